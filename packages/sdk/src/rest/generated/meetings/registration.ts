// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetRegistrationInput, RemoveRegistrationInput, UpdateRegistrationInput } from "@parley/contract/meetings/registration";
import type { Registration } from "@parley/contract/types/meeting";

/** `webex.meetings.registration` */
export interface MeetingsRegistration {
  /** Delete Meeting Registration Form. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-meeting-registration-form */
  remove(input: RemoveRegistrationInput, options?: CallOptions): Promise<void>;
  /** Get registration form for a meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/get-registration-form-for-a-meeting */
  get(input: GetRegistrationInput, options?: CallOptions): Promise<Registration>;
  /** Update Meeting Registration Form. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-registration-form */
  update(input: UpdateRegistrationInput, options?: CallOptions): Promise<Registration>;
}
