// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { EventData, JourneyEventPostingResponse } from "../types/contact-center.ts";

export type { EventData, JourneyEventPostingResponse } from "../types/contact-center.ts";

/** Input of {@link eventPublish}. */
export interface EventPublishInput {
  workspaceId: string;
  id: string;
  specversion: string;
  type: string;
  source: string;
  time?: string | undefined;
  identity: string;
  identitytype: string;
  previousidentity?: string | undefined;
  datacontenttype: string;
  data: EventData;
}

/** Journey Event Posting. @source documented https://developer.webex.com/docs/api/v1/journey-data-ingestion-api/journey-event-posting */
export const eventPublish: Operation<EventPublishInput, JourneyEventPostingResponse> = {
  id: "contactCenter.publish.event",
  method: "POST",
  path: "/publish/v1/api/event",
  query: ["workspaceId"],
  scopes: ["cjds:admin_org_write", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
