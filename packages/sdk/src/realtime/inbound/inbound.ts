import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import type { EventFrame } from "@parley/protocol/frame";
import { DecryptionError } from "../../core/errors.ts";
import type { Log } from "../../core/logger.ts";
import type { ActivityEvent, RealtimeEvents, ResourceEvent } from "../events.ts";
import type { Place } from "./ids.ts";
import { messageEvents } from "./messageEvents.ts";
import { type Open, openActivity, withoutSealedTexts } from "./openActivity.ts";
import type { otherEvents } from "./otherEvents.ts";
import { Recent } from "./recent.ts";
import { roomOf } from "./roomOf.ts";
import { toTyping } from "./toTyping.ts";
import { withHeaders } from "./withHeaders.ts";

/** What arriving frames need. */
export interface InboundParts {
  log: Log;
  open: Open;
  place(): Promise<Place>;
  /** Takes messages of the key service. Never rejects. */
  kmsMessages(messages: readonly string[]): Promise<void>;
  emit<Name extends keyof RealtimeEvents>(name: Name, payload: RealtimeEvents[Name]): void;
  /** Whether somebody listens for more than messages. */
  hearsMore(): boolean;
  /** Takes note that an activity was told, or cannot be. */
  told?(activity: WireActivity): void;
  /** Takes note that nothing is under way. */
  rested?(): void;
}

/** Events that say why their texts are missing. */
const withTexts: readonly string[] = ["message:created", "message:updated", "attachmentAction:created"] satisfies ResourceEvent["name"][];
/** Activities whose ids are remembered, so that one that comes again is told once: more than are read after a gap and kept back meanwhile. */
const remembered = 15_000;
/** Activities kept back at most: what comes beyond is not kept, and has to be read. */
const heldAtMost = 2000;

/** The way of an event from the socket to the application: told once, in clear, and in order within its room. */
export class Inbound {
  readonly #parts: InboundParts;
  readonly #recent = new Recent(remembered);
  /** The last activity of each room that is still on its way. */
  readonly #tails = new Map<string, Promise<void>>();
  /** Activities that wait until what was missed before them has been read, by id. */
  #held: Map<string, WireActivity> | undefined;
  #droppedSinceMs: number | undefined;
  #isClosed = false;
  /** Reads what is not about messages. Loaded when somebody listens for it. */
  #otherEvents: typeof otherEvents | undefined;

  constructor(parts: InboundParts) {
    this.#parts = parts;
  }

  /** Resolves when what is listened for can be read. */
  async ready(): Promise<void> {
    if (this.#parts.hearsMore()) this.#otherEvents ??= (await import("./otherEvents.ts")).otherEvents;
  }

  /** Takes these activities for told: an earlier process did it. */
  know(ids: Iterable<string>): void {
    for (const id of ids) this.#recent.add(id);
  }

  /** Takes a frame. What comes of it is told later, through `emit`. */
  handle(frame: EventFrame<{ eventType: string }>): void {
    const data = withHeaders(frame.data);
    if (data.eventType === "encryption.kms_message") this.#handleKms(data.encryption);
    else if (data.eventType === "conversation.activity") this.#take(data.activity as WireActivity | undefined);
    else if (!data.eventType.startsWith("mercury.")) {
      const typing = toTyping(data);
      if (typing && !this.#isClosed) this.#parts.emit("room:typing", typing);
      this.#parts.emit("event", data);
    }
  }

  /** Keeps activities back until {@link release}: those that {@link replay} brings come before them. */
  hold(): void {
    this.#held ??= new Map();
    this.#droppedSinceMs = undefined;
  }

  /** When the first activity happened, since {@link hold} was called last, that was not kept because there were too many; milliseconds since 1970. */
  get droppedSinceMs(): number | undefined {
    return this.#droppedSinceMs;
  }

  /** Takes an activity that was read and not pushed. */
  replay(activity: WireActivity): void {
    this.#held?.delete(activity.id);
    this.#handleActivity(activity);
  }

  /** Resolves when everything taken so far has been told. Never rejects. */
  async told(): Promise<void> {
    await Promise.all(this.#tails.values());
  }

  /** Takes what was kept back, in the order in which it came. */
  release(): void {
    const held = this.#held?.values() ?? [];
    this.#held = undefined;
    for (const activity of held) this.#handleActivity(activity);
    this.restWhenDone();
  }

  /** An activity in clear; without its texts, and with the reason, when they cannot be decrypted. Never rejects. */
  async read(activity: WireActivity): Promise<ActivityEvent> {
    try {
      return await openActivity(activity, this.#parts.open);
    } catch (cause) {
      const decryptionError = new DecryptionError(`Activity ${activity.id} cannot be decrypted.`, {
        cause,
        hint: "See `cause`. Read the message by its id to get its text from the service.",
      });
      return { ...withoutSealedTexts(activity), decryptionError };
    }
  }

  /** Says so when nothing is under way. */
  restWhenDone(): void {
    if (this.#tails.size === 0 && !this.#held && !this.#isClosed) this.#parts.rested?.();
  }

  /** Tells nothing more. */
  close(): void {
    this.#isClosed = true;
  }

  #take(activity: WireActivity | undefined): void {
    if (!this.#held || !activity) this.#handleActivity(activity);
    else if (this.#held.size < heldAtMost) this.#held.set(activity.id, activity);
    else this.#droppedSinceMs ??= Date.parse(activity.published) || 0;
  }

  #handleKms(encryption: unknown): void {
    const { kmsMessages } = (encryption ?? {}) as { kmsMessages?: unknown };
    if (!Array.isArray(kmsMessages)) return;
    const messages = kmsMessages.filter((message) => typeof message === "string");
    this.#parts.kmsMessages(messages).catch((error: unknown) => this.#parts.log.warn("Messages of the key service were not taken", error));
  }

  /** Decrypts at once, but tells only after what came before in the same room. */
  #handleActivity(activity: WireActivity | undefined): void {
    if (!activity?.id || !this.#recent.add(activity.id)) return;
    const room = roomOf(activity)?.id ?? "";
    const before = this.#tails.get(room);
    const tail = this.#tellAfter(before, this.read(activity))
      .catch((error: unknown) => this.#parts.log.warn(`Activity ${activity.id} could not be read`, error))
      .finally(() => {
        if (this.#isClosed) return;
        this.#parts.told?.(activity);
        if (this.#tails.get(room) === tail) this.#tails.delete(room);
        this.restWhenDone();
      });
    this.#tails.set(room, tail);
  }

  async #tellAfter(before: Promise<void> | undefined, opened: Promise<ActivityEvent>): Promise<void> {
    await before;
    const activity = await opened;
    const place = await this.#parts.place();
    if (this.#isClosed) return;
    this.#parts.emit("activity", activity);
    const room = roomOf(activity);
    if (!room) return;
    for (const event of messageEvents(activity, room, place) ?? (await this.#more(activity, room, place)))
      this.#tell(event, activity.decryptionError);
  }

  async #more(activity: WireActivity, room: WireConversation, place: Place): Promise<ResourceEvent[]> {
    await this.ready();
    return (!this.#isClosed && this.#otherEvents?.(activity, room, place)) || [];
  }

  #tell<Name extends ResourceEvent["name"]>(
    event: { name: Name; payload: RealtimeEvents[Name] },
    decryptionError: DecryptionError | undefined,
  ): void {
    this.#parts.emit(event.name, decryptionError && withTexts.includes(event.name) ? { ...event.payload, decryptionError } : event.payload);
  }
}
