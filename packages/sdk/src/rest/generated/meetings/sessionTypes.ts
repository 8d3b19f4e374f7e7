// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetSessionTypeInput, ListSessionTypesInput } from "@parley/contract/meetings/sessionTypes";
import type { MeetingSessionTypeObject } from "@parley/contract/types/meeting";

/** `webex.meetings.sessionTypes` */
export interface MeetingsSessionTypes {
  /** List Meeting Session Types. All at once. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-session-types */
  list(input?: ListSessionTypesInput, options?: CallOptions): Paged<MeetingSessionTypeObject>;
  /** Get a Meeting Session Type. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-session-type */
  get(input: GetSessionTypeInput, options?: CallOptions): Promise<MeetingSessionTypeObject>;
}
