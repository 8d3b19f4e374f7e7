// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { DetailedTemplateObject, ListTemplatesResponse } from "../types/meeting.ts";

export type { DetailedTemplateObject, ListTemplatesResponse } from "../types/meeting.ts";

/** Input of {@link listTemplates}. */
export interface ListTemplatesInput {
  templateType?: "meeting" | "webinar" | (string & {}) | undefined;
  locale?: string | undefined;
  isDefault?: boolean | undefined;
  isStandard?: boolean | undefined;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** List Meeting Templates. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-templates */
export const listTemplates: Operation<ListTemplatesInput, ListTemplatesResponse> = {
  id: "meetings.templates.list",
  method: "GET",
  path: "/v1/meetings/templates",
  query: ["templateType", "locale", "isDefault", "isStandard", "hostEmail", "siteUrl"],
  items: "items",
};

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  templateId: string;
  hostEmail?: string | undefined;
  timezone?: string | undefined;
}

/** Get a Meeting Template. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-template */
export const getTemplate: Operation<GetTemplateInput, DetailedTemplateObject> = {
  id: "meetings.templates.get",
  method: "GET",
  path: "/v1/meetings/templates/{templateId}",
  query: ["hostEmail"],
  headers: ["timezone"],
};
