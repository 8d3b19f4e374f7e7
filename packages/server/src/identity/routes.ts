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
import { implement, type Route } from "../platform/route.ts";
import type { IdentityContext } from "./context.ts";
import { createPerson, deletePerson, updatePerson } from "./editPeople.ts";
import { assignLicenses, getLicense, listLicenses } from "./licenses.ts";
import { deleteOrganization, getOrganization, getRole, listOrganizations, listRoles } from "./organizations.ts";
import { getMe, getPerson, listPeople } from "./people.ts";

const readPeople = ["spark:people_read", "spark-admin:people_read"];

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
];
