// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListPollsInput, ListQuestionRespondentsInput } from "@parley/contract/meetings/polls";
import type { Poll, Respondent } from "@parley/contract/types/meeting";

/** `webex.meetings.polls` */
export interface MeetingsPolls {
  /** List Meeting Polls. @source documented https://developer.webex.com/docs/api/v1/meeting-polls/list-meeting-polls */
  list(input: ListPollsInput, options?: CallOptions): Paged<Poll>;
  readonly questions: MeetingsPollsQuestions;
}

/** `webex.meetings.polls.questions` */
export interface MeetingsPollsQuestions {
  /** List Respondents of a Question. @source documented https://developer.webex.com/docs/api/v1/meeting-polls/list-respondents-of-a-question */
  listRespondents(input: ListQuestionRespondentsInput, options?: CallOptions): Paged<Respondent>;
}
