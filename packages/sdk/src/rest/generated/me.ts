// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { MeCountries } from "./me/countries.ts";
import type { MeEndpoints } from "./me/endpoints.ts";
import type { MeSettings } from "./me/settings.ts";
import type { MeLocation } from "./me/location.ts";
import type { MeLocations } from "./me/locations.ts";
import type { MeSchedules } from "./me/schedules.ts";
import type { MeVoicemail } from "./me/voicemail.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetMeInput, ListMeAnnouncementLanguagesInput } from "@parley/contract/me";
import type { GetAnnouncementLanguagesForMeResponseLanguagesItem, UserProfileGetResponseObject } from "@parley/contract/types/calling";

/** `webex.me` */
export interface Me {
  /** Get My Own Details. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-own-details */
  get(input?: GetMeInput, options?: CallOptions): Promise<UserProfileGetResponseObject>;
  /** Get announcement languages for the authenticated user. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-announcement-languages-for-the-authenticated-user */
  listAnnouncementLanguages(input?: ListMeAnnouncementLanguagesInput, options?: CallOptions): Paged<GetAnnouncementLanguagesForMeResponseLanguagesItem>;
  readonly countries: MeCountries;
  readonly endpoints: MeEndpoints;
  readonly settings: MeSettings;
  readonly location: MeLocation;
  readonly locations: MeLocations;
  readonly schedules: MeSchedules;
  readonly voicemail: MeVoicemail;
}
