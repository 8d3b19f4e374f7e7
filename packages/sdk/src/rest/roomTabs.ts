import {
  type CreateRoomTabInput,
  createRoomTab,
  getRoomTab,
  type ListRoomTabsInput,
  listRoomTabs,
  type RoomTab,
  removeRoomTab,
  type UpdateRoomTabInput,
  updateRoomTab,
} from "@parley/contract/roomTabs";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";

/** Web pages beside what is said in a room. */
export class RoomTabs {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Puts a tab into a room. In a moderated room only moderators may.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/room-tabs/create-a-room-tab
   */
  create(input: CreateRoomTabInput, options?: CallOptions): Promise<RoomTab> {
    return this.#client.call(createRoomTab, input, options);
  }

  /**
   * Reads one tab.
   *
   * @param tab - Its id, or the tab.
   * @throws NotFoundError when there is none, or the token's owner is not in its room; CallError
   * @source documented https://developer.webex.com/docs/api/v1/room-tabs/get-room-tab-details
   */
  get(tab: Ref, options?: CallOptions): Promise<RoomTab> {
    return this.#client.call(getRoomTab, { id: idOf(tab) }, options);
  }

  /**
   * Lists the tabs of a room, oldest first.
   *
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/room-tabs/list-room-tabs
   */
  list(input: ListRoomTabsInput, options?: CallOptions): Paged<RoomTab> {
    return this.#client.list(listRoomTabs, input, options);
  }

  /**
   * Changes a tab.
   *
   * @param tab - The tab with its changes.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/room-tabs/update-a-room-tab
   */
  update(tab: WithId<UpdateRoomTabInput, "id">, options?: CallOptions): Promise<RoomTab> {
    return this.#client.call(updateRoomTab, tab, options);
  }

  /**
   * Takes a tab out of its room.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/room-tabs/delete-a-room-tab
   */
  remove(tab: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeRoomTab, { id: idOf(tab) }, options);
  }
}
