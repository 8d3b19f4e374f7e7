import type { JsonSchema } from "../operation.ts";
import type { GivenFile } from "./simulate.ts";

/** What a server begins with. People are named by `name`, rooms and teams by `title` and `name`, wherever another part speaks of them. */
export interface Seed {
  /** When it begins: ISO 8601, UTC; 2026-01-05T09:00:00.000Z unless said. What has no time of its own follows a minute after what is before it. */
  startsAt?: string | undefined;
  orgs?: readonly SeedOrg[] | undefined;
  people?: readonly SeedPerson[] | undefined;
  applications?: readonly SeedApplication[] | undefined;
  rooms?: readonly SeedRoom[] | undefined;
  teams?: readonly SeedTeam[] | undefined;
  webhooks?: readonly SeedWebhook[] | undefined;
  /** People without an account, whom a guest issuer lets in. */
  guests?: readonly SeedGuest[] | undefined;
  /** Groups of people of an organization. */
  groups?: readonly SeedGroup[] | undefined;
}

/** A guest: a persona like the others, whose token a guest issuer has given. */
export interface SeedGuest {
  /** Short name: how tests and other parts of the seed speak of them. */
  name: string;
  /** The application of this seed, a guest issuer or a service app, whose guest it is. */
  issuer: string;
  /** What the issuer calls them; the short name unless said. */
  subject?: string | undefined;
  displayName?: string | undefined;
}

/** A group of people. */
export interface SeedGroup {
  name: string;
  /** Short name of the organization; the first one unless said. */
  org?: string | undefined;
  description?: string | undefined;
  /** Names of people of that organization. */
  members: readonly string[];
}

/** An organization. */
export interface SeedOrg {
  /** Short name by which people name it. */
  name: string;
  /** What people see; the short name unless said. */
  displayName?: string | undefined;
  /** Messaging, meetings and calling, 100 of each, unless said. */
  licenses?: readonly SeedLicense[] | undefined;
}

/** A kind of license that an organization has. */
export interface SeedLicense {
  name: string;
  /** How many people may have it; 100 unless said. */
  totalUnits?: number | undefined;
  /** The meeting site that comes with it. */
  siteUrl?: string | undefined;
}

/** A person or a bot. */
export interface SeedPerson {
  /** Short name: how tests and other parts of the seed speak of this person. */
  name: string;
  /** Short name of the organization; the first one unless said. */
  org?: string | undefined;
  /** `name@org.example` unless said. */
  email?: string | undefined;
  displayName?: string | undefined;
  type?: "person" | "bot" | undefined;
  /** Administrator roles, such as `id_full_admin`. */
  roles?: readonly string[] | undefined;
  /** Names of licenses; all of the organization for a person, none for a bot, unless said. */
  licenses?: readonly string[] | undefined;
  /** The access token; one is made up unless given. Official clients read the organization from its third part. */
  token?: string | undefined;
  /** For signing in on pages; without one, nobody signs in with a password. */
  password?: string | undefined;
}

/** A program that acts for people who agree to it. */
export interface SeedApplication {
  name: string;
  /** Who made it. */
  owner: string;
  displayName?: string | undefined;
  description?: string | undefined;
  /** Made up unless given. */
  clientId?: string | undefined;
  /** Made up unless given. */
  clientSecret?: string | undefined;
  /** An integration unless said. */
  type?: "integration" | "bot" | "guestIssuer" | "serviceApp" | undefined;
  /** A public client has no secret. */
  isPublic?: boolean | undefined;
  /** Of a bot: the name of who it is. */
  bot?: string | undefined;
  /** Of a guest issuer: what its JWTs are signed with, base64; made up unless given. */
  sharedSecret?: string | undefined;
  /** Of a service app: its owner, a full administrator, has authorized it for the organization. */
  isAuthorized?: boolean | undefined;
  /** Of an integration. */
  redirectUris?: readonly string[] | undefined;
  scopes?: readonly string[] | undefined;
}

/** A room and what was said in it. */
export interface SeedRoom {
  /** Left out for a direct room. */
  title?: string | undefined;
  /** The first one makes the room. Two for a direct room. */
  members: readonly SeedMember[];
  isLocked?: boolean | undefined;
  isPublic?: boolean | undefined;
  isAnnouncementOnly?: boolean | undefined;
  messages?: readonly SeedMessage[] | undefined;
}

/** Somebody in a room or a team: by name, or with what they may do there. */
export type SeedMember = string | { name: string; isModerator?: boolean | undefined };

/** Something that was said. */
export interface SeedMessage {
  from: string;
  text?: string | undefined;
  markdown?: string | undefined;
  html?: string | undefined;
  /** Cards, as the public API takes them. */
  attachments?: readonly { contentType: string; content: object }[] | undefined;
  files?: readonly GivenFile[] | undefined;
  /** Which message of this room it answers: the place in the list, counted from 1. */
  replyTo?: number | undefined;
  /** When: ISO 8601, UTC; not before what was said before it. */
  at?: string | undefined;
}

