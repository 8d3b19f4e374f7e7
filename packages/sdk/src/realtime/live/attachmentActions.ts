import type { Client } from "../../core/client.ts";
import type { Listener } from "../../core/emitter.ts";
import { AttachmentActions } from "../../rest/attachmentActions.ts";
import type { AttachmentActionEvent } from "../events.ts";
import type { Realtime } from "../realtime.ts";
import { type ListenEvent, Listening, type Translations } from "./listening.ts";

/** Events of `webex.attachmentActions` while it listens. */
export interface AttachmentActionsEvents {
  created: ListenEvent<AttachmentActionEvent>;
}

const translations = {
  created: { from: "attachmentAction:created", to: (data) => ({ actorId: data.personId, data }) },
} satisfies Translations;

/** What people fill in on cards, with what comes in while one listens. */
export class LiveAttachmentActions extends AttachmentActions {
  readonly #listening: Listening<AttachmentActionsEvents>;

  constructor(client: Client, realtime: Realtime) {
    super(client);
    this.#listening = new Listening(client, realtime, "attachmentActions", translations);
  }

  /**
   * Begins to tell `created`; resolves once the connection is confirmed. Called again, it changes nothing.
   *
   * @throws AbortedError when `signal` aborts first; ConnectionError, DeviceLimitError, CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#attachmentactionslisten
   * @example
   * await webex.attachmentActions.listen();
   * webex.attachmentActions.on("created", ({ data }) => console.log(data.inputs));
   */
  listen(signal?: AbortSignal): Promise<void> {
    return this.#listening.listen(signal);
  }

  /** Tells nothing more. Listeners stay until `off`, the connection until `webex.realtime.close()`. */
  stopListening(): void {
    this.#listening.stop();
  }

  /** Adds a listener and returns the function that removes it. */
  on<Name extends keyof AttachmentActionsEvents>(name: Name, listener: Listener<AttachmentActionsEvents[Name]>): () => void {
    return this.#listening.on(name, listener);
  }

  /** Adds a listener for the next event of this name only; returns the function that removes it before. */
  once<Name extends keyof AttachmentActionsEvents>(name: Name, listener: Listener<AttachmentActionsEvents[Name]>): () => void {
    return this.#listening.once(name, listener);
  }

  /** Removes one listener, or, without one, all listeners of this name. */
  off<Name extends keyof AttachmentActionsEvents>(name: Name, listener?: Listener<AttachmentActionsEvents[Name]>): void {
    this.#listening.off(name, listener);
  }
}
