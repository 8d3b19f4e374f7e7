// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListBreakoutSessionsInput, RemoveBreakoutSessionsInput, UpdateBreakoutSessionsInput } from "@parley/contract/meetings/breakoutSessions";
import type { PreMeetingBreakoutSessionsObject, PrePostMeetingBreakoutSessionObject } from "@parley/contract/types/meeting";

/** `webex.meetings.breakoutSessions` */
export interface MeetingsBreakoutSessions {
  /** Delete Meeting Breakout Sessions. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-meeting-breakout-sessions */
  remove(input: RemoveBreakoutSessionsInput, options?: CallOptions): Promise<void>;
  /** List Meeting Breakout Sessions. All at once. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-breakout-sessions */
  list(input: ListBreakoutSessionsInput, options?: CallOptions): Paged<PrePostMeetingBreakoutSessionObject>;
  /** Update Meeting Breakout Sessions. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-breakout-sessions */
  update(input: UpdateBreakoutSessionsInput, options?: CallOptions): Promise<PreMeetingBreakoutSessionsObject>;
}
