// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateInterpreterInput, GetInterpreterInput, ListInterpretersInput, RemoveInterpreterInput, UpdateInterpreterInput } from "@parley/contract/meetings/interpreters";
import type { GetInterpreterObject } from "@parley/contract/types/meeting";

/** `webex.meetings.interpreters` */
export interface MeetingsInterpreters {
  /** List Meeting Interpreters. All at once. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-interpreters */
  list(input: ListInterpretersInput, options?: CallOptions): Paged<GetInterpreterObject>;
  /** Create a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/create-a-meeting-interpreter */
  create(input: CreateInterpreterInput, options?: CallOptions): Promise<GetInterpreterObject>;
  /** Delete a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting-interpreter */
  remove(input: RemoveInterpreterInput, options?: CallOptions): Promise<void>;
  /** Get a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-interpreter */
  get(input: GetInterpreterInput, options?: CallOptions): Promise<GetInterpreterObject>;
  /** Update a Meeting Interpreter. @source documented https://developer.webex.com/docs/api/v1/meetings/update-a-meeting-interpreter */
  update(input: UpdateInterpreterInput, options?: CallOptions): Promise<GetInterpreterObject>;
}
