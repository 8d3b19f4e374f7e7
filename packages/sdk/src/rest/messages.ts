import {
  type CreateMessageInput,
  createMessage,
  getMessage,
  type ListDirectMessagesInput,
  type ListMessagesInput,
  listDirectMessages,
  listMessages,
  type Message,
  removeMessage,
  type UpdateMessageInput,
  updateMessage,
} from "@parley/contract/messages";
import type { CallOptions, Client } from "../core/client.ts";
import { InvalidInputError } from "../core/errors.ts";
import type { Paged } from "../core/pages.ts";
import { Contents } from "./contents.ts";
import type { Download } from "./download.ts";
import type { FileInput } from "./fileInput.ts";
import { idOf, type Ref } from "./ref.ts";
import type { DownloadOptions, Progress } from "./transfer.ts";

/** New content for a message. */
export type MessageChange = Omit<UpdateMessageInput, "messageId" | "roomId"> & { roomId?: string | undefined };

/** A message to post. */
export type NewMessage = Omit<CreateMessageInput, "files"> & { files?: readonly FileInput[] | undefined };

/** Options of calls that send files. */
export interface UploadOptions extends CallOptions {
  /** Told after each piece that was handed on. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Messages posted in rooms. */
export class Messages {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Posts a message to a room, or to one person.
   *
   * Files are sent while they are read. In browsers, a stream is collected first; a `File` or `Blob` is not.
   *
   * @param input - `text` and `markdown` hold at most 7439 bytes each; `files` are addresses from which the service fetches them, or
   *   files to send: bytes, `Blob`, `File`, streams, or in Node `{ path }`.
   * @param options.onProgress - Told how far sending files is.
   * @throws InvalidInputError when a file is none or cannot be read; CallError. A stream can be read once, so a message with one is never
   *   tried again.
   * @source documented https://developer.webex.com/docs/api/v1/messages/create-a-message
   * @example
   * await webex.messages.create({ roomId: room.id, text: "The plan", files: [{ content: bytes, name: "plan.pdf" }] });
   */
  async create({ files, ...input }: NewMessage, options: UploadOptions = {}): Promise<Message> {
    const { onProgress, ...rest } = options;
    if (files === undefined || (Array.isArray(files) && files.every((file) => typeof file === "string"))) {
      return this.#client.call(createMessage, { ...input, ...(files && { files: [...files] as string[] }) }, rest);
    }
    if (!Array.isArray(files)) throw new InvalidInputError("messages.create takes `files` as an array.");
    const { sendForm } = await import("./sendForm.ts");
    return sendForm(this.#client, createMessage, { fields: input, files, onProgress }, rest);
  }

  /**
   * Opens a file of a message for reading; the same as `webex.contents.get`.
   *
   * @param file - Its address, as `message.files` has it.
   * @throws as `webex.contents.get` does
   * @source documented https://developer.webex.com/docs/api/v1/messages
   */
  download(file: string, options?: DownloadOptions): Promise<Download> {
    return new Contents(this.#client).get(file, options);
  }

  /**
   * Reads one message.
   *
   * @param message - Its id, or the message.
   * @throws NotFoundError when there is none, or the token's owner is not in its room; CallError
   * @source documented https://developer.webex.com/docs/api/v1/messages/get-message-details
   */
  get(message: Ref, options?: CallOptions): Promise<Message> {
    return this.#client.call(getMessage, { messageId: idOf(message) }, options);
  }

  /**
   * Lists the messages of a room, newest first.
   *
   * @param input.max - Messages on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all messages.
   * @source documented https://developer.webex.com/docs/api/v1/messages/list-messages
   * @example
   * for await (const message of webex.messages.list({ roomId: room.id })) console.log(message.text);
   */
  list(input: ListMessagesInput, options?: CallOptions): Paged<Message> {
    return this.#client.list(listMessages, input, options);
  }

  /**
   * Lists the messages exchanged with one person in the room of just the two, newest first.
   *
   * @source documented https://developer.webex.com/docs/api/v1/messages/list-direct-messages
   */
  listDirect(input: ListDirectMessagesInput, options?: CallOptions): Paged<Message> {
    return this.#client.list(listDirectMessages, input, options);
  }

  /**
   * Replaces the content of a message.
   *
   * @param message - The message, or its id.
   * @param change - The new content. When `message` is an id, it also says the `roomId`.
   * @throws InvalidInputError when neither says the room; CallError
   * @source documented https://developer.webex.com/docs/api/v1/messages/edit-a-message
   */
  async update(
    message: string | { readonly id: string; readonly roomId?: string | undefined },
    change: MessageChange,
    options?: CallOptions,
  ): Promise<Message> {
    const roomId = change.roomId ?? (typeof message === "object" ? message.roomId : undefined);
    if (!roomId)
      throw new InvalidInputError("messages.update needs roomId.", { hint: "Pass the message itself, or roomId with the new content." });
    return this.#client.call(updateMessage, { ...change, roomId, messageId: idOf(message) }, options);
  }

  /**
   * Deletes a message.
   *
   * @throws PermissionError when it is another person's message; CallError
   * @source documented https://developer.webex.com/docs/api/v1/messages/delete-a-message
   */
  remove(message: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeMessage, { messageId: idOf(message) }, options);
  }
}
