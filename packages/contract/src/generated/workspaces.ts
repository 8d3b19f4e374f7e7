// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { CapabilityResponse, Workspace, WorkspaceCollectionResponse, WorkspaceCreationRequestCalendar, WorkspaceCreationRequestCalling, WorkspaceCreationRequestDeviceHostedMeetings, WorkspaceCreationRequestIndoorNavigation, WorkspacePersonalizationTaskResponse, WorkspaceUpdateRequestCalendar, WorkspaceUpdateRequestCalling, WorkspaceUpdateRequestDeviceHostedMeetings, WorkspaceUpdateRequestIndoorNavigation } from "./types/device.ts";

export type { CapabilityResponse, Workspace, WorkspaceCollectionResponse, WorkspaceCreationRequestCalendar, WorkspaceCreationRequestCalling, WorkspaceCreationRequestDeviceHostedMeetings, WorkspaceCreationRequestIndoorNavigation, WorkspacePersonalizationTaskResponse, WorkspaceUpdateRequestCalendar, WorkspaceUpdateRequestCalling, WorkspaceUpdateRequestDeviceHostedMeetings, WorkspaceUpdateRequestIndoorNavigation } from "./types/device.ts";

/** Input of {@link getWorkspacePersonalizationTask}. */
export interface GetWorkspacePersonalizationTaskInput {
  workspaceId: string;
}

/** Get Personalization Task. @source documented https://developer.webex.com/docs/api/v1/workspace-personalization/get-personalization-task */
export const getWorkspacePersonalizationTask: Operation<GetWorkspacePersonalizationTaskInput, WorkspacePersonalizationTaskResponse> = {
  id: "workspaces.getPersonalizationTask",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/personalizationTask",
};

/** Input of {@link personalizeWorkspaces}. */
export interface PersonalizeWorkspacesInput {
  workspaceId: string;
  email: string;
}

/** Personalize a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-personalization/personalize-a-workspace */
export const personalizeWorkspaces: Operation<PersonalizeWorkspacesInput, void> = {
  id: "workspaces.personalize",
  method: "POST",
  path: "/v1/workspaces/{workspaceId}/personalize",
};

/** Input of {@link listWorkspaces}. */
export interface ListWorkspacesInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  /** @deprecated */ workspaceLocationId?: string | undefined;
  floorId?: string | undefined;
  displayName?: string | undefined;
  capacity?: number | undefined;
  type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other" | (string & {}) | undefined;
  start?: number | undefined;
  max?: number | undefined;
  calling?: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none" | (string & {}) | undefined;
  supportedDevices?: "collaborationDevices" | "phones" | (string & {}) | undefined;
  calendar?: "none" | "google" | "microsoft" | (string & {}) | undefined;
  deviceHostedMeetingsEnabled?: boolean | undefined;
  devicePlatform?: "cisco" | "microsoftTeamsRoom" | (string & {}) | undefined;
  healthLevel?: "error" | "warning" | "info" | "ok" | (string & {}) | undefined;
  includeDevices?: boolean | undefined;
  includeCapabilities?: boolean | undefined;
  plannedMaintenance?: "off" | "on" | "upcoming" | (string & {}) | undefined;
  customAttribute?: string | undefined;
}

/** List Workspaces. @source documented https://developer.webex.com/docs/api/v1/workspaces/list-workspaces */
export const listWorkspaces: ListOperation<ListWorkspacesInput, WorkspaceCollectionResponse, "items"> = {
  id: "workspaces.list",
  method: "GET",
  path: "/v1/workspaces",
  query: ["orgId", "locationId", "workspaceLocationId", "floorId", "displayName", "capacity", "type", "start", "max", "calling", "supportedDevices", "calendar", "deviceHostedMeetingsEnabled", "devicePlatform", "healthLevel", "includeDevices", "includeCapabilities", "plannedMaintenance", "customAttribute"],
  items: "items",
  paging: "start-max",
};

/** Input of {@link createWorkspace}. */
export interface CreateWorkspaceInput {
  displayName: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  workspaceLocationId?: string | undefined;
  floorId?: string | undefined;
  capacity?: number | undefined;
  type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other" | (string & {}) | undefined;
  sipAddress?: string | undefined;
  calling?: WorkspaceCreationRequestCalling | undefined;
  calendar?: WorkspaceCreationRequestCalendar | undefined;
  notes?: string | undefined;
  hotdeskingStatus?: "on" | "off" | (string & {}) | undefined;
  deviceHostedMeetings?: WorkspaceCreationRequestDeviceHostedMeetings | undefined;
  supportedDevices?: "collaborationDevices" | "phones" | (string & {}) | undefined;
  indoorNavigation?: WorkspaceCreationRequestIndoorNavigation | undefined;
}

/** Create a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspaces/create-a-workspace */
export const createWorkspace: Operation<CreateWorkspaceInput, Workspace> = {
  id: "workspaces.create",
  method: "POST",
  path: "/v1/workspaces",
};

/** Input of {@link removeWorkspace}. */
export interface RemoveWorkspaceInput {
  workspaceId: string;
}

/** Delete a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspaces/delete-a-workspace */
export const removeWorkspace: Operation<RemoveWorkspaceInput, void> = {
  id: "workspaces.remove",
  method: "DELETE",
  path: "/v1/workspaces/{workspaceId}",
};

/** Input of {@link getWorkspace}. */
export interface GetWorkspaceInput {
  workspaceId: string;
  includeDevices?: boolean | undefined;
  includeCapabilities?: boolean | undefined;
}

/** Get Workspace Details. @source documented https://developer.webex.com/docs/api/v1/workspaces/get-workspace-details */
export const getWorkspace: Operation<GetWorkspaceInput, Workspace> = {
  id: "workspaces.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}",
  query: ["includeDevices", "includeCapabilities"],
};

/** Input of {@link updateWorkspace}. */
export interface UpdateWorkspaceInput {
  workspaceId: string;
  displayName?: string | undefined;
  locationId?: string | undefined;
  workspaceLocationId?: string | undefined;
  floorId?: string | undefined;
  capacity?: number | undefined;
  type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other" | (string & {}) | undefined;
  calendar?: WorkspaceUpdateRequestCalendar | undefined;
  sipAddress?: string | undefined;
  calling?: WorkspaceUpdateRequestCalling | undefined;
  notes?: string | undefined;
  hotdeskingStatus?: "on" | "off" | (string & {}) | undefined;
  deviceHostedMeetings?: WorkspaceUpdateRequestDeviceHostedMeetings | undefined;
  indoorNavigation?: WorkspaceUpdateRequestIndoorNavigation | undefined;
}

/** Update a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspaces/update-a-workspace */
export const updateWorkspace: Operation<UpdateWorkspaceInput, Workspace> = {
  id: "workspaces.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}",
};

/** Input of {@link getWorkspaceCapabilities}. */
export interface GetWorkspaceCapabilitiesInput {
  workspaceId: string;
}

/** Get Workspace Capabilities. @source documented https://developer.webex.com/docs/api/v1/workspaces/get-workspace-capabilities */
export const getWorkspaceCapabilities: Operation<GetWorkspaceCapabilitiesInput, CapabilityResponse> = {
  id: "workspaces.getCapabilities",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/capabilities",
};
