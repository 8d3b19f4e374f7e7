// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListAnswersOfAQuestionResponse, ListMeetingQAndAResponse } from "../types/meeting.ts";

export type { ListAnswersOfAQuestionResponse, ListMeetingQAndAResponse } from "../types/meeting.ts";

/** Input of {@link listQAndA}. */
export interface ListQAndAInput {
  meetingId: string;
  max?: number | undefined;
}

/** List Meeting Q and A. @source documented https://developer.webex.com/docs/api/v1/meeting-q-and-a/list-meeting-q-and-a */
export const listQAndA: Operation<ListQAndAInput, ListMeetingQAndAResponse> = {
  id: "meetings.qAndA.list",
  method: "GET",
  path: "/v1/meetings/q_and_a",
  query: ["meetingId", "max"],
  items: "items",
};

/** Input of {@link listQAndAAnswers}. */
export interface ListQAndAAnswersInput {
  questionId: string;
  meetingId: string;
  max?: number | undefined;
}

/** List Answers of a Question. @source documented https://developer.webex.com/docs/api/v1/meeting-q-and-a/list-answers-of-a-question */
export const listQAndAAnswers: Operation<ListQAndAAnswersInput, ListAnswersOfAQuestionResponse> = {
  id: "meetings.qAndA.listAnswers",
  method: "GET",
  path: "/v1/meetings/q_and_a/{questionId}/answers",
  query: ["meetingId", "max"],
  items: "items",
};
