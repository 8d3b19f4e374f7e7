// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { QueryCapturesInput } from "@parley/contract/contactCenter/captures";
import type { DownloadMultipleInteractionsResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.captures` */
export interface ContactCenterCaptures {
  /** List Captures. @source documented https://developer.webex.com/docs/api/v1/captures/list-captures */
  query(input: QueryCapturesInput, options?: CallOptions): Promise<DownloadMultipleInteractionsResponse>;
}
