import { WebexError } from "../core/errors.ts";

/** The account has as many devices as the service allows, and none of them is a forgotten one of this application. */
export class DeviceLimitError extends WebexError {
  override readonly name = "DeviceLimitError";
  readonly code = "device_limit";
}
