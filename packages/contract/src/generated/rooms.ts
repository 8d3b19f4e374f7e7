// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Room, RoomCollectionResponse, RoomMeetingDetails } from "./types/messaging.ts";

export type { Room, RoomCollectionResponse, RoomMeetingDetails } from "./types/messaging.ts";

/** Input of {@link listRooms}. */
export interface ListRoomsInput {
  teamId?: string | undefined;
  type?: "direct" | "group" | (string & {}) | undefined;
  orgPublicSpaces?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sortBy?: "id" | "lastactivity" | "created" | (string & {}) | undefined;
  max?: number | undefined;
}

/** List Rooms. @source documented https://developer.webex.com/docs/api/v1/rooms/list-rooms */
export const listRooms: Operation<ListRoomsInput, RoomCollectionResponse> = {
  id: "rooms.list",
  method: "GET",
  path: "/v1/rooms",
  query: ["teamId", "type", "orgPublicSpaces", "from", "to", "sortBy", "max"],
  items: "items",
};

/** Input of {@link createRoom}. */
export interface CreateRoomInput {
  title: string;
  teamId?: string | undefined;
  classificationId?: string | undefined;
  isLocked?: boolean | undefined;
  isPublic?: boolean | undefined;
  description?: string | undefined;
  isAnnouncementOnly?: boolean | undefined;
}

/** Create a Room. @source documented https://developer.webex.com/docs/api/v1/rooms/create-a-room */
export const createRoom: Operation<CreateRoomInput, Room> = {
  id: "rooms.create",
  method: "POST",
  path: "/v1/rooms",
};

/** Input of {@link removeRoom}. */
export interface RemoveRoomInput {
  roomId: string;
}

/** Delete a Room. @source documented https://developer.webex.com/docs/api/v1/rooms/delete-a-room */
export const removeRoom: Operation<RemoveRoomInput, void> = {
  id: "rooms.remove",
  method: "DELETE",
  path: "/v1/rooms/{roomId}",
};

/** Input of {@link getRoom}. */
export interface GetRoomInput {
  roomId: string;
}

/** Get Room Details. @source documented https://developer.webex.com/docs/api/v1/rooms/get-room-details */
export const getRoom: Operation<GetRoomInput, Room> = {
  id: "rooms.get",
  method: "GET",
  path: "/v1/rooms/{roomId}",
};

/** Input of {@link updateRoom}. */
export interface UpdateRoomInput {
  roomId: string;
  title: string;
  classificationId?: string | undefined;
  teamId?: string | undefined;
  isLocked?: boolean | undefined;
  isPublic?: boolean | undefined;
  description?: string | undefined;
  isAnnouncementOnly?: boolean | undefined;
  isReadOnly?: boolean | undefined;
}

/** Update a Room. @source documented https://developer.webex.com/docs/api/v1/rooms/update-a-room */
export const updateRoom: Operation<UpdateRoomInput, Room> = {
  id: "rooms.update",
  method: "PUT",
  path: "/v1/rooms/{roomId}",
};

/** Input of {@link getRoomMeetingInfo}. */
export interface GetRoomMeetingInfoInput {
  roomId: string;
}

/** Get Room Meeting Details. @source documented https://developer.webex.com/docs/api/v1/rooms/get-room-meeting-details */
export const getRoomMeetingInfo: Operation<GetRoomMeetingInfoInput, RoomMeetingDetails> = {
  id: "rooms.getMeetingInfo",
  method: "GET",
  path: "/v1/rooms/{roomId}/meetingInfo",
};
