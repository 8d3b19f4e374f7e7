// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { PollCollectionResponse, RespondentCollectionResponse } from "../types/meeting.ts";

export type { PollCollectionResponse, RespondentCollectionResponse } from "../types/meeting.ts";

/** Input of {@link listPolls}. */
export interface ListPollsInput {
  meetingId: string;
}

/** List Meeting Polls. @source documented https://developer.webex.com/docs/api/v1/meeting-polls/list-meeting-polls */
export const listPolls: Operation<ListPollsInput, PollCollectionResponse> = {
  id: "meetings.polls.list",
  method: "GET",
  path: "/v1/meetings/polls",
  query: ["meetingId"],
  items: "items",
};

/** Input of {@link listQuestionRespondents}. */
export interface ListQuestionRespondentsInput {
  pollId: string;
  questionId: string;
  meetingId: string;
  max?: number | undefined;
}

/** List Respondents of a Question. @source documented https://developer.webex.com/docs/api/v1/meeting-polls/list-respondents-of-a-question */
export const listQuestionRespondents: Operation<ListQuestionRespondentsInput, RespondentCollectionResponse> = {
  id: "meetings.polls.questions.listRespondents",
  method: "GET",
  path: "/v1/meetings/polls/{pollId}/questions/{questionId}/respondents",
  query: ["meetingId", "max"],
  items: "items",
};
