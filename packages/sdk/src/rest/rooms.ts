import type { OrganizationsSpaceClassificationCollectionResponse } from "@parley/contract/classifications";
import {
  type CreateRoomInput,
  createRoom,
  getRoom,
  getRoomMeetingInfo,
  type ListRoomsInput,
  listRooms,
  type Room,
  type RoomMeetingDetails,
  removeRoom,
  type UpdateRoomInput,
  updateRoom,
} from "@parley/contract/rooms";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import type { Classifications } from "./generated/classifications.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";
import { groupAt } from "./surface/group.ts";

/** Virtual places where people meet; the Webex app calls them spaces. */
export class Rooms {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates a room. The token's owner becomes its first member.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/rooms/create-a-room
   */
  create(input: CreateRoomInput, options?: CallOptions): Promise<Room> {
    return this.#client.call(createRoom, input, options);
  }

  /**
   * Reads one room.
   *
   * @param room - Its id, or the room.
   * @throws NotFoundError when there is none, or the token's owner is not in it; CallError
   * @source documented https://developer.webex.com/docs/api/v1/rooms/get-room-details
   */
  get(room: Ref, options?: CallOptions): Promise<Room> {
    return this.#client.call(getRoom, { roomId: idOf(room) }, options);
  }

  /**
   * Lists the rooms of the token's owner.
   *
   * @param input.max - Rooms on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all rooms.
   * @source documented https://developer.webex.com/docs/api/v1/rooms/list-rooms
   * @example
   * for await (const room of webex.rooms.list({ max: 50 })) console.log(room.title);
   */
  list(input: ListRoomsInput = {}, options?: CallOptions): Paged<Room> {
    return this.#client.list(listRooms, input, options);
  }

  /**
   * Changes a room.
   *
   * @param room - The room with its changes; its other fields may stay as they were read. **Without an `id`, a room is created**: the
   *   reference document of the official SDK does so in its own example.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/rooms/update-a-room
   */
  update(room: WithId<UpdateRoomInput, "roomId"> | (CreateRoomInput & { id?: undefined }), options?: CallOptions): Promise<Room> {
    if (room.id === undefined) return this.create(room, options);
    return this.#client.call(updateRoom, { ...room, roomId: room.id }, options);
  }

  /**
   * Deletes a room, with all that is in it.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/rooms/delete-a-room
   */
  remove(room: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeRoom, { roomId: idOf(room) }, options);
  }

  /**
   * Reads how to join the room's meeting.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/rooms/get-room-meeting-details
   */
  getMeetingInfo(room: Ref, options?: CallOptions): Promise<RoomMeetingDetails> {
    return this.#client.call(getRoomMeetingInfo, { roomId: idOf(room) }, options);
  }

  /**
   * Lists how confidential rooms of the organization may be said to be, the least first: `classificationId` of a room.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/classifications/list-classifications
   */
  listClassifications(options?: CallOptions): Paged<OrganizationsSpaceClassificationCollectionResponse["items"][number]> {
    return (groupAt(this.#client, "classifications") as Classifications).list({}, options);
  }
}
