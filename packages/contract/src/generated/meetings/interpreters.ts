// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetInterpreterObject, ListInterpretersResponse } from "../types/meeting.ts";

export type { GetInterpreterObject, ListInterpretersResponse } from "../types/meeting.ts";

/** Input of {@link listInterpreters}. */
export interface ListInterpretersInput {
  meetingId: string;
  hostEmail?: string | undefined;
}

/** List Meeting Interpreters. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-interpreters */
export const listInterpreters: Operation<ListInterpretersInput, ListInterpretersResponse> = {
  id: "meetings.interpreters.list",
  method: "GET",
  path: "/v1/meetings/{meetingId}/interpreters",
  query: ["hostEmail"],
  items: "items",
};

/** Input of {@link createInterpreter}. */
export interface CreateInterpreterInput {
  meetingId: string;
  languageCode1: string;
  languageCode2: string;
  email?: string | undefined;
  displayName?: string | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
}

/** Create a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/create-a-meeting-interpreter */
export const createInterpreter: Operation<CreateInterpreterInput, GetInterpreterObject> = {
  id: "meetings.interpreters.create",
  method: "POST",
  path: "/v1/meetings/{meetingId}/interpreters",
};

/** Input of {@link removeInterpreter}. */
export interface RemoveInterpreterInput {
  meetingId: string;
  interpreterId: string;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
}

/** Delete a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting-interpreter */
export const removeInterpreter: Operation<RemoveInterpreterInput, void> = {
  id: "meetings.interpreters.remove",
  method: "DELETE",
  path: "/v1/meetings/{meetingId}/interpreters/{interpreterId}",
  query: ["hostEmail", "sendEmail"],
};

/** Input of {@link getInterpreter}. */
export interface GetInterpreterInput {
  meetingId: string;
  interpreterId: string;
  hostEmail?: string | undefined;
}

/** Get a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-interpreter */
export const getInterpreter: Operation<GetInterpreterInput, GetInterpreterObject> = {
  id: "meetings.interpreters.get",
  method: "GET",
  path: "/v1/meetings/{meetingId}/interpreters/{interpreterId}",
  query: ["hostEmail"],
};

/** Input of {@link updateInterpreter}. */
export interface UpdateInterpreterInput {
  meetingId: string;
  interpreterId: string;
  languageCode1: string;
  languageCode2: string;
  email?: string | undefined;
  displayName?: string | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
}

/** Update a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/update-a-meeting-interpreter */
export const updateInterpreter: Operation<UpdateInterpreterInput, GetInterpreterObject> = {
  id: "meetings.interpreters.update",
  method: "PUT",
  path: "/v1/meetings/{meetingId}/interpreters/{interpreterId}",
};
