import { getLicense as getLicenseOp, listLicenses as listLicensesOp } from "@parley/contract/licenses";
import { getOrganization as getOrganizationOp, listOrganizations as listOrganizationsOp } from "@parley/contract/organizations";
import { getMe as getMeOp, getPerson as getPersonOp, listPeople as listPeopleOp } from "@parley/contract/people";
import { getRole as getRoleOp, listRoles as listRolesOp } from "@parley/contract/roles";
import { implement, type Route } from "../platform/route.ts";
import type { IdentityContext } from "./context.ts";
import { getLicense, getOrganization, getRole, listLicenses, listOrganizations, listRoles } from "./organizations.ts";
import { getMe, getPerson, listPeople } from "./people.ts";

export const identityRoutes: Route<IdentityContext>[] = [
  implement(getMeOp, getMe, "spark:people_read"),
  implement(getPersonOp, getPerson, "spark:people_read"),
  implement(listPeopleOp, listPeople, "spark:people_read"),
  implement(listOrganizationsOp, listOrganizations, "spark-admin:organizations_read"),
  implement(getOrganizationOp, getOrganization, "spark-admin:organizations_read"),
  implement(listRolesOp, listRoles, "spark-admin:roles_read"),
  implement(getRoleOp, getRole, "spark-admin:roles_read"),
  implement(listLicensesOp, listLicenses, "spark-admin:licenses_read"),
  implement(getLicenseOp, getLicense, "spark-admin:licenses_read"),
];
