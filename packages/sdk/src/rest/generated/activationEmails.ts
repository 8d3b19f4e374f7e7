// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetActivationEmailsInput, ListActivationEmailErrorsInput, StartActivationEmailsInput } from "@parley/contract/activationEmails";
import type { BulkActivationEmailResendJobDetails, ItemObject } from "@parley/contract/types/admin";

/** `webex.activationEmails` */
export interface ActivationEmails {
  /** Initiate Bulk Activation Email Resend Job. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/send-activation-email/initiate-bulk-activation-email-resend-job */
  start(input: StartActivationEmailsInput, options?: CallOptions): Promise<BulkActivationEmailResendJobDetails>;
  /** Get Bulk Activation Email Resend Job Errors. Needs `spark-admin:people_write` or `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/send-activation-email/get-bulk-activation-email-resend-job-errors */
  listErrors(input: ListActivationEmailErrorsInput, options?: CallOptions): Paged<ItemObject>;
  /** Get Bulk Activation Email Resend Job Status. Needs `spark-admin:people_write` or `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/send-activation-email/get-bulk-activation-email-resend-job-status */
  get(input: GetActivationEmailsInput, options?: CallOptions): Promise<BulkActivationEmailResendJobDetails>;
}
