// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CustomizedQuestionForCreateMeeting, Registration, StandardRegistrationApproveRule } from "../types/meeting.ts";

export type { CustomizedQuestionForCreateMeeting, Registration, StandardRegistrationApproveRule } from "../types/meeting.ts";

/** Input of {@link removeRegistration}. */
export interface RemoveRegistrationInput {
  meetingId: string;
  hostEmail?: string | undefined;
}

/** Delete Meeting Registration Form. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-meeting-registration-form */
export const removeRegistration: Operation<RemoveRegistrationInput, void> = {
  id: "meetings.registration.remove",
  method: "DELETE",
  path: "/v1/meetings/{meetingId}/registration",
  headers: ["hostEmail"],
};

/** Input of {@link getRegistration}. */
export interface GetRegistrationInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
}

/** Get registration form for a meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/get-registration-form-for-a-meeting */
export const getRegistration: Operation<GetRegistrationInput, Registration> = {
  id: "meetings.registration.get",
  method: "GET",
  path: "/v1/meetings/{meetingId}/registration",
  query: ["current", "hostEmail"],
};

/** Input of {@link updateRegistration}. */
export interface UpdateRegistrationInput {
  meetingId: string;
  hostEmail?: string | undefined;
  autoAcceptRequest?: boolean | undefined;
  requireFirstName?: boolean | undefined;
  requireLastName?: boolean | undefined;
  requireEmail?: boolean | undefined;
  requireJobTitle?: boolean | undefined;
  requireCompanyName?: boolean | undefined;
  requireAddress1?: boolean | undefined;
  requireAddress2?: boolean | undefined;
  requireCity?: boolean | undefined;
  requireState?: boolean | undefined;
  requireZipCode?: boolean | undefined;
  requireCountryRegion?: boolean | undefined;
  requireWorkPhone?: boolean | undefined;
  requireFax?: boolean | undefined;
  maxRegisterNum?: number | undefined;
  customizedQuestions?: CustomizedQuestionForCreateMeeting[] | undefined;
  rules?: StandardRegistrationApproveRule[] | undefined;
}

/** Update Meeting Registration Form. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-registration-form */
export const updateRegistration: Operation<UpdateRegistrationInput, Registration> = {
  id: "meetings.registration.update",
  method: "PUT",
  path: "/v1/meetings/{meetingId}/registration",
};
