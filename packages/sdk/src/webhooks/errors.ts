import { WebexError } from "../core/errors.ts";

/** A notification is not signed with the secret: it is forged, was changed on its way, or the secret is another one. */
export class SignatureError extends WebexError {
  override readonly name = "SignatureError";
  readonly code = "bad_signature";
}

/** What arrived is signed, and yet is no notification of a webhook. */
export class InvalidNotificationError extends WebexError {
  override readonly name = "InvalidNotificationError";
  readonly code = "invalid_notification";
}
