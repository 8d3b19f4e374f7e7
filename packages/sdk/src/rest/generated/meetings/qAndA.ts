// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListQAndAAnswersInput, ListQAndAInput } from "@parley/contract/meetings/qAndA";
import type { AnswerObject, QAObject } from "@parley/contract/types/meeting";

/** `webex.meetings.qAndA` */
export interface MeetingsQAndA {
  /** List Meeting Q and A. @source documented https://developer.webex.com/docs/api/v1/meeting-q-and-a/list-meeting-q-and-a */
  list(input: ListQAndAInput, options?: CallOptions): Paged<QAObject>;
  /** List Answers of a Question. @source documented https://developer.webex.com/docs/api/v1/meeting-q-and-a/list-answers-of-a-question */
  listAnswers(input: ListQAndAAnswersInput, options?: CallOptions): Paged<AnswerObject>;
}
