// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ECMFolder, ECMFolderCollectionResponse } from "./types/messaging.ts";

export type { ECMFolder, ECMFolderCollectionResponse } from "./types/messaging.ts";

/** Input of {@link listEcmFolders}. */
export interface ListEcmFoldersInput {
  roomId: string;
}

/** List ECM folder. @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/list-ecm-folder */
export const listEcmFolders: Operation<ListEcmFoldersInput, ECMFolderCollectionResponse> = {
  id: "ecm.list",
  method: "GET",
  path: "/v1/room/linkedFolders",
  query: ["roomId"],
  items: "items",
};

/** Input of {@link createEcmFolder}. */
export interface CreateEcmFolderInput {
  roomId: string;
  contentUrl: string;
  displayName: string;
  driveId: string;
  itemId: string;
  defaultFolder: string;
}

/** Create an ECM folder configuration. @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/create-an-ecm-folder-configuration */
export const createEcmFolder: Operation<CreateEcmFolderInput, ECMFolder> = {
  id: "ecm.create",
  method: "POST",
  path: "/v1/room/linkedFolders",
};

/** Input of {@link removeEcmFolder}. */
export interface RemoveEcmFolderInput {
  id: string;
}

/** Unlink an ECM linked folder. @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/unlink-an-ecm-linked-folder */
export const removeEcmFolder: Operation<RemoveEcmFolderInput, void> = {
  id: "ecm.remove",
  method: "DELETE",
  path: "/v1/room/linkedFolders/{id}",
};

/** Input of {@link getEcmFolder}. */
export interface GetEcmFolderInput {
  id: string;
}

/** Get ECM Folder Details. @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/get-ecm-folder-details */
export const getEcmFolder: Operation<GetEcmFolderInput, ECMFolder> = {
  id: "ecm.get",
  method: "GET",
  path: "/v1/room/linkedFolders/{id}",
};

/** Input of {@link updateEcmFolder}. */
export interface UpdateEcmFolderInput {
  id: string;
  roomId: string;
  contentUrl: string;
  displayName: string;
  driveId: string;
  itemId: string;
  defaultFolder: string;
}

/** Update an ECM Linked Folder. @source documented https://developer.webex.com/docs/api/v1/ecm-folder-linking/update-an-ecm-linked-folder */
export const updateEcmFolder: Operation<UpdateEcmFolderInput, ECMFolder> = {
  id: "ecm.update",
  method: "PUT",
  path: "/v1/room/linkedFolders/{id}",
};
