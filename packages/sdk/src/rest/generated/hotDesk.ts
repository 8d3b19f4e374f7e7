// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { HotDeskSessions } from "./hotDesk/sessions.ts";

/** `webex.hotDesk` */
export interface HotDesk {
  readonly sessions: HotDeskSessions;
}
