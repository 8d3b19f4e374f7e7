// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetControlsInput, UpdateControlsInput } from "@parley/contract/meetings/controls";
import type { Control } from "@parley/contract/types/meeting";

/** `webex.meetings.controls` */
export interface MeetingsControls {
  /** Get Meeting Control Status. @source documented https://developer.webex.com/docs/api/v1/meetings/get-meeting-control-status */
  get(input: GetControlsInput, options?: CallOptions): Promise<Control>;
  /** Update Meeting Control Status. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-control-status */
  update(input: UpdateControlsInput, options?: CallOptions): Promise<Control>;
}
