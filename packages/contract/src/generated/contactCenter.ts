// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { EWTApiResponse } from "./types/contact-center.ts";

export type { EWTApiResponse } from "./types/contact-center.ts";

/** Input of {@link getContactCenterEwt}. */
export interface GetContactCenterEwtInput {
  queueId: string;
  lookbackMinutes: number;
  maxCV?: number | undefined;
  minValidSamples?: number | undefined;
  TrackingId?: string | undefined;
  orgId?: string | undefined;
}

/** Get Estimated Wait Time. @source documented https://developer.webex.com/docs/api/v1/estimated-wait-time/get-estimated-wait-time */
export const getContactCenterEwt: Operation<GetContactCenterEwtInput, EWTApiResponse> = {
  id: "contactCenter.getEwt",
  method: "GET",
  path: "/v1/ewt",
  query: ["queueId", "lookbackMinutes", "maxCV", "minValidSamples", "orgId"],
  headers: ["TrackingId"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link searchContactCenter}. */
export interface SearchContactCenterInput {
  orgId?: string | undefined;
  TrackingId?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  query?: string | undefined;
}

/** Search tasks. @source documented https://developer.webex.com/docs/api/v1/search/search-tasks */
export const searchContactCenter: Operation<SearchContactCenterInput, string> = {
  id: "contactCenter.search",
  method: "POST",
  path: "/search",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config", "cjp:config_read"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
