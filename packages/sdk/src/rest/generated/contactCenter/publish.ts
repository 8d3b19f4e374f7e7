// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { EventPublishInput } from "@parley/contract/contactCenter/publish";
import type { JourneyEventPostingResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.publish` */
export interface ContactCenterPublish {
  /** Journey Event Posting. Needs `cjds:admin_org_write` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-data-ingestion-api/journey-event-posting */
  event(input: EventPublishInput, options?: CallOptions): Promise<JourneyEventPostingResponse>;
}
