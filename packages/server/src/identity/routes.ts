import * as adminAuditOps from "@parley/contract/adminAudit";
import * as domainOps from "@parley/contract/domains";
import * as groupOps from "@parley/contract/groups";
import * as identityOrganizationOps from "@parley/contract/identityOrganization";
import { assignLicenses as assignLicensesOp, getLicense as getLicenseOp, listLicenses as listLicensesOp } from "@parley/contract/licenses";
import {
  getOrganization as getOrganizationOp,
  listOrganizations as listOrganizationsOp,
  removeOrganization as removeOrganizationOp,
} from "@parley/contract/organizations";
import {
  createPerson as createPersonOp,
  getMe as getMeOp,
  getPerson as getPersonOp,
  listPeople as listPeopleOp,
  removePerson as removePersonOp,
  updatePerson as updatePersonOp,
} from "@parley/contract/people";
import { getRole as getRoleOp, listRoles as listRolesOp } from "@parley/contract/roles";
import * as securityAuditOps from "@parley/contract/securityAudit";
import { implement, type Route } from "../platform/route.ts";
import { listAdminEvents, listAuditCategories, listSecurityEvents } from "./auditLog.ts";
import type { IdentityContext } from "./context.ts";
import { claimDomains, getDomainToken, unclaimDomain, unverifyDomain, verifyDomain } from "./domains.ts";
import { createPerson, deletePerson, updatePerson } from "./editPeople.ts";
import { createGroup, getGroup, listGroupMembers, listGroups, removeGroup, updateGroup } from "./groups.ts";
import { getIdentityOrganization, updateIdentityOrganization } from "./identityOrganization.ts";
import { assignLicenses, getLicense, listLicenses } from "./licenses.ts";
import { generateOtp } from "./oneTimePasswords.ts";
import { deleteOrganization, getOrganization, getRole, listOrganizations, listRoles } from "./organizations.ts";
import { getMe, getPerson, listPeople } from "./people.ts";
import { scimRoutes } from "./scim/routes.ts";

const readPeople = ["spark:people_read", "spark-admin:people_read"];
const readGroups = ["identity:groups_read", "identity:groups_rw"];
const writeOrganization = "identity:organizations_rw";
const readAudit = "audit:events_read";
const writeGroups = "identity:groups_rw";

export const identityRoutes: Route<IdentityContext>[] = [
  implement(getMeOp, getMe, readPeople),
  implement(getPersonOp, getPerson, readPeople),
  implement(listPeopleOp, listPeople, readPeople),
  implement(createPersonOp, createPerson, "spark-admin:people_write"),
  implement(updatePersonOp, updatePerson, "spark-admin:people_write"),
  implement(removePersonOp, deletePerson, "spark-admin:people_write"),
  implement(listOrganizationsOp, listOrganizations, "spark-admin:organizations_read"),
  implement(getOrganizationOp, getOrganization, "spark-admin:organizations_read"),
  implement(removeOrganizationOp, deleteOrganization, "spark-admin:organizations_write"),
  implement(listRolesOp, listRoles, "spark-admin:roles_read"),
  implement(getRoleOp, getRole, "spark-admin:roles_read"),
  implement(listLicensesOp, listLicenses, "spark-admin:licenses_read"),
  implement(getLicenseOp, getLicense, "spark-admin:licenses_read"),
  implement(assignLicensesOp, assignLicenses, "spark-admin:people_write"),
  implement(groupOps.listGroups, listGroups, readGroups),
  implement(groupOps.createGroup, createGroup, writeGroups, 201),
  implement(groupOps.getGroup, getGroup, readGroups),
  implement(groupOps.updateGroup, updateGroup, writeGroups),
  implement(groupOps.removeGroup, removeGroup, writeGroups),
  implement(groupOps.listGroupMembers, listGroupMembers, readGroups),
  implement(identityOrganizationOps.getIdentityOrganization, getIdentityOrganization),
  implement(identityOrganizationOps.updateIdentityOrganization, updateIdentityOrganization),
  implement(identityOrganizationOps.generateOtp, generateOtp),
  implement(domainOps.getDomainToken, getDomainToken, writeOrganization),
  implement(domainOps.verifyDomain, verifyDomain, writeOrganization),
  implement(domainOps.claimDomain, claimDomains, writeOrganization),
  implement(domainOps.unclaimDomain, unclaimDomain, writeOrganization),
  implement(domainOps.unverifyDomain, unverifyDomain, writeOrganization),
  implement(adminAuditOps.listAdminAuditCategories, listAuditCategories, readAudit),
  implement(adminAuditOps.listAdminAuditEvents, listAdminEvents, readAudit),
  implement(securityAuditOps.listSecurityAuditEvents, listSecurityEvents, readAudit),
  ...scimRoutes,
];
