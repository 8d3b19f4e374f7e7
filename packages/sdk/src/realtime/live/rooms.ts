import type { Room } from "@parley/contract/rooms";
import type { CallOptions, Client } from "../../core/client.ts";
import type { Listener } from "../../core/emitter.ts";
import { idOf, type Ref } from "../../rest/ref.ts";
import { Rooms } from "../../rest/rooms.ts";
import type { RoomEvent } from "../events.ts";
import type { EncryptedRoomInput } from "../outbound/room.ts";
import type { RoomReadStatus } from "../readStatus.ts";
import type { Realtime } from "../realtime.ts";
import { type ListenEvent, Listening, type Translations } from "./listening.ts";

/** A room in the events of `webex.rooms`. */
export type RoomData = Omit<RoomEvent, "actorId" | "title">;

/** Events of `webex.rooms` while it listens. */
export interface RoomsEvents {
  created: ListenEvent<RoomData>;
  updated: ListenEvent<RoomData>;
}

/** The official SDK's events have no title, since theirs is not decrypted. */
function toRoom({ actorId, title: _, ...data }: RoomEvent): { actorId: string; data: RoomData } {
  return { actorId, data };
}

const translations = {
  created: { from: "room:created", to: toRoom },
  updated: { from: "room:updated", to: toRoom },
} satisfies Translations;

/** Rooms, with their events, and with what is unread in them. */
export class LiveRooms extends Rooms {
  readonly #realtime: Realtime;
  readonly #listening: Listening<RoomsEvents>;

  constructor(client: Client, realtime: Realtime) {
    super(client);
    this.#realtime = realtime;
    this.#listening = new Listening(client, realtime, "rooms", translations);
  }

  /**
   * Begins to tell `created` and `updated`; resolves once the connection is confirmed. Called again, it changes nothing.
   *
   * @throws AbortedError when `signal` aborts first; ConnectionError, DeviceLimitError, CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#roomslisten
   */
  listen(signal?: AbortSignal): Promise<void> {
    return this.#listening.listen(signal);
  }

  /** Tells nothing more. Listeners stay until `off`, the connection until `webex.realtime.close()`. */
  stopListening(): void {
    this.#listening.stop();
  }

  /** Adds a listener and returns the function that removes it. */
  on<Name extends keyof RoomsEvents>(name: Name, listener: Listener<RoomsEvents[Name]>): () => void {
    return this.#listening.on(name, listener);
  }

  /** Adds a listener for the next event of this name only; returns the function that removes it before. */
  once<Name extends keyof RoomsEvents>(name: Name, listener: Listener<RoomsEvents[Name]>): () => void {
    return this.#listening.once(name, listener);
  }

  /** Removes one listener, or, without one, all listeners of this name. */
  off<Name extends keyof RoomsEvents>(name: Name, listener?: Listener<RoomsEvents[Name]>): void {
    this.#listening.off(name, listener);
  }

  /**
   * Lists rooms with when something last happened in them and up to when they were read, latest activity first.
   *
   * @param maxRecent - 1 to 100 for so many rooms with activity in the last two weeks; without it all rooms, up to 1000.
   * @throws InvalidInputError when `maxRecent` is out of bounds; CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#roomslistwithreadstatus
   */
  async listWithReadStatus(maxRecent = 0, options?: CallOptions): Promise<{ items: RoomReadStatus[] }> {
    const engine = await this.#realtime.engine(options?.signal);
    const { listRooms } = await import("../readStatus.ts");
    return listRooms(engine, maxRecent, options);
  }

  /**
   * Reads one room with when something last happened in it and up to when it was read.
   *
   * @param roomId - The id, or the room.
   * @throws InvalidInputError when it is no room's id; NotFoundError; CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#roomsgetwithreadstatus
   */
  async getWithReadStatus(roomId: Ref, options?: CallOptions): Promise<RoomReadStatus> {
    const engine = await this.#realtime.engine(options?.signal);
    const { getRoom } = await import("../readStatus.ts");
    return getRoom(engine, idOf(roomId), options);
  }

  /**
   * Creates a room whose title is encrypted here, under a key that the key service makes for it. The token's owner becomes its first member.
   *
   * @param input.members - Ids of others who are in it from the beginning.
   * @throws KmsError when the key service refuses; TimeoutError when it stays silent; InvalidInputError; CallError; and as {@link listen} does
   * @source observed: the way of the official clients' `internal.conversation.create`
   * @example
   * const room = await webex.rooms.createEncrypted({ title: "Only for us", members: [ben.id] });
   */
  async createEncrypted(input: EncryptedRoomInput, options?: CallOptions): Promise<Room> {
    const engine = await this.#realtime.engine(options?.signal);
    const { createEncryptedRoom } = await import("../outbound/room.ts");
    return createEncryptedRoom(engine, input, options);
  }

  /**
   * Gives a room a title that is encrypted here, with the key of the room. In a moderated room only moderators may.
   *
   * @param room - Its id, or the room.
   * @throws KmsError when the key is refused; InvalidInputError; CallError; and as {@link listen} does
   * @source observed: an `update` of the conversation service
   */
  async updateTitleEncrypted(room: Ref, title: string, options?: CallOptions): Promise<void> {
    const engine = await this.#realtime.engine(options?.signal);
    const { titleEncrypted } = await import("../outbound/post.ts");
    await titleEncrypted(engine, idOf(room), title, options);
  }

  /**
   * Tells the others in a room that the token's owner is writing: they hear `room:typing`. Tell it again every few seconds.
   *
   * @param room - Its id, or the room.
   * @throws InvalidInputError when it is no room's id; NotFoundError; CallError
   * @source observed: `POST .../status/typing` of the conversation service
   */
  startTyping(room: Ref, options?: CallOptions): Promise<void> {
    return this.#signalTyping(room, true, options);
  }

  /** Tells them that the token's owner writes no more. @throws as {@link startTyping} does */
  stopTyping(room: Ref, options?: CallOptions): Promise<void> {
    return this.#signalTyping(room, false, options);
  }

  async #signalTyping(room: Ref, isTyping: boolean, options?: CallOptions): Promise<void> {
    const engine = await this.#realtime.engine(options?.signal);
    const { signalTyping } = await import("../outbound/typing.ts");
    await signalTyping(engine, idOf(room), isTyping, options);
  }
}
