import {
  type CreateEcmFolderInput,
  createEcmFolder,
  type ECMFolder,
  getEcmFolder,
  type ListEcmFoldersInput,
  listEcmFolders,
  removeEcmFolder,
  type UpdateEcmFolderInput,
  updateEcmFolder,
} from "@parley/contract/ecm";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";

/** Folders of document stores that are linked to rooms. */
export class Ecm {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Puts a folder into a room. In a moderated room only moderators may.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/create-an-ecm-folder-configuration
   */
  create(input: CreateEcmFolderInput, options?: CallOptions): Promise<ECMFolder> {
    return this.#client.call(createEcmFolder, input, options);
  }

  /**
   * Reads one folder.
   *
   * @param folder - Its id, or the folder.
   * @throws NotFoundError when there is none, or the token's owner is not in its room; CallError
   * @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/get-ecm-folder-details
   */
  get(folder: Ref, options?: CallOptions): Promise<ECMFolder> {
    return this.#client.call(getEcmFolder, { id: idOf(folder) }, options);
  }

  /**
   * Lists the folders of a room, oldest first.
   *
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/list-ecm-folder
   */
  list(input: ListEcmFoldersInput, options?: CallOptions): Paged<ECMFolder> {
    return this.#client.list(listEcmFolders, input, options);
  }

  /**
   * Changes a folder.
   *
   * @param folder - The folder with its changes.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/update-an-ecm-linked-folder
   */
  update(folder: WithId<UpdateEcmFolderInput, "id">, options?: CallOptions): Promise<ECMFolder> {
    return this.#client.call(updateEcmFolder, folder, options);
  }

  /**
   * Takes a folder out of its room.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/unlink-an-ecm-linked-folder
   */
  remove(folder: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeEcmFolder, { id: idOf(folder) }, options);
  }
}
