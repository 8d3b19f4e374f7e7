// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { WorkspacesFeatures } from "./workspaces/features.ts";
import type { WorkspacesDurationMetrics } from "./workspaces/durationMetrics.ts";
import type { WorkspacesMetrics } from "./workspaces/metrics.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateWorkspaceInput, GetWorkspaceCapabilitiesInput, GetWorkspaceInput, GetWorkspacePersonalizationTaskInput, ListWorkspacesInput, PersonalizeWorkspacesInput, RemoveWorkspaceInput, UpdateWorkspaceInput } from "@parley/contract/workspaces";
import type { CapabilityResponse, Workspace, WorkspacePersonalizationTaskResponse } from "@parley/contract/types/device";

/** `webex.workspaces` */
export interface Workspaces {
  /** Get Personalization Task. @source documented https://developer.webex.com/docs/api/v1/workspace-personalization/get-personalization-task */
  getPersonalizationTask(input: GetWorkspacePersonalizationTaskInput, options?: CallOptions): Promise<WorkspacePersonalizationTaskResponse>;
  /** Personalize a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-personalization/personalize-a-workspace */
  personalize(input: PersonalizeWorkspacesInput, options?: CallOptions): Promise<void>;
  /** List Workspaces. @source documented https://developer.webex.com/docs/api/v1/workspaces/list-workspaces */
  list(input?: ListWorkspacesInput, options?: CallOptions): Paged<Workspace>;
  /** Create a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspaces/create-a-workspace */
  create(input: CreateWorkspaceInput, options?: CallOptions): Promise<Workspace>;
  /** Delete a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspaces/delete-a-workspace */
  remove(input: RemoveWorkspaceInput, options?: CallOptions): Promise<void>;
  /** Get Workspace Details. @source documented https://developer.webex.com/docs/api/v1/workspaces/get-workspace-details */
  get(input: GetWorkspaceInput, options?: CallOptions): Promise<Workspace>;
  /** Update a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspaces/update-a-workspace */
  update(input: UpdateWorkspaceInput, options?: CallOptions): Promise<Workspace>;
  /** Get Workspace Capabilities. @source documented https://developer.webex.com/docs/api/v1/workspaces/get-workspace-capabilities */
  getCapabilities(input: GetWorkspaceCapabilitiesInput, options?: CallOptions): Promise<CapabilityResponse>;
  readonly features: WorkspacesFeatures;
  readonly durationMetrics: WorkspacesDurationMetrics;
  readonly metrics: WorkspacesMetrics;
}
