// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { BulkActivationEmailResendJobDetails, ErrorResponseObject } from "./types/admin.ts";

export type { BulkActivationEmailResendJobDetails, ErrorResponseObject } from "./types/admin.ts";

/** Input of {@link startActivationEmails}. */
export interface StartActivationEmailsInput {
  orgId: string;
}

/** Initiate Bulk Activation Email Resend Job. @source documented https://developer.webex.com/docs/api/v1/send-activation-email/initiate-bulk-activation-email-resend-job */
export const startActivationEmails: Operation<StartActivationEmailsInput, BulkActivationEmailResendJobDetails> = {
  id: "activationEmails.start",
  method: "POST",
  path: "/identity/organizations/{orgId}/jobs/sendActivationEmails",
  body: { none: true },
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link listActivationEmailErrors}. */
export interface ListActivationEmailErrorsInput {
  orgId: string;
  jobId: string;
  max?: number | undefined;
}

/** Get Bulk Activation Email Resend Job Errors. @source documented https://developer.webex.com/docs/api/v1/send-activation-email/get-bulk-activation-email-resend-job-errors */
export const listActivationEmailErrors: Operation<ListActivationEmailErrorsInput, ErrorResponseObject> = {
  id: "activationEmails.listErrors",
  method: "GET",
  path: "/identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/errors",
  query: ["max"],
  scopes: ["spark-admin:people_write", "spark-admin:people_read"],
  items: "items",
};

/** Input of {@link getActivationEmails}. */
export interface GetActivationEmailsInput {
  orgId: string;
  jobId: string;
}

/** Get Bulk Activation Email Resend Job Status. @source documented https://developer.webex.com/docs/api/v1/send-activation-email/get-bulk-activation-email-resend-job-status */
export const getActivationEmails: Operation<GetActivationEmailsInput, BulkActivationEmailResendJobDetails> = {
  id: "activationEmails.get",
  method: "GET",
  path: "/identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/status",
  scopes: ["spark-admin:people_write", "spark-admin:people_read"],
};
