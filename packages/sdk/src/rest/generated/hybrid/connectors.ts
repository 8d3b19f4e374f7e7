// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetConnectorInput, ListConnectorsInput } from "@parley/contract/hybrid/connectors";
import type { Connector } from "@parley/contract/types/admin";

/** `webex.hybrid.connectors` */
export interface HybridConnectors {
  /** List Hybrid Connectors. Needs `spark-admin:hybrid_connectors_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/hybrid-connectors/list-hybrid-connectors */
  list(input?: ListConnectorsInput, options?: CallOptions): Paged<Connector>;
  /** Get Hybrid Connector Details. Needs `spark-admin:hybrid_connectors_read`. @source documented https://developer.webex.com/docs/api/v1/hybrid-connectors/get-hybrid-connector-details */
  get(input: GetConnectorInput, options?: CallOptions): Promise<Connector>;
}
