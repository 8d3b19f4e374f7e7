// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAgentPersonalGreetingInput, CreateAgentPersonalGreetingV2Input, DeleteAgentPersonalGreetingReferenceInput, GetAgentPersonalGreetingInput, GetAgentPersonalGreetingV2Input, ListAgentPersonalGreetingV2Input, ListAgentPersonalGreetingV3Input, PatchAgentPersonalGreetingInput, PatchAgentPersonalGreetingV2Input, RemoveAgentPersonalGreetingInput, RemoveAgentPersonalGreetingV2Input, UpdateAgentPersonalGreetingInput, UpdateAgentPersonalGreetingV2Input } from "@parley/contract/contactCenter/agentPersonalGreeting";
import type { AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag, AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.agentPersonalGreeting` */
export interface ContactCenterAgentPersonalGreeting {
  /** Create a new Greeting File. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/create-a-new-greeting-file */
  create(input: CreateAgentPersonalGreetingInput, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>;
  /** deleteReferences_1. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/deletereferences-1 */
  deleteReference(input: DeleteAgentPersonalGreetingReferenceInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/delete-specific-greeting-file-by-id */
  remove(input: RemoveAgentPersonalGreetingInput, options?: CallOptions): Promise<void>;
  /** Get specific Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/get-specific-greeting-file-by-id */
  get(input: GetAgentPersonalGreetingInput, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>;
  /** Partially update Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/partially-update-greeting-file-by-id */
  patch(input: PatchAgentPersonalGreetingInput, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>;
  /** Update specific Greeting File by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/update-specific-greeting-file-by-id */
  update(input: UpdateAgentPersonalGreetingInput, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>;
  /** getAllConfigWithMetaData. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/getallconfigwithmetadata */
  listV2(input: ListAgentPersonalGreetingV2Input, options?: CallOptions): Paged<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>;
  /** Create a new Greeting File using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/create-a-new-greeting-file-using-v2-api */
  createV2(input: CreateAgentPersonalGreetingV2Input, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>;
  /** Delete specific Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/delete-specific-greeting-file-by-id-using-v2-api */
  removeV2(input: RemoveAgentPersonalGreetingV2Input, options?: CallOptions): Promise<void>;
  /** Get specific Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/get-specific-greeting-file-by-id-using-v2-api */
  getV2(input: GetAgentPersonalGreetingV2Input, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>;
  /** Partially update Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/partially-update-greeting-file-by-id-using-v2-api */
  patchV2(input: PatchAgentPersonalGreetingV2Input, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>;
  /** Update specific Greeting File by ID using v2 API. @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/update-specific-greeting-file-by-id-using-v2-api */
  updateV2(input: UpdateAgentPersonalGreetingV2Input, options?: CallOptions): Promise<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>;
  /** List Greeting File(s). @source documented https://developer.webex.com/docs/api/v1/agent-personal-greeting-files/list-greeting-file-s */
  listV3(input: ListAgentPersonalGreetingV3Input, options?: CallOptions): Paged<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>;
}
