// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { AttachmentActivity } from "./types/messaging.ts";

export type { AttachmentActivity } from "./types/messaging.ts";

/** Input of {@link createAttachmentAction}. */
export interface CreateAttachmentActionInput {
  type: "submit" | (string & {});
  messageId: string;
  inputs: Record<string, unknown>;
}

/** Create an Attachment Action. @source documented https://developer.webex.com/docs/api/v1/attachment-actions/create-an-attachment-action */
export const createAttachmentAction: Operation<CreateAttachmentActionInput, AttachmentActivity> = {
  id: "attachmentActions.create",
  method: "POST",
  path: "/v1/attachment/actions",
};

/** Input of {@link getAttachmentAction}. */
export interface GetAttachmentActionInput {
  id: string;
}

/** Get Attachment Action Details. @source documented https://developer.webex.com/docs/api/v1/attachment-actions/get-attachment-action-details */
export const getAttachmentAction: Operation<GetAttachmentActionInput, AttachmentActivity> = {
  id: "attachmentActions.get",
  method: "GET",
  path: "/v1/attachment/actions/{id}",
};
