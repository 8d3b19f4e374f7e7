// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListComplianceEventsResponse } from "../types/meeting.ts";

export type { ListComplianceEventsResponse } from "../types/meeting.ts";

/** Input of {@link listComplianceEvents}. */
export interface ListComplianceEventsInput {
  sessionOrgId: string;
  sessionId: string;
  start?: string | undefined;
}

/** List Compliance Events. @source documented https://developer.webex.com/docs/api/v1/slidosecurepremium/list-compliance-events */
export const listComplianceEvents: Operation<ListComplianceEventsInput, ListComplianceEventsResponse> = {
  id: "slido.compliance.listEvents",
  method: "GET",
  path: "/v1/slido/compliance/events",
  query: ["sessionOrgId", "sessionId", "start"],
  items: "items",
};
