// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateContactServiceQueueInput, CreateContactServiceQueueV2Input, DeleteContactServiceQueueReferenceInput, FetchContactServiceQueueByDynamicSkillsAndSkillProfileInput, FetchContactServiceQueueByUserIdSkillProfileIdInput, FetchContactServiceQueueManuallyAssignableQueuesInput, GetContactServiceQueueInput, GetContactServiceQueueV2Input, ListBySkillProfileIdInput, ListBySkillProfileIdInternalInput, ListByTeamIdInternalInput, ListByUserCiIdInternalInput, ListByUserIdAgentBasedQueuesV2Input, ListByUserIdSkillBasedQueuesV2Input, ListByUserIdTeamBasedQueuesV2Input, ListContactServiceQueueBulkExportInput, ListContactServiceQueueFetchByGroupedAssistantSkillV2Input, ListContactServiceQueueIncomingReferencesInput, ListContactServiceQueueInput, ListContactServiceQueueV2Input, ListContactServiceQueueV3Input, ListSkillBasedQueueByCiUserIdInternalInput, PatchContactServiceQueueBulkInput, PurgeContactServiceQueueInactiveEntitiesInput, ReassignContactServiceQueueAgentsV2Input, RemoveContactServiceQueueInput, SaveContactServiceQueueBulkInput, SaveContactServiceQueueBulkV2Input, UpdateContactServiceQueueInput, UpdateContactServiceQueueV2Input } from "@parley/contract/contactCenter/contactServiceQueue";
import type { BulkResponseDTO, CSQGroupedAssistantSkillResponseDTO, ContactServiceQueueBulkExportDTO, ContactServiceQueueDTO, ContactServiceQueueDTOList, EntityInfo, MappedCSQDTO, Response, ResponseEnvelopeMappedCSQDTO, RoutingBasedQueueDTO, SkillBasedCSQDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.contactServiceQueue` */
export interface ContactCenterContactServiceQueue {
  /** List Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-contact-service-queue-s */
  list(input: ListContactServiceQueueInput, options?: CallOptions): Paged<ContactServiceQueueDTOList>;
  /** Create a new Contact Service Queue. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/create-a-new-contact-service-queue */
  create(input: CreateContactServiceQueueInput, options?: CallOptions): Promise<ContactServiceQueueDTO>;
  /** Bulk partial update Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-partial-update-contact-service-queue-s */
  patchBulk(input: PatchContactServiceQueueBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk save Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-save-contact-service-queue-s */
  saveBulk(input: SaveContactServiceQueueBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Contact Service Queue(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-export-contact-service-queue-s */
  listBulkExport(input: ListContactServiceQueueBulkExportInput, options?: CallOptions): Paged<ContactServiceQueueBulkExportDTO>;
  /** Delete CSQ References. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/delete-csq-references */
  deleteReference(input: DeleteContactServiceQueueReferenceInput, options?: CallOptions): Promise<Response>;
  /** List CSQs by Skills and Profile. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-csqs-by-skills-and-profile */
  fetchByDynamicSkillsAndSkillProfile(input: FetchContactServiceQueueByDynamicSkillsAndSkillProfileInput, options?: CallOptions): Promise<ResponseEnvelopeMappedCSQDTO>;
  /** List CSQs by User and Profile. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-csqs-by-user-and-profile */
  fetchByUserIdSkillProfileId(input: FetchContactServiceQueueByUserIdSkillProfileIdInput, options?: CallOptions): Promise<ResponseEnvelopeMappedCSQDTO>;
  /** List Manually Assignable CSQs. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-manually-assignable-csqs */
  fetchManuallyAssignableQueues(input: FetchContactServiceQueueManuallyAssignableQueuesInput, options?: CallOptions): Promise<ResponseEnvelopeMappedCSQDTO>;
  /** Purge inactive Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/purge-inactive-contact-service-queue-s */
  purgeInactiveEntities(input: PurgeContactServiceQueueInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Bulk save Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/bulk-save-contact-service-queue-s */
  saveBulkV2(input: SaveContactServiceQueueBulkV2Input, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/delete-specific-contact-service-queue-by-id */
  remove(input: RemoveContactServiceQueueInput, options?: CallOptions): Promise<void>;
  /** Get specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/get-specific-contact-service-queue-by-id */
  get(input: GetContactServiceQueueInput, options?: CallOptions): Promise<ContactServiceQueueDTO>;
  /** Update specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/update-specific-contact-service-queue-by-id */
  update(input: UpdateContactServiceQueueInput, options?: CallOptions): Promise<ContactServiceQueueDTO>;
  /** List CSQ References by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-csq-references-by-id */
  listIncomingReferences(input: ListContactServiceQueueIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Contact Service Queue(s). @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-contact-service-queue-s */
  listV2(input: ListContactServiceQueueV2Input, options?: CallOptions): Paged<ContactServiceQueueDTO>;
  /** Create a new Contact Service Queue. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/create-a-new-contact-service-queue */
  createV2(input: CreateContactServiceQueueV2Input, options?: CallOptions): Promise<ContactServiceQueueDTO>;
  /** List queue mapping summary grouped by Assistant Skill. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-queue-mapping-summary-grouped-by-assistant-skill */
  listFetchByGroupedAssistantSkillV2(input: ListContactServiceQueueFetchByGroupedAssistantSkillV2Input, options?: CallOptions): Paged<CSQGroupedAssistantSkillResponseDTO>;
  /** Get specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/get-specific-contact-service-queue-by-id */
  getV2(input: GetContactServiceQueueV2Input, options?: CallOptions): Promise<ContactServiceQueueDTO>;
  /** Update specific Contact Service Queue by ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/update-specific-contact-service-queue-by-id */
  updateV2(input: UpdateContactServiceQueueV2Input, options?: CallOptions): Promise<ContactServiceQueueDTO>;
  /** Add or remove agents/users to/from an agent based queue. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/add-or-remove-agents-users-to-from-an-agent-based-queue */
  reassignAgentsV2(input: ReassignContactServiceQueueAgentsV2Input, options?: CallOptions): Promise<Record<string, unknown>>;
  /** List Contact Service Queue(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-contact-service-queue-s */
  listV3(input: ListContactServiceQueueV3Input, options?: CallOptions): Paged<ContactServiceQueueDTO>;
  readonly bySkillProfileId: ContactCenterContactServiceQueueBySkillProfileId;
  readonly byTeamId: ContactCenterContactServiceQueueByTeamId;
  readonly byUserCiId: ContactCenterContactServiceQueueByUserCiId;
  readonly skillBasedQueues: ContactCenterContactServiceQueueSkillBasedQueues;
  readonly byUserId: ContactCenterContactServiceQueueByUserId;
}

/** `webex.contactCenter.contactServiceQueue.bySkillProfileId` */
export interface ContactCenterContactServiceQueueBySkillProfileId {
  /** List Skill CSQs by Skill Profile. All at once. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-skill-csqs-by-skill-profile */
  list(input: ListBySkillProfileIdInput, options?: CallOptions): Paged<SkillBasedCSQDTO>;
  /** List Internal Skill CSQs by Profile. All at once. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-internal-skill-csqs-by-profile */
  listInternal(input: ListBySkillProfileIdInternalInput, options?: CallOptions): Paged<SkillBasedCSQDTO>;
}

/** `webex.contactCenter.contactServiceQueue.byTeamId` */
export interface ContactCenterContactServiceQueueByTeamId {
  /** List Team CSQs by Team ID. All at once. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-team-csqs-by-team-id */
  listInternal(input: ListByTeamIdInternalInput, options?: CallOptions): Paged<MappedCSQDTO>;
}

/** `webex.contactCenter.contactServiceQueue.byUserCiId` */
export interface ContactCenterContactServiceQueueByUserCiId {
  /** List Agent CSQs by CI User ID. All at once. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-agent-csqs-by-ci-user-id */
  listInternal(input: ListByUserCiIdInternalInput, options?: CallOptions): Paged<MappedCSQDTO>;
}

/** `webex.contactCenter.contactServiceQueue.skillBasedQueues` */
export interface ContactCenterContactServiceQueueSkillBasedQueues {
  readonly byCiUserId: ContactCenterContactServiceQueueSkillBasedQueuesByCiUserId;
}

/** `webex.contactCenter.contactServiceQueue.skillBasedQueues.byCiUserId` */
export interface ContactCenterContactServiceQueueSkillBasedQueuesByCiUserId {
  /** List Skill CSQs by CI User ID. All at once. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-skill-csqs-by-ci-user-id */
  listInternal(input: ListSkillBasedQueueByCiUserIdInternalInput, options?: CallOptions): Paged<SkillBasedCSQDTO>;
}

/** `webex.contactCenter.contactServiceQueue.byUserId` */
export interface ContactCenterContactServiceQueueByUserId {
  /** List agent based Contact Service Queue(s)by user ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-agent-based-contact-service-queue-s-by-user-id */
  listAgentBasedQueuesV2(input: ListByUserIdAgentBasedQueuesV2Input, options?: CallOptions): Paged<RoutingBasedQueueDTO>;
  /** List skill based Contact Service Queue(s)by user ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-skill-based-contact-service-queue-s-by-user-id */
  listSkillBasedQueuesV2(input: ListByUserIdSkillBasedQueuesV2Input, options?: CallOptions): Paged<RoutingBasedQueueDTO>;
  /** List team based Contact Service Queue(s)by user ID. @source documented https://developer.webex.com/docs/api/v1/contact-service-queue/list-team-based-contact-service-queue-s-by-user-id */
  listTeamBasedQueuesV2(input: ListByUserIdTeamBasedQueuesV2Input, options?: CallOptions): Paged<RoutingBasedQueueDTO>;
}
