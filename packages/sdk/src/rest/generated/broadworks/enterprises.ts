// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetBroadworksDirectorySyncInput, ListEnterprisesInput, StartBroadworksDirectorySyncInput, SyncBroadworksDirectorySyncUserInput, UpdateBroadworksDirectorySyncInput } from "@parley/contract/broadworks/enterprises";
import type { EnterpriseListResponse, GetDirectorySyncStatusResponse, TriggerDirectorySyncResponse, TriggerUserDirectorySyncResponse, UpdateDirectorySyncResponse } from "@parley/contract/types/broadworks";

/** `webex.broadworks.enterprises` */
export interface BroadworksEnterprises {
  /** List BroadWorks Enterprises. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/list-broadworks-enterprises */
  list(input?: ListEnterprisesInput, options?: CallOptions): Paged<EnterpriseListResponse>;
  readonly broadworksDirectorySync: BroadworksEnterprisesBroadworksDirectorySync;
}

/** `webex.broadworks.enterprises.broadworksDirectorySync` */
export interface BroadworksEnterprisesBroadworksDirectorySync {
  /** Get Directory Sync Status for an Enterprise. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/get-directory-sync-status-for-an-enterprise */
  get(input: GetBroadworksDirectorySyncInput, options?: CallOptions): Promise<GetDirectorySyncStatusResponse>;
  /** Trigger Directory Sync for an Enterprise. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/trigger-directory-sync-for-an-enterprise */
  start(input: StartBroadworksDirectorySyncInput, options?: CallOptions): Promise<TriggerDirectorySyncResponse>;
  /** Update Directory Sync for a BroadWorks Enterprise. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/update-directory-sync-for-a-broadworks-enterprise */
  update(input: UpdateBroadworksDirectorySyncInput, options?: CallOptions): Promise<UpdateDirectorySyncResponse>;
  /** Trigger Directory Sync for a User. @source documented https://developer.webex.com/docs/api/v1/broadworks-enterprises/trigger-directory-sync-for-a-user */
  syncUser(input: SyncBroadworksDirectorySyncUserInput, options?: CallOptions): Promise<TriggerUserDirectorySyncResponse>;
}
