// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { DownloadMultipleInteractionsResponse, RecordingQuery } from "../types/contact-center.ts";

export type { DownloadMultipleInteractionsResponse, RecordingQuery } from "../types/contact-center.ts";

/** Input of {@link queryCaptures}. */
export interface QueryCapturesInput {
  query: RecordingQuery;
}

/** List Captures. @source documented https://developer.webex.com/docs/api/v1/captures/list-captures */
export const queryCaptures: Operation<QueryCapturesInput, DownloadMultipleInteractionsResponse> = {
  id: "contactCenter.captures.query",
  method: "POST",
  path: "/v1/captures/query",
  origin: "https://api.wxcc-{region}.cisco.com",
};
