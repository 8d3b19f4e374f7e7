// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetDirectorySyncStatusResponse, ListBroadWorksEnterprisesResponse, TriggerDirectorySyncResponse, TriggerUserDirectorySyncResponse, UpdateDirectorySyncResponse } from "../types/broadworks.ts";

export type { GetDirectorySyncStatusResponse, ListBroadWorksEnterprisesResponse, TriggerDirectorySyncResponse, TriggerUserDirectorySyncResponse, UpdateDirectorySyncResponse } from "../types/broadworks.ts";

/** Input of {@link listEnterprises}. */
export interface ListEnterprisesInput {
  spEnterpriseId?: string | undefined;
  startsWith?: string | undefined;
  max?: number | undefined;
}

/** List BroadWorks Enterprises. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/list-broadworks-enterprises */
export const listEnterprises: Operation<ListEnterprisesInput, ListBroadWorksEnterprisesResponse> = {
  id: "broadworks.enterprises.list",
  method: "GET",
  path: "/v1/broadworks/enterprises",
  query: ["spEnterpriseId", "startsWith", "max"],
  items: "items",
};

/** Input of {@link getBroadworksDirectorySync}. */
export interface GetBroadworksDirectorySyncInput {
  id: string;
}

/** Get Directory Sync Status for an Enterprise. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/get-directory-sync-status-for-an-enterprise */
export const getBroadworksDirectorySync: Operation<GetBroadworksDirectorySyncInput, GetDirectorySyncStatusResponse> = {
  id: "broadworks.enterprises.broadworksDirectorySync.get",
  method: "GET",
  path: "/v1/broadworks/enterprises/{id}/broadworksDirectorySync",
};

/** Input of {@link startBroadworksDirectorySync}. */
export interface StartBroadworksDirectorySyncInput {
  id: string;
  syncStatus: string;
}

/** Trigger Directory Sync for an Enterprise. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/trigger-directory-sync-for-an-enterprise */
export const startBroadworksDirectorySync: Operation<StartBroadworksDirectorySyncInput, TriggerDirectorySyncResponse> = {
  id: "broadworks.enterprises.broadworksDirectorySync.start",
  method: "POST",
  path: "/v1/broadworks/enterprises/{id}/broadworksDirectorySync",
};

/** Input of {@link updateBroadworksDirectorySync}. */
export interface UpdateBroadworksDirectorySyncInput {
  id: string;
  enableDirSync: boolean;
}

/** Update Directory Sync for a BroadWorks Enterprise. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/update-directory-sync-for-a-broadworks-enterprise */
export const updateBroadworksDirectorySync: Operation<UpdateBroadworksDirectorySyncInput, UpdateDirectorySyncResponse> = {
  id: "broadworks.enterprises.broadworksDirectorySync.update",
  method: "PUT",
  path: "/v1/broadworks/enterprises/{id}/broadworksDirectorySync",
};

/** Input of {@link syncBroadworksDirectorySyncUser}. */
export interface SyncBroadworksDirectorySyncUserInput {
  id: string;
  userId?: string | undefined;
}

/** Trigger Directory Sync for a User. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/trigger-directory-sync-for-a-user */
export const syncBroadworksDirectorySyncUser: Operation<SyncBroadworksDirectorySyncUserInput, TriggerUserDirectorySyncResponse> = {
  id: "broadworks.enterprises.broadworksDirectorySync.syncUser",
  method: "POST",
  path: "/v1/broadworks/enterprises/{id}/broadworksDirectorySync/externalUser",
};
