// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { RoomTab, RoomTabsCollectionResponse } from "./types/messaging.ts";

export type { RoomTab, RoomTabsCollectionResponse } from "./types/messaging.ts";

/** Input of {@link listRoomTabs}. */
export interface ListRoomTabsInput {
  roomId: string;
}

/** List Room Tabs. @source documented https://developer.webex.com/docs/api/v1/room-tabs/list-room-tabs */
export const listRoomTabs: Operation<ListRoomTabsInput, RoomTabsCollectionResponse> = {
  id: "roomTabs.list",
  method: "GET",
  path: "/v1/room/tabs",
  query: ["roomId"],
  items: "items",
};

/** Input of {@link createRoomTab}. */
export interface CreateRoomTabInput {
  roomId: string;
  contentUrl: string;
  displayName: string;
}

/** Create a Room Tab. @source documented https://developer.webex.com/docs/api/v1/room-tabs/create-a-room-tab */
export const createRoomTab: Operation<CreateRoomTabInput, RoomTab> = {
  id: "roomTabs.create",
  method: "POST",
  path: "/v1/room/tabs",
};

/** Input of {@link removeRoomTab}. */
export interface RemoveRoomTabInput {
  id: string;
}

/** Delete a Room Tab. @source documented https://developer.webex.com/docs/api/v1/room-tabs/delete-a-room-tab */
export const removeRoomTab: Operation<RemoveRoomTabInput, void> = {
  id: "roomTabs.remove",
  method: "DELETE",
  path: "/v1/room/tabs/{id}",
};

/** Input of {@link getRoomTab}. */
export interface GetRoomTabInput {
  id: string;
}

/** Get Room Tab Details. @source documented https://developer.webex.com/docs/api/v1/room-tabs/get-room-tab-details */
export const getRoomTab: Operation<GetRoomTabInput, RoomTab> = {
  id: "roomTabs.get",
  method: "GET",
  path: "/v1/room/tabs/{id}",
};

/** Input of {@link updateRoomTab}. */
export interface UpdateRoomTabInput {
  id: string;
  roomId: string;
  contentUrl: string;
  displayName: string;
}

/** Update a Room Tab. @source documented https://developer.webex.com/docs/api/v1/room-tabs/update-a-room-tab */
export const updateRoomTab: Operation<UpdateRoomTabInput, RoomTab> = {
  id: "roomTabs.update",
  method: "PUT",
  path: "/v1/room/tabs/{id}",
};
