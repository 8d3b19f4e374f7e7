import { type Device, excessiveDevicesMessage } from "@parley/protocol/device";
import { ApiError } from "../core/errors.ts";
import { DeviceLimitError } from "./deviceLimitError.ts";
import { removeForgotten } from "./forgotten.ts";

/** How an account is made to take one more device. */
export interface FullAccount {
  /** Removes devices in this way; says whether it could. */
  makeRoom(remove: typeof removeForgotten): Promise<boolean>;
  register(): Promise<Device>;
}

/**
 * Registers once more after a refusal, if the reason was that the account is full and room can be made.
 *
 * @throws DeviceLimitError when the account stays full; the refusal, when that was not the reason; CallError
 */
export async function registerAfter(refusal: ApiError, { makeRoom, register }: FullAccount): Promise<Device> {
  if (!isFull(refusal) || !(await makeRoom(removeForgotten))) throw named(refusal);
  return register().catch((error: unknown) => {
    throw named(error);
  });
}

function named(error: unknown): unknown {
  if (!isFull(error)) return error;
  const hint = "Close clients that are not needed, or remove devices of other programs.";
  return new DeviceLimitError("The account has too many registered devices.", { cause: error, hint });
}

function isFull(error: unknown): boolean {
  return error instanceof ApiError && error.serverMessage === excessiveDevicesMessage;
}
