// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CreateRegistrantsResponse, CustomizedRegistrant, ListMeetingRegistrantsResponse, QueryMeetingRegistrantsResponse, Registrant, RegistrantCreateResponse, RegistrantFormObject, Registrants } from "../types/meeting.ts";

export type { CreateRegistrantsResponse, CustomizedRegistrant, ListMeetingRegistrantsResponse, QueryMeetingRegistrantsResponse, Registrant, RegistrantCreateResponse, RegistrantFormObject, Registrants } from "../types/meeting.ts";

/** Input of {@link listRegistrants}. */
export interface ListRegistrantsInput {
  meetingId: string;
  max?: number | undefined;
  hostEmail?: string | undefined;
  current?: boolean | undefined;
  email?: string | undefined;
  registrationTimeFrom?: string | undefined;
  registrationTimeTo?: string | undefined;
}

/** List Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-registrants */
export const listRegistrants: Operation<ListRegistrantsInput, ListMeetingRegistrantsResponse> = {
  id: "meetings.registrants.list",
  method: "GET",
  path: "/v1/meetings/{meetingId}/registrants",
  query: ["max", "hostEmail", "current", "email", "registrationTimeFrom", "registrationTimeTo"],
  items: "items",
};

/** Input of {@link createRegistrant}. */
export interface CreateRegistrantInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  firstName: string;
  lastName: string;
  email: string;
  sendEmail?: boolean | undefined;
  jobTitle?: string | undefined;
  companyName?: string | undefined;
  address1?: string | undefined;
  address2?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  zipCode?: number | undefined;
  countryRegion?: string | undefined;
  workPhone?: string | undefined;
  fax?: string | undefined;
  customizedQuestions?: CustomizedRegistrant[] | undefined;
}

/** Register a Meeting Registrant. @source documented https://developer.webex.com/docs/api/v1/meetings/register-a-meeting-registrant */
export const createRegistrant: Operation<CreateRegistrantInput, RegistrantCreateResponse> = {
  id: "meetings.registrants.create",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants",
  query: ["current", "hostEmail"],
};

/** Input of {@link approveRegistrants}. */
export interface ApproveRegistrantsInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  registrants?: Registrants[] | undefined;
}

/** Batch Approve Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-approve-meeting-registrants */
export const approveRegistrants: Operation<ApproveRegistrantsInput, void> = {
  id: "meetings.registrants.approve",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants/approve",
  query: ["current", "hostEmail"],
};

/** Input of {@link bulkRegistrantDelete}. */
export interface BulkRegistrantDeleteInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  registrants?: Registrants[] | undefined;
}

/** Batch Delete Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-delete-meeting-registrants */
export const bulkRegistrantDelete: Operation<BulkRegistrantDeleteInput, void> = {
  id: "meetings.registrants.bulkDelete",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants/bulkDelete",
  query: ["current", "hostEmail"],
};

/** Input of {@link bulkRegistrantInsert}. */
export interface BulkRegistrantInsertInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  items?: RegistrantFormObject[] | undefined;
}

/** Batch register Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-register-meeting-registrants */
export const bulkRegistrantInsert: Operation<BulkRegistrantInsertInput, CreateRegistrantsResponse> = {
  id: "meetings.registrants.bulkInsert",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants/bulkInsert",
  query: ["current", "hostEmail"],
};

/** Input of {@link cancelRegistrants}. */
export interface CancelRegistrantsInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  registrants?: Registrants[] | undefined;
}

/** Batch Cancel Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-cancel-meeting-registrants */
export const cancelRegistrants: Operation<CancelRegistrantsInput, void> = {
  id: "meetings.registrants.cancel",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants/cancel",
  query: ["current", "hostEmail"],
};

/** Input of {@link listRegistrantByQuery}. */
export interface ListRegistrantByQueryInput {
  meetingId: string;
  max?: number | undefined;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  status?: "approved" | "pending" | "rejected" | (string & {}) | undefined;
  orderType?: "DESC" | "ASC" | (string & {}) | undefined;
  orderBy?: "firstName" | "lastName" | "status" | "email" | (string & {}) | undefined;
  emails: string[];
}

/** Query Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/query-meeting-registrants */
export const listRegistrantByQuery: Operation<ListRegistrantByQueryInput, QueryMeetingRegistrantsResponse> = {
  id: "meetings.registrants.listByQuery",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants/query",
  query: ["max", "current", "hostEmail"],
  items: "items",
};

/** Input of {@link rejectRegistrants}. */
export interface RejectRegistrantsInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  registrants?: Registrants[] | undefined;
}

/** Batch Reject Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-reject-meeting-registrants */
export const rejectRegistrants: Operation<RejectRegistrantsInput, void> = {
  id: "meetings.registrants.reject",
  method: "POST",
  path: "/v1/meetings/{meetingId}/registrants/reject",
  query: ["current", "hostEmail"],
};

/** Input of {@link removeRegistrant}. */
export interface RemoveRegistrantInput {
  meetingId: string;
  registrantId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
}

/** Delete a Meeting Registrant. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting-registrant */
export const removeRegistrant: Operation<RemoveRegistrantInput, void> = {
  id: "meetings.registrants.remove",
  method: "DELETE",
  path: "/v1/meetings/{meetingId}/registrants/{registrantId}",
  query: ["current", "hostEmail"],
};

/** Input of {@link getRegistrant}. */
export interface GetRegistrantInput {
  meetingId: string;
  registrantId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
}

/** Get Detailed Information for a Meeting Registrant. @source documented https://developer.webex.com/docs/api/v1/meetings/get-detailed-information-for-a-meeting-registrant */
export const getRegistrant: Operation<GetRegistrantInput, Registrant> = {
  id: "meetings.registrants.get",
  method: "GET",
  path: "/v1/meetings/{meetingId}/registrants/{registrantId}",
  query: ["current", "hostEmail"],
};
