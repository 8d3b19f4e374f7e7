// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { ListClassificationsInput } from "@parley/contract/classifications";
import type { HydraClassification } from "@parley/contract/types/admin";

/** `webex.classifications` */
export interface Classifications {
  /** List classifications. All at once. @source documented https://developer.webex.com/docs/api/v1/classifications/list-classifications */
  list(input?: ListClassificationsInput, options?: CallOptions): Paged<HydraClassification>;
}
