import type { Message } from "@parley/contract/messages";
import type { CallOptions, Client } from "../../core/client.ts";
import type { Listener } from "../../core/emitter.ts";
import { Paged } from "../../core/pages.ts";
import { Messages, type UploadOptions } from "../../rest/messages.ts";
import type { MessageDeletion, MessageEvent, MessageUpdate } from "../events.ts";
import type { EncryptedContent, EncryptedMessageInput } from "../outbound/post.ts";
import type { Realtime } from "../realtime.ts";
import type { MessageSearch } from "../search.ts";
import { type ListenEvent, Listening, type Translations } from "./listening.ts";

/** Events of `webex.messages` while it listens. */
export interface MessagesEvents {
  created: ListenEvent<MessageEvent>;
  updated: ListenEvent<MessageUpdate>;
  deleted: ListenEvent<MessageDeletion>;
}

const translations = {
  created: { from: "message:created", to: (data) => ({ actorId: data.personId, data }) },
  updated: { from: "message:updated", to: (data) => ({ actorId: data.personId, data }) },
  deleted: { from: "message:deleted", to: (data) => ({ actorId: data.personId, data }) },
} satisfies Translations;

/** Messages, with those that come in while one listens. */
export class LiveMessages extends Messages {
  readonly #realtime: Realtime;
  readonly #listening: Listening<MessagesEvents>;

  constructor(client: Client, realtime: Realtime) {
    super(client);
    this.#realtime = realtime;
    this.#listening = new Listening(client, realtime, "messages", translations);
  }

  /**
   * Begins to tell `created`, `updated` and `deleted`; resolves once the connection is confirmed. Called again, it changes nothing.
   *
   * @throws AbortedError when `signal` aborts first; ConnectionError, DeviceLimitError, CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#messageslisten
   * @example
   * await webex.messages.listen();
   * webex.messages.on("created", ({ data }) => console.log(data.text));
   */
  listen(signal?: AbortSignal): Promise<void> {
    return this.#listening.listen(signal);
  }

  /** Tells nothing more. Listeners stay until `off`, the connection until `webex.realtime.close()`. */
  stopListening(): void {
    this.#listening.stop();
  }

  /** Adds a listener and returns the function that removes it. */
  on<Name extends keyof MessagesEvents>(name: Name, listener: Listener<MessagesEvents[Name]>): () => void {
    return this.#listening.on(name, listener);
  }

  /** Adds a listener for the next event of this name only; returns the function that removes it before. */
  once<Name extends keyof MessagesEvents>(name: Name, listener: Listener<MessagesEvents[Name]>): () => void {
    return this.#listening.once(name, listener);
  }

  /** Removes one listener, or, without one, all listeners of this name. */
  off<Name extends keyof MessagesEvents>(name: Name, listener?: Listener<MessagesEvents[Name]>): void {
    this.#listening.off(name, listener);
  }

  /**
   * Finds messages by their words in the rooms one is in, newest first. The words travel encrypted, and what is found is decrypted here; the
   * first search connects, since keys come over the event socket.
   *
   * @param input.query - Words that must all be in the message or the names of its files, whatever their case; the beginning of a word is
   *   enough. At most 20.
   * @returns Await it for the first page, or iterate over all that is found; each page costs one request.
   * @throws InvalidInputError when an id is none of its kind; and as {@link createEncrypted} does
   * @source observed: the way of the official clients' `internal.search.search`
   * @example
   * for await (const message of webex.messages.search({ query: "price page" })) console.log(message.created, message.text);
   */
  search(input: MessageSearch, options?: CallOptions): Paged<MessageEvent> {
    return new Paged(async (cursor) => {
      const engine = await this.#realtime.engine(options?.signal);
      const { searchPage } = await import("../search.ts");
      return searchPage(engine, input, cursor, options);
    });
  }

  /**
   * Posts a message that is encrypted here, with the key of its room, its files and card too. The first one connects, since keys come over the
   * event socket.
   *
   * @param input.text - The message in plain text; `html` is the same with formatting.
   * @param input.files - Encrypted each under a key of its own; 100 MB in all, which are in memory meanwhile.
   * @param options.onProgress - Told how far sending files is.
   * @throws KmsError when the key is refused; TimeoutError when the key service stays silent; InvalidInputError; CallError; and as
   *   {@link listen} does
   * @source observed: the way of the official clients' `internal.conversation.post` and `share`
   * @example
   * await webex.messages.createEncrypted({ roomId: room.id, text: "The plan", files: [{ content: bytes, name: "plan.pdf" }] });
   */
  async createEncrypted(input: EncryptedMessageInput, options?: UploadOptions): Promise<Message> {
    const engine = await this.#realtime.engine(options?.signal);
    const { postEncrypted } = await import("../outbound/post.ts");
    return postEncrypted(engine, input, options);
  }

  /**
   * Replaces the words and the card of one's own message by such that are encrypted here. Its files stay.
   *
   * @param message - The message.
   * @param content - All that it says from now on.
   * @throws PermissionError when it is another person's message; and as {@link createEncrypted} does
   * @source observed: an activity whose parent is of the type `edit`
   */
  async updateEncrypted(
    message: { readonly id: string; readonly roomId: string },
    content: EncryptedContent,
    options?: CallOptions,
  ): Promise<Message> {
    const engine = await this.#realtime.engine(options?.signal);
    const { editEncrypted } = await import("../outbound/post.ts");
    return editEncrypted(engine, message, content, options);
  }
}
