// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetStreamInput, ListEventsInput } from "@parley/contract/contactCenter/events";
import type { JourneyCloudEventModel } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.events` */
export interface ContactCenterEvents {
  /** Historic Journey Events. Needs `cjds:admin_org_write` or `cjds:admin_org_read` or `cjp:user` or `cjp:config_write` or `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/historic-journey-events */
  list(input: ListEventsInput, options?: CallOptions): Paged<JourneyCloudEventModel>;
  readonly stream: ContactCenterEventsStream;
}

/** `webex.contactCenter.events.stream` */
export interface ContactCenterEventsStream {
  /** Stream Events By Identity. Needs `cjds:admin_org_write` or `cjds:admin_org_read` or `cjp:user` or `cjp:config_write` or `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/journey-profile-creation-insights-api/stream-events-by-identity */
  get(input: GetStreamInput, options?: CallOptions): Promise<JourneyCloudEventModel>;
}
