// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { UcmCallingProfiles } from "./ucm/callingProfiles.ts";

/** `webex.ucm` */
export interface Ucm {
  readonly callingProfiles: UcmCallingProfiles;
}
