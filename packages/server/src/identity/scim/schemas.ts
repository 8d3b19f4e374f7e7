import type { GetScimGroupSchemaInput, GetScimSchemaInput, GetScimUserSchemaInput } from "@parley/contract/scimSchemas";
import { Problem } from "../../platform/problem.ts";
import type { IdentityContext } from "../context.ts";
import { requireAdmin } from "../roles.ts";
import type { ScimReply, ScimRequest } from "./exchange.ts";
import { urns } from "./names.ts";

/** An attribute in the terms of RFC 7643 7. */
interface Attribute {
  name: string;
  type: string;
  multiValued: boolean;
  description: string;
  required: boolean;
  caseExact: boolean;
  mutability: string;
  returned: string;
  uniqueness: string;
  subAttributes?: Attribute[];
}

interface Schema {
  id: string;
  name: string;
  description: string;
  attributes: Attribute[];
}

export async function getScimUserSchema(ctx: IdentityContext, _: ScimRequest<GetScimUserSchemaInput>): Promise<ScimReply> {
  return named(ctx, [urns.user, urns.enterprise, urns.webexUser]);
}

export async function getScimGroupSchema(ctx: IdentityContext, _: ScimRequest<GetScimGroupSchemaInput>): Promise<ScimReply> {
  return named(ctx, [urns.group, urns.webexGroup]);
}

export async function getScimSchema(ctx: IdentityContext, { params }: ScimRequest<GetScimSchemaInput>): Promise<ScimReply> {
  requireAdmin(ctx.actor);
  const schema = schemas.find(({ id }) => id.toLowerCase() === params.schemaId.toLowerCase());
  if (!schema) throw new Problem(404, "Could not find a schema with the provided ID.");
  return { status: 200, body: { ...schema } };
}

function named({ actor }: IdentityContext, ids: readonly string[]): ScimReply {
  requireAdmin(actor);
  return { status: 200, body: Object.fromEntries(schemas.filter(({ id }) => ids.includes(id)).map((schema) => [schema.id, schema])) };
}

function attribute(name: string, description: string, more: Partial<Attribute> = {}): Attribute {
  const usual = {
    type: "string",
    multiValued: false,
    required: false,
    caseExact: false,
    mutability: "readWrite",
    returned: "default",
    uniqueness: "none",
  };
  return { name, description, ...usual, ...more };
}

/** A list of values, each with a type, one of them the primary one. */
function list(name: string, description: string): Attribute {
  const subAttributes = [
    attribute("value", "The value."),
    attribute("type", "What it is for."),
    attribute("display", "The value for people to read."),
    attribute("primary", "Whether it is the one to use first.", { type: "boolean" }),
  ];
  return attribute(name, description, { type: "complex", multiValued: true, subAttributes });
}

function complex(name: string, description: string, parts: readonly string[], more: Partial<Attribute> = {}): Attribute {
  return attribute(name, description, {
    type: "complex",
    subAttributes: parts.map((part) => attribute(part, `Part of ${name}.`)),
    ...more,
  });
}

const schemas: readonly Schema[] = [
  {
    id: urns.user,
    name: "User",
    description: "A person of the organization",
    attributes: [
      attribute("userName", "The address that one signs in with.", { required: true, uniqueness: "server" }),
      attribute("active", "Whether the person may sign in.", { type: "boolean" }),
      list("roles", "Administrator roles."),
      complex("name", "The parts of the name.", ["givenName", "familyName", "middleName", "honorificPrefix", "honorificSuffix"]),
      ...["displayName", "nickName", "userType", "profileUrl", "title", "preferredLanguage", "locale", "externalId", "timezone"].map(
        (name) => attribute(name, `The ${name} of the person.`),
      ),
      list("emails", "Addresses; the primary one is userName."),
      list("phoneNumbers", "Telephone numbers."),
      list("photos", "Pictures."),
      complex("addresses", "Postal addresses.", ["type", "streetAddress", "locality", "region", "postalCode", "country"], {
        multiValued: true,
      }),
      complex("groups", "Groups that the person is in.", ["value", "display", "$ref"], {
        multiValued: true,
        mutability: "readOnly",
        returned: "request",
      }),
    ],
  },
  {
    id: urns.enterprise,
    name: "EnterpriseUser",
    description: "Where a person stands in a company",
    attributes: [
      ...["costCenter", "organization", "division", "department", "employeeNumber"].map((name) =>
        attribute(name, `The ${name} of the person.`),
      ),
      complex("manager", "Who manages the person.", ["value", "displayName", "$ref"]),
    ],
  },
  {
    id: urns.webexUser,
    name: "WebexUser",
    description: "What Webex knows of a person beside",
    attributes: [
      attribute("accountStatus", "Whether the account is active, pending or disabled.", { mutability: "readOnly" }),
      list("sipAddresses", "Addresses for calls."),
      complex("managedOrgs", "Organizations that the person manages.", ["orgId", "role"], { multiValued: true }),
      complex("managedGroups", "Locations and groups that the person manages.", ["orgId", "groupId", "role"], { multiValued: true }),
    ],
  },
  {
    id: urns.group,
    name: "Group",
    description: "A set of people of the organization",
    attributes: [
      attribute("displayName", "The name of the group.", { required: true, uniqueness: "server" }),
      attribute("externalId", "The name of the group elsewhere.", { caseExact: true }),
      complex("members", "Who is in the group.", ["value", "type", "display", "$ref"], { multiValued: true }),
    ],
  },
  {
    id: urns.webexGroup,
    name: "WebexGroup",
    description: "What Webex knows of a group beside",
    attributes: [
      attribute("usage", "What the group is for."),
      attribute("provisionSource", "Where the group came from.", { mutability: "readOnly" }),
      complex("owners", "Who owns the group.", ["value"], { multiValued: true }),
      complex("managedBy", "Who manages the group.", ["orgId", "role"], { multiValued: true }),
      complex("inheritances", "Roles that come with the group.", ["type", "value"], { multiValued: true }),
    ],
  },
];
