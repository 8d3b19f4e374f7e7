// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetTemplateInput, ListTemplatesInput } from "@parley/contract/meetings/templates";
import type { DetailedTemplateObject, TemplateObject } from "@parley/contract/types/meeting";

/** `webex.meetings.templates` */
export interface MeetingsTemplates {
  /** List Meeting Templates. All at once. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-templates */
  list(input?: ListTemplatesInput, options?: CallOptions): Paged<TemplateObject>;
  /** Get a Meeting Template. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-template */
  get(input: GetTemplateInput, options?: CallOptions): Promise<DetailedTemplateObject>;
}
