// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Attachment, DirectMessageCollectionResponse, ListMessageCollectionResponse, Message } from "./types/messaging.ts";

export type { Attachment, DirectMessageCollectionResponse, ListMessageCollectionResponse, Message } from "./types/messaging.ts";

/** Input of {@link listMessages}. */
export interface ListMessagesInput {
  roomId: string;
  parentId?: string | undefined;
  mentionedPeople?: string[] | undefined;
  before?: string | undefined;
  beforeMessage?: string | undefined;
  max?: number | undefined;
}

/** List Messages. @source documented https://developer.webex.com/docs/api/v1/messages/list-messages */
export const listMessages: Operation<ListMessagesInput, ListMessageCollectionResponse> = {
  id: "messages.list",
  method: "GET",
  path: "/v1/messages",
  query: ["roomId", "parentId", "mentionedPeople", "before", "beforeMessage", "max"],
  items: "items",
};

/** Input of {@link createMessage}. */
export interface CreateMessageInput {
  roomId?: string | undefined;
  parentId?: string | undefined;
  toPersonId?: string | undefined;
  toPersonEmail?: string | undefined;
  text?: string | undefined;
  markdown?: string | undefined;
  files?: string[] | undefined;
  attachments?: Attachment[] | undefined;
  html?: string | undefined;
}

/** Create a Message. @source documented https://developer.webex.com/docs/api/v1/messages/create-a-message */
export const createMessage: Operation<CreateMessageInput, Message> = {
  id: "messages.create",
  method: "POST",
  path: "/v1/messages",
};

/** Input of {@link listDirectMessages}. */
export interface ListDirectMessagesInput {
  parentId?: string | undefined;
  personId?: string | undefined;
  personEmail?: string | undefined;
}

/** List Direct Messages. @source documented https://developer.webex.com/docs/api/v1/messages/list-direct-messages */
export const listDirectMessages: Operation<ListDirectMessagesInput, DirectMessageCollectionResponse> = {
  id: "messages.listDirect",
  method: "GET",
  path: "/v1/messages/direct",
  query: ["parentId", "personId", "personEmail"],
  items: "items",
};

/** Input of {@link removeMessage}. */
export interface RemoveMessageInput {
  messageId: string;
}

/** Delete a Message. @source documented https://developer.webex.com/docs/api/v1/messages/delete-a-message */
export const removeMessage: Operation<RemoveMessageInput, void> = {
  id: "messages.remove",
  method: "DELETE",
  path: "/v1/messages/{messageId}",
};

/** Input of {@link getMessage}. */
export interface GetMessageInput {
  messageId: string;
}

/** Get Message Details. @source documented https://developer.webex.com/docs/api/v1/messages/get-message-details */
export const getMessage: Operation<GetMessageInput, Message> = {
  id: "messages.get",
  method: "GET",
  path: "/v1/messages/{messageId}",
};

/** Input of {@link updateMessage}. */
export interface UpdateMessageInput {
  messageId: string;
  roomId: string;
  text?: string | undefined;
  markdown?: string | undefined;
  html?: string | undefined;
  attachments?: Attachment[] | undefined;
}

/** Edit a Message. @source documented https://developer.webex.com/docs/api/v1/messages/edit-a-message */
export const updateMessage: Operation<UpdateMessageInput, Message> = {
  id: "messages.update",
  method: "PUT",
  path: "/v1/messages/{messageId}",
};
