import {
  type AttachmentActivity,
  type CreateAttachmentActionInput,
  createAttachmentAction,
  getAttachmentAction,
} from "@parley/contract/attachmentActions";
import type { CallOptions, Client } from "../core/client.ts";
import { idOf, type Ref } from "./ref.ts";

/** What people have filled in on the cards of messages. */
export class AttachmentActions {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Submits the card of a message, as its button does.
   *
   * @param input.inputs - By the ids of the card's inputs: what is filled in; at most 16384 bytes as JSON.
   * @throws NotFoundError when the token's owner cannot see the message; CallError
   * @source documented https://developer.webex.com/docs/api/v1/attachment-actions/create-an-attachment-action
   * @example
   * await webex.attachmentActions.create({ type: "submit", messageId: message.id, inputs: { dueDate: "2026-12-24" } });
   */
  create(input: CreateAttachmentActionInput, options?: CallOptions): Promise<AttachmentActivity> {
    return this.#client.call(createAttachmentAction, input, options);
  }

  /**
   * Reads what somebody has submitted.
   *
   * @param action - Its id, or the action.
   * @throws NotFoundError when there is none, or it is not for the token's owner; CallError
   * @source documented https://developer.webex.com/docs/api/v1/attachment-actions/get-attachment-action-details
   */
  get(action: Ref, options?: CallOptions): Promise<AttachmentActivity> {
    return this.#client.call(getAttachmentAction, { id: idOf(action) }, options);
  }
}
