// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { SlidoCompliance } from "./slido/compliance.ts";

/** `webex.slido` */
export interface Slido {
  readonly compliance: SlidoCompliance;
}
