// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ApproveRegistrantsInput, BulkRegistrantDeleteInput, BulkRegistrantInsertInput, CancelRegistrantsInput, CreateRegistrantInput, GetRegistrantInput, ListRegistrantByQueryInput, ListRegistrantsInput, RejectRegistrantsInput, RemoveRegistrantInput } from "@parley/contract/meetings/registrants";
import type { CreateRegistrantsResponse, Registrant, RegistrantCreateResponse } from "@parley/contract/types/meeting";

/** `webex.meetings.registrants` */
export interface MeetingsRegistrants {
  /** List Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-registrants */
  list(input: ListRegistrantsInput, options?: CallOptions): Paged<Registrant>;
  /** Register a Meeting Registrant. @source documented https://developer.webex.com/docs/api/v1/meetings/register-a-meeting-registrant */
  create(input: CreateRegistrantInput, options?: CallOptions): Promise<RegistrantCreateResponse>;
  /** Batch Approve Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-approve-meeting-registrants */
  approve(input: ApproveRegistrantsInput, options?: CallOptions): Promise<void>;
  /** Batch Delete Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-delete-meeting-registrants */
  bulkDelete(input: BulkRegistrantDeleteInput, options?: CallOptions): Promise<void>;
  /** Batch register Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-register-meeting-registrants */
  bulkInsert(input: BulkRegistrantInsertInput, options?: CallOptions): Promise<CreateRegistrantsResponse>;
  /** Batch Cancel Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-cancel-meeting-registrants */
  cancel(input: CancelRegistrantsInput, options?: CallOptions): Promise<void>;
  /** Query Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/query-meeting-registrants */
  listByQuery(input: ListRegistrantByQueryInput, options?: CallOptions): Paged<Registrant>;
  /** Batch Reject Meeting Registrants. @source documented https://developer.webex.com/docs/api/v1/meetings/batch-reject-meeting-registrants */
  reject(input: RejectRegistrantsInput, options?: CallOptions): Promise<void>;
  /** Delete a Meeting Registrant. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting-registrant */
  remove(input: RemoveRegistrantInput, options?: CallOptions): Promise<void>;
  /** Get Detailed Information for a Meeting Registrant. @source documented https://developer.webex.com/docs/api/v1/meetings/get-detailed-information-for-a-meeting-registrant */
  get(input: GetRegistrantInput, options?: CallOptions): Promise<Registrant>;
}
