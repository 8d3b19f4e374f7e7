// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose, GetAllConfigWithMetaDataResponse, GetAllV2ConfigWithMetaDataResponse, Response } from "../types/contact-center.ts";

export type { AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose, GetAllConfigWithMetaDataResponse, GetAllV2ConfigWithMetaDataResponse, Response } from "../types/contact-center.ts";

/** Input of {@link createAgentPersonalGreeting}. */
export interface CreateAgentPersonalGreetingInput {
  orgid: string;
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
  audioFile: FilePart;
}

/** Create a new Greeting File. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/create-a-new-greeting-file */
export const createAgentPersonalGreeting: Operation<CreateAgentPersonalGreetingInput, AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag> = {
  id: "contactCenter.agentPersonalGreeting.create",
  method: "POST",
  path: "/organization/{orgid}/agent-personal-greeting",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link deleteAgentPersonalGreetingReference}. */
export interface DeleteAgentPersonalGreetingReferenceInput {
  orgid: string;
  references?: Record<string, string> | undefined;
}

/** deleteReferences_1. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/deletereferences-1 */
export const deleteAgentPersonalGreetingReference: Operation<DeleteAgentPersonalGreetingReferenceInput, Response> = {
  id: "contactCenter.agentPersonalGreeting.deleteReference",
  method: "POST",
  path: "/organization/{orgid}/agent-personal-greeting/delete-reference",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAgentPersonalGreeting}. */
export interface RemoveAgentPersonalGreetingInput {
  orgid: string;
  id: string;
}

/** Delete specific Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/delete-specific-greeting-file-by-id */
export const removeAgentPersonalGreeting: Operation<RemoveAgentPersonalGreetingInput, void> = {
  id: "contactCenter.agentPersonalGreeting.remove",
  method: "DELETE",
  path: "/organization/{orgid}/agent-personal-greeting/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAgentPersonalGreeting}. */
export interface GetAgentPersonalGreetingInput {
  orgid: string;
  id: string;
  includeUrl?: boolean | undefined;
}

/** Get specific Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/get-specific-greeting-file-by-id */
export const getAgentPersonalGreeting: Operation<GetAgentPersonalGreetingInput, AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag> = {
  id: "contactCenter.agentPersonalGreeting.get",
  method: "GET",
  path: "/organization/{orgid}/agent-personal-greeting/{id}",
  query: ["includeUrl"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchAgentPersonalGreeting}. */
export interface PatchAgentPersonalGreetingInput {
  orgid: string;
  id: string;
  attributeTag?: string | undefined;
  greetingPurposeId?: string | undefined;
}

/** Partially update Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/partially-update-greeting-file-by-id */
export const patchAgentPersonalGreeting: Operation<PatchAgentPersonalGreetingInput, AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag> = {
  id: "contactCenter.agentPersonalGreeting.patch",
  method: "PATCH",
  path: "/organization/{orgid}/agent-personal-greeting/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAgentPersonalGreeting}. */
export interface UpdateAgentPersonalGreetingInput {
  orgid: string;
  id: string;
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
  audioFile: FilePart;
}

/** Update specific Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/update-specific-greeting-file-by-id */
export const updateAgentPersonalGreeting: Operation<UpdateAgentPersonalGreetingInput, AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag> = {
  id: "contactCenter.agentPersonalGreeting.update",
  method: "PUT",
  path: "/organization/{orgid}/agent-personal-greeting/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentPersonalGreetingV2}. */
export interface ListAgentPersonalGreetingV2Input {
  orgid: string;
  filter?: string | undefined;
  search?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  includeAgentDetails?: boolean | undefined;
}

/** getAllConfigWithMetaData. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/getallconfigwithmetadata */
export const listAgentPersonalGreetingV2: ListOperation<ListAgentPersonalGreetingV2Input, GetAllConfigWithMetaDataResponse, "data"> = {
  id: "contactCenter.agentPersonalGreeting.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/agent-personal-greeting",
  query: ["filter", "search", "attributes", "page", "pageSize", "includeAgentDetails"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createAgentPersonalGreetingV2}. */
export interface CreateAgentPersonalGreetingV2Input {
  orgid: string;
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
  audioFile: FilePart;
}

/** Create a new Greeting File using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/create-a-new-greeting-file-using-v2-api */
export const createAgentPersonalGreetingV2: Operation<CreateAgentPersonalGreetingV2Input, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose> = {
  id: "contactCenter.agentPersonalGreeting.createV2",
  method: "POST",
  path: "/organization/{orgid}/v2/agent-personal-greeting",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAgentPersonalGreetingV2}. */
export interface RemoveAgentPersonalGreetingV2Input {
  orgid: string;
  id: string;
}

/** Delete specific Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/delete-specific-greeting-file-by-id-using-v2-api */
export const removeAgentPersonalGreetingV2: Operation<RemoveAgentPersonalGreetingV2Input, void> = {
  id: "contactCenter.agentPersonalGreeting.removeV2",
  method: "DELETE",
  path: "/organization/{orgid}/v2/agent-personal-greeting/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAgentPersonalGreetingV2}. */
export interface GetAgentPersonalGreetingV2Input {
  orgid: string;
  id: string;
  includeUrl?: boolean | undefined;
}

/** Get specific Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/get-specific-greeting-file-by-id-using-v2-api */
export const getAgentPersonalGreetingV2: Operation<GetAgentPersonalGreetingV2Input, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose> = {
  id: "contactCenter.agentPersonalGreeting.getV2",
  method: "GET",
  path: "/organization/{orgid}/v2/agent-personal-greeting/{id}",
  query: ["includeUrl"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchAgentPersonalGreetingV2}. */
export interface PatchAgentPersonalGreetingV2Input {
  orgid: string;
  id: string;
  attributeTag?: string | undefined;
  greetingPurposeId?: string | undefined;
}

/** Partially update Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/partially-update-greeting-file-by-id-using-v2-api */
export const patchAgentPersonalGreetingV2: Operation<PatchAgentPersonalGreetingV2Input, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose> = {
  id: "contactCenter.agentPersonalGreeting.patchV2",
  method: "PATCH",
  path: "/organization/{orgid}/v2/agent-personal-greeting/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAgentPersonalGreetingV2}. */
export interface UpdateAgentPersonalGreetingV2Input {
  orgid: string;
  id: string;
  agentPersonalGreetingInfo: AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
  audioFile: FilePart;
}

/** Update specific Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/update-specific-greeting-file-by-id-using-v2-api */
export const updateAgentPersonalGreetingV2: Operation<UpdateAgentPersonalGreetingV2Input, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose> = {
  id: "contactCenter.agentPersonalGreeting.updateV2",
  method: "PUT",
  path: "/organization/{orgid}/v2/agent-personal-greeting/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAgentPersonalGreetingV3}. */
export interface ListAgentPersonalGreetingV3Input {
  orgid: string;
  filter?: string | undefined;
  search?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  includeAgentDetails?: boolean | undefined;
}

/** List Greeting File(s). @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/list-greeting-file-s */
export const listAgentPersonalGreetingV3: ListOperation<ListAgentPersonalGreetingV3Input, GetAllV2ConfigWithMetaDataResponse, "data"> = {
  id: "contactCenter.agentPersonalGreeting.listV3",
  method: "GET",
  path: "/organization/{orgid}/v3/agent-personal-greeting",
  query: ["filter", "search", "attributes", "page", "pageSize", "includeAgentDetails"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
