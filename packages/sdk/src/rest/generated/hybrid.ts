// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { HybridClusters } from "./hybrid/clusters.ts";
import type { HybridConnectors } from "./hybrid/connectors.ts";

/** `webex.hybrid` */
export interface Hybrid {
  readonly clusters: HybridClusters;
  readonly connectors: HybridConnectors;
}
