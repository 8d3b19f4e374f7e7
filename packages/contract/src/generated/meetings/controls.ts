// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { Control } from "../types/meeting.ts";

export type { Control } from "../types/meeting.ts";

/** Input of {@link getControls}. */
export interface GetControlsInput {
  meetingId: string;
}

/** Get Meeting Control Status. @source documented https://developer.webex.com/docs/api/v1/meetings/get-meeting-control-status */
export const getControls: Operation<GetControlsInput, Control> = {
  id: "meetings.controls.get",
  method: "GET",
  path: "/v1/meetings/controls",
  query: ["meetingId"],
};

/** Input of {@link updateControls}. */
export interface UpdateControlsInput {
  meetingId: string;
  recordingStarted?: boolean | undefined;
  recordingPaused?: boolean | undefined;
  locked?: boolean | undefined;
}

/** Update Meeting Control Status. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-control-status */
export const updateControls: Operation<UpdateControlsInput, Control> = {
  id: "meetings.controls.update",
  method: "PUT",
  path: "/v1/meetings/controls",
  query: ["meetingId"],
};
