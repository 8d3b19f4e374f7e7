import type { Client } from "../core/client.ts";
import { AdminAudit, SecurityAudit } from "./audit.ts";
import { Domains } from "./domains.ts";
import { Groups } from "./groups.ts";
import { IdentityOrganization } from "./identityOrganization.ts";
import { Licenses } from "./licenses.ts";
import { Organizations } from "./organizations.ts";
import { Roles } from "./roles.ts";
import { ArchivedUsers, ScimBulk, ScimGroups, ScimSchemas, ScimUsers } from "./scim.ts";

export { AdminAudit, type AdminAuditEvent, SecurityAudit, type SecurityAuditEvent } from "./audit.ts";
export { Domains } from "./domains.ts";
export { type Group, type GroupMember, Groups } from "./groups.ts";
export { IdentityOrganization } from "./identityOrganization.ts";
export { Licenses } from "./licenses.ts";
export { Organizations } from "./organizations.ts";
export { Roles } from "./roles.ts";
export {
  ArchivedUsers,
  type ListedScimUser,
  ScimBulk,
  type ScimGroup,
  type ScimGroupMember,
  ScimGroups,
  ScimSchemas,
  type ScimUser,
  ScimUsers,
} from "./scim.ts";

/** What administrators do, group by group. Every method throws PermissionError when the token or its owner's role does not allow it. */
export class Admin {
  readonly organizations: Organizations;
  readonly roles: Roles;
  readonly licenses: Licenses;
  readonly groups: Groups;
  readonly domains: Domains;
  readonly identityOrganization: IdentityOrganization;
  readonly adminAudit: AdminAudit;
  readonly securityAudit: SecurityAudit;
  readonly archivedUsers: ArchivedUsers;
  readonly scimUsers: ScimUsers;
  readonly scimGroups: ScimGroups;
  readonly scimSchemas: ScimSchemas;
  readonly scimBulk: ScimBulk;

  constructor(client: Client) {
    this.organizations = new Organizations(client);
    this.roles = new Roles(client);
    this.licenses = new Licenses(client);
    this.groups = new Groups(client);
    this.domains = new Domains(client);
    this.identityOrganization = new IdentityOrganization(client);
    this.adminAudit = new AdminAudit(client);
    this.securityAudit = new SecurityAudit(client);
    this.archivedUsers = new ArchivedUsers(client);
    this.scimUsers = new ScimUsers(client);
    this.scimGroups = new ScimGroups(client);
    this.scimSchemas = new ScimSchemas(client);
    this.scimBulk = new ScimBulk(client);
  }
}

/**
 * Adds what administrators do to a client. People are part of every client; a single group is also had by its class alone.
 *
 * @example
 * const webex = new Webex({ token }).use(admin());
 * for await (const license of webex.admin.licenses.list()) console.log(license.name);
 */
export function admin(): (client: Client) => { readonly admin: Admin } {
  return (client) => ({ admin: new Admin(client) });
}
