// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { PartnerOrganizations } from "./partner/organizations.ts";
import type { PartnerReports } from "./partner/reports.ts";
import type { PartnerTags } from "./partner/tags.ts";

/** `webex.partner` */
export interface Partner {
  readonly organizations: PartnerOrganizations;
  readonly reports: PartnerReports;
  readonly tags: PartnerTags;
}
