// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListSessionsInput, RemoveSessionInput } from "@parley/contract/hotDesk/sessions";
import type { HotDesk } from "@parley/contract/types/device";

/** `webex.hotDesk.sessions` */
export interface HotDeskSessions {
  /** List Sessions. All at once. @source documented https://developer.webex.com/docs/api/v1/hot-desk/list-sessions */
  list(input?: ListSessionsInput, options?: CallOptions): Paged<HotDesk>;
  /** Delete Session. @source documented https://developer.webex.com/docs/api/v1/hot-desk/delete-session */
  remove(input: RemoveSessionInput, options?: CallOptions): Promise<void>;
}