/** A team, its members and its rooms. */
export interface SeedTeam {
  name: string;
  description?: string | undefined;
  /** The first one makes it. */
  members: readonly SeedMember[];
  rooms?: readonly SeedRoom[] | undefined;
}

/** A webhook. */
export interface SeedWebhook {
  owner: string;
  name: string;
  targetUrl: string;
  resource: string;
  event: string;
  filter?: string | undefined;
  secret?: string | undefined;
}

function object(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

function list(items: JsonSchema, bounds: object = {}): JsonSchema {
  return { type: "array", items, maxItems: 100_000, ...bounds };
}

const name: JsonSchema = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" };
const text: JsonSchema = { type: "string", minLength: 1, maxLength: 10_000 };
const time: JsonSchema = { type: "string", format: "date-time" };
const flag: JsonSchema = { type: "boolean" };
const ref = (definition: string): JsonSchema => ({ $ref: `#/$defs/${definition}` });

/** A file: its words, or its bytes in base64. */
export const givenFile: JsonSchema = {
  ...object(
    {
      name: { type: "string", minLength: 1, maxLength: 255 },
      type: { type: "string", pattern: "^[\\w.+-]+/[\\w.+-]+$", maxLength: 200 },
      text: { type: "string", maxLength: 1_000_000 },
      base64: { type: "string", pattern: "^[A-Za-z0-9+/\\s]*={0,2}$", maxLength: 16_000_000 },
    },
    ["name"],
  ),
  oneOf: [{ required: ["text"] }, { required: ["base64"] }],
};

/** What a seed may hold: JSON Schema, 2020-12. */
export const seedSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Seed of a Parley server",
  ...object({
    $schema: { type: "string" },
    startsAt: time,
    orgs: list(ref("org")),
    people: list(ref("person")),
    applications: list(ref("application")),
    rooms: list(ref("room")),
    teams: list(ref("team")),
    webhooks: list(ref("webhook")),
    guests: list(ref("guest")),
    groups: list(ref("group")),
  }),
  $defs: {
    org: object({ name, displayName: text, licenses: list(ref("license")) }, ["name"]),
    license: object({ name: text, totalUnits: { type: "integer", minimum: 0 }, siteUrl: text }, ["name"]),
    person: object(
      {
        name,
        org: name,
        email: { type: "string", format: "email" },
        displayName: text,
        type: { type: "string", enum: ["person", "bot"] },
        roles: list(text),
        licenses: list(text),
        token: { type: "string", pattern: "^[\\x21-\\x7e]{8,512}$" },
        password: { type: "string", minLength: 8, maxLength: 256 },
      },
      ["name"],
    ),
    application: object(
      {
        name,
        owner: name,
        displayName: text,
        description: text,
        clientId: { type: "string", pattern: "^[\\w.-]{1,200}$" },
        clientSecret: { type: "string", minLength: 8, maxLength: 256 },
        type: { type: "string", enum: ["integration", "bot", "guestIssuer", "serviceApp"] },
        isPublic: flag,
        bot: name,
        sharedSecret: { type: "string", pattern: "^[A-Za-z0-9+/]{20,512}={0,2}$" },
        isAuthorized: flag,
        redirectUris: list(text),
        scopes: list(text),
      },
      ["name", "owner"],
    ),
    guest: object({ name, issuer: name, subject: { type: "string", minLength: 1, maxLength: 256 }, displayName: text }, ["name", "issuer"]),
    group: object({ name: text, org: name, description: text, members: list(name) }, ["name", "members"]),
    member: { anyOf: [name, object({ name, isModerator: flag }, ["name"])] },
    room: object(
      {
        title: text,
        members: list(ref("member"), { minItems: 1 }),
        isLocked: flag,
        isPublic: flag,
        isAnnouncementOnly: flag,
        messages: list(ref("message")),
      },
      ["members"],
    ),
    message: object(
      {
        from: name,
        text,
        markdown: text,
        html: text,
        attachments: list(object({ contentType: text, content: { type: "object" } }, ["contentType", "content"]), { maxItems: 1 }),
        files: list(givenFile, { maxItems: 10 }),
        replyTo: { type: "integer", minimum: 1 },
        at: time,
      },
      ["from"],
    ),
    team: object({ name: text, description: text, members: list(ref("member"), { minItems: 1 }), rooms: list(ref("room")) }, [
      "name",
      "members",
    ]),
    webhook: object({ owner: name, name: text, targetUrl: text, resource: text, event: text, filter: text, secret: text }, [
      "owner",
      "name",
      "targetUrl",
      "resource",
      "event",
    ]),
  },
};
