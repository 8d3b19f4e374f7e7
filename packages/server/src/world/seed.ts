import { createHash, createHmac } from "node:crypto";
import type {
  DemoApplication,
  Persona,
  Seed,
  SeedApplication,
  SeedGroup,
  SeedGuest,
  SeedLicense,
  SeedMember,
  SeedMessage,
  SeedOrg,
  SeedPerson,
  SeedRoom,
  SeedTeam,
} from "@parley/contract/control";
import { innerId, publicId } from "@parley/protocol/ids";
import { type AuthorizationSlice, addGuest, setPassword } from "../authorization/index.ts";
import { addAccount, addGroup, addOrg, type IdentitySlice, type NewAccount, type NewOrg } from "../identity/index.ts";
import { addMember, addTeamMember, createRoom, createTeam, type MessagingContext, postMessage } from "../messaging/index.ts";
import type { Actor } from "../platform/context.ts";
import { anonymous } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { createWebhook, type WebhookContext } from "../webhooks/index.ts";
import { fileSource } from "./givenFile.ts";

/** When a seed begins that does not say: a working day. */
const usualStart = "2026-01-05T09:00:00.000Z";
const minuteInMs = 60_000;
const usualLicenses = ["Messaging", "Meeting - Webex Meetings", "Webex Calling - Professional"];

/** Those whom and which a seed has made, as they are named and what they prove themselves with. */
export interface Sown {
  personas: readonly Persona[];
  applications: readonly DemoApplication[];
}

/** How the things of a seed are named inside: the same for the same seed, another for each tenant. */
export interface SeedNames {
  /** Set for a tenant, whose ids must not be those of the server. */
  tenant: string;
  /** What made-up tokens depend on. */
  secret: string;
}

/** What sowing needs from the server. */
export interface Soil {
  identity: IdentitySlice;
  authorization: AuthorizationSlice;
  /** A context at a time of its own, whose new ids depend on the seed alone. */
  messagingAt(actor: Actor, time: number): MessagingContext;
  webhooksAt(actor: Actor, time: number): WebhookContext;
}

/**
 * Puts what a seed says into the data.
 *
 * @param known - Those whom an earlier seed has made: the new one may speak of them.
 * @returns What this one has made.
 * @throws Problem 400 when the seed speaks of somebody or something that there is not.
 */
export async function sow(soil: Soil, seed: Seed, names: SeedNames, known: readonly Persona[]): Promise<Sown> {
  const sower = new Sower(soil, seed, names, known);
  await sower.everything();
  return { personas: sower.personas, applications: sower.applications };
}

/**
 * What a seed makes, as far as it alone tells.
 *
 * @param made - What it has made, where that is known; tokens and secrets that are missing are made up again.
 */
export function sownBy(seed: Seed, names: SeedNames, made?: Sown): Sown {
  const personas = made?.personas ?? (seed.people ?? []).map((person) => personaOf(person, orgOf(person, seed), names));
  const applications = made?.applications ?? (seed.applications ?? []).map((application) => applicationOf(application, names));
  return {
    personas: personas.map((persona) => {
      const orgId = innerId("ORGANIZATION", persona.orgId) ?? "";
      return { ...persona, accessToken: persona.accessToken || tokenOf(persona.name, orgId, persona.type, names.secret) };
    }),
    applications: applications.map((application) => ({
      ...application,
      ...(application.clientSecret === "" && { clientSecret: secretOf(application.name, names) }),
      ...(application.sharedSecret === "" && { sharedSecret: sharedSecretOf(application.name, names) }),
    })),
  };
}

function applicationOf(application: SeedApplication, names: SeedNames): DemoApplication {
  const { name, displayName = name, type = "integration", isPublic = false, redirectUris = [], scopes = [] } = application;
  const clientId = application.clientId ?? clientIdOf(name, names);
  const hasSecret = type === "serviceApp" || (type === "integration" && !isPublic);
  return {
    name,
    displayName,
    type,
    clientId,
    ...(hasSecret && { clientSecret: application.clientSecret ?? secretOf(name, names) }),
    ...(type === "guestIssuer" && {
      issuerId: publicId("APPLICATION", clientId),
      sharedSecret: application.sharedSecret ?? sharedSecretOf(name, names),
    }),
    redirectUris,
    scopes,
  };
}

function sharedSecretOf(name: string, names: SeedNames): string {
  return Buffer.from(secretOf(name, names), "hex").toString("base64");
}

function clientIdOf(name: string, { tenant }: SeedNames): string {
  return `C${createHash("sha256")
    .update(`parley demo application ${tenant ? `${tenant} ` : ""}${name}`)
    .digest("hex")}`;
}

function secretOf(name: string, { secret }: SeedNames): string {
  return createHmac("sha256", `parley demo ${secret}`).update(`application ${name}`).digest("hex");
}

function orgOf({ org }: SeedPerson, { orgs = [] }: Seed): string {
  return org ?? orgs[0]?.name ?? "example";
}

function personaOf(person: SeedPerson, org: string, { tenant, secret }: SeedNames): Persona {
  const { name, type = "person", roles = [], displayName = name } = person;
  const orgId = seedId(tenant, `org ${org}`);
  return {
    name,
    displayName,
    email: (person.email ?? `${name}@${org}.example`).toLowerCase(),
    id: publicId("PEOPLE", seedId(tenant, `person ${name}`)),
    orgId: publicId("ORGANIZATION", orgId),
    type,
    roles,
    accessToken: person.token ?? tokenOf(name, orgId, type, secret),
  };
}

/** Ids that depend on the seed only; one after the other. */
export function seedIds({ tenant }: SeedNames): () => string {
  let count = 0;
  return () => seedId(tenant, `thing ${++count}`);
}

/** A UUID that depends on its name only. */
function seedId(tenant: string, name: string): string {
  const hex = createHash("sha256")
    .update(`parley demo ${tenant ? `${tenant} ` : ""}${name}`)
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

class Sower {
  readonly personas: Persona[] = [];
  readonly applications: DemoApplication[] = [];
  readonly #soil: Soil;
  readonly #seed: Seed;
  readonly #names: SeedNames;
  readonly #people: Map<string, Persona>;
  readonly #orgs = new Map<string, NewOrg & { key: string }>();
  #time: number;

  constructor(soil: Soil, seed: Seed, names: SeedNames, known: readonly Persona[]) {
    this.#soil = soil;
    this.#seed = seed;
    this.#names = names;
    this.#people = new Map(known.map((persona) => [persona.name, persona]));
    this.#time = Date.parse(seed.startsAt ?? usualStart);
  }

  async everything(): Promise<void> {
    const { people = [], applications = [], guests = [], groups = [], rooms = [], teams = [], webhooks = [] } = this.#seed;
    const at = new Date(this.#time).toISOString();
    for (const org of this.#orgsOf()) await this.#org(org, at);
    for (const person of people) await this.#person(person, at);
    for (const application of applications) await this.#application(application, at);
    for (const guest of guests) await this.#guest(guest);
    for (const group of groups) await this.#group(group);
    for (const room of rooms) await this.#room(room);
    for (const team of teams) await this.#team(team);
    for (const { owner, ...webhook } of webhooks) {
      this.#time += minuteInMs;
      await createWebhook(this.#soil.webhooksAt(await this.#actor(owner), this.#time), webhook);
    }
  }

  /** People need an organization: a seed that has none gets one. */
  #orgsOf(): readonly SeedOrg[] {
    const { orgs = [], people = [] } = this.#seed;
    const needsOne = people.some(({ org }) => !org) && !orgs.length && !this.#people.size;
    return needsOne ? [{ name: "example", displayName: "Example" }] : orgs;
  }

  async #org({ name, displayName = name, licenses }: SeedOrg, at: string): Promise<void> {
    const given: readonly SeedLicense[] =
      licenses ?? usualLicenses.map((each) => ({ name: each, ...(each.startsWith("Meeting") && { siteUrl: `${name}.webex.example` }) }));
    const org = {
      key: name,
      id: seedId(this.#names.tenant, `org ${name}`),
      name: displayName,
      licenses: given.map(({ name: license, totalUnits = 100, siteUrl }) => ({
        id: seedId(this.#names.tenant, `license ${name} ${license}`),
        name: license,
        totalUnits,
        ...(siteUrl !== undefined && { siteUrl }),
      })),
    };
    this.#orgs.set(name, org);
    await addOrg(this.#soil.identity.db, org, at);
  }

  async #person(person: SeedPerson, at: string): Promise<void> {
    const { name, type = "person", roles = [] } = person;
    const org = this.#orgOf(person);
    const persona = personaOf(person, org.key, this.#names);
    const { displayName, email, accessToken: token } = persona;
    const id = seedId(this.#names.tenant, `person ${name}`);
    const account = { id, orgId: org.id, email, displayName, type, roles: roles as NewAccount["roles"] };
    await addAccount(this.#soil.identity.db, { ...account, licenses: this.#licensesOf(person, org) }, at);
    await this.#soil.authorization.addOwnToken({ personId: id, type, token }, at);
    if (person.password) await setPassword(this.#soil.authorization.context(anonymous), id, person.password);
    this.#people.set(name, persona);
    this.personas.push(persona);
  }

  async #application(application: SeedApplication, at: string): Promise<void> {
    const { description = "", owner, bot, isAuthorized } = application;
    const made = applicationOf(application, this.#names);
    const { id, orgId } = this.#persona(owner);
    const ownerId = innerId("PEOPLE", id) ?? "";
    const accountId = bot === undefined ? null : (innerId("PEOPLE", this.#persona(bot).id) ?? null);
    await this.#soil.authorization.addApplication(
      {
        id: made.clientId,
        type: made.type,
        name: made.displayName,
        description,
        orgId: innerId("ORGANIZATION", orgId) ?? "",
        ownerId,
        accountId,
        secret: made.clientSecret,
        sharedSecret: made.sharedSecret,
        redirectUris: made.redirectUris,
        scopes: made.scopes,
        isImplicit: made.type === "integration",
      },
      at,
    );
    if (isAuthorized) await this.#soil.authorization.authorizeServiceApp(made.clientId, ownerId);
    this.applications.push(made);
  }

  async #guest({ name, issuer, subject = name, displayName = name }: SeedGuest): Promise<void> {
    const application = this.applications.find((each) => each.name === issuer);
    if (!application || !["guestIssuer", "serviceApp"].includes(application.type))
      throw new Problem(400, `${name} is a guest of ${issuer}, which is no guest issuer or service app of this seed.`);
    const { personId, orgId, email, token } = await addGuest(
      this.#soil.authorization.context(anonymous),
      { issuerId: application.clientId, subject, displayName },
      (org) => tokenOf(name, org, "guest", this.#names.secret),
    );
    const ids = { id: publicId("PEOPLE", personId), orgId: publicId("ORGANIZATION", orgId) };
    const persona: Persona = { name, displayName, email, ...ids, type: "guest", roles: [], accessToken: token };
    this.#people.set(name, persona);
    this.personas.push(persona);
  }

  async #group({ name, org, description, members }: SeedGroup): Promise<void> {
    const { id: orgId } = this.#orgOf({ name, org });
    const ids = members.map((member) => innerId("PEOPLE", this.#persona(member).id) ?? "");
    // Whoever begins with the data may do everything.
    const ctx = this.#soil.identity.context({ ...anonymous, orgId, roles: ["id_full_admin"] });
    await addGroup(ctx, { displayName: name, description: description ?? null, externalId: null, details: {} }, ids);
  }

  #orgOf({ name, org: wanted }: { name: string; org?: string | undefined }): NewOrg & { key: string } {
    const org = wanted ? this.#orgs.get(wanted) : this.#orgs.values().next().value;
    if (!org)
      throw new Problem(
        400,
        wanted ? `${name} belongs to ${wanted}, which is no organization of this seed.` : `${name} needs an organization.`,
      );
    return org;
  }

  #licensesOf({ name, type, licenses }: SeedPerson, org: NewOrg): string[] {
    if (!licenses) return type === "bot" ? [] : org.licenses.map(({ id }) => id);
    return licenses.map((wanted) => {
      const license = org.licenses.find((each) => each.name === wanted);
      if (!license) throw new Problem(400, `${name} has the license ${wanted}, which ${org.name} has not.`);
      return license.id;
    });
  }

  async #room(room: SeedRoom, teamId?: string): Promise<void> {
    const [first, ...others] = room.members.map(memberOf) as [Member, ...Member[]];
    if (room.title === undefined) return this.#direct(room, first, others);
    const { title, isLocked, isPublic, isAnnouncementOnly } = room;
    const description = isPublic ? { description: title } : {};
    const { id } = await createRoom(await this.#as(first.name), { title, teamId, isLocked, isPublic, isAnnouncementOnly, ...description });
    for (const { name, isModerator } of others)
      await addMember(await this.#as(first.name), { roomId: id, personEmail: this.#persona(name).email, isModerator });
    await this.#say(room.messages ?? [], { roomId: () => ({ roomId: id }) });
  }

  async #direct({ messages = [] }: SeedRoom, first: Member, [second, ...more]: Member[]): Promise<void> {
    if (!second || more.length) throw new Problem(400, "A room without a title is a direct one: it has two members.");
    const other = (from: string): string => this.#persona(from === first.name ? second.name : first.name).email;
    if (!messages.length) throw new Problem(400, "A direct room begins with a message.");
    await this.#say(messages, { roomId: (from) => ({ toPersonEmail: other(from) }) });
  }

  async #say(
    messages: readonly SeedMessage[],
    { roomId }: { roomId(from: string): { roomId?: string; toPersonEmail?: string } },
  ): Promise<void> {
    const ids: string[] = [];
    for (const { from, replyTo, at, files = [], ...content } of messages) {
      if (at !== undefined) this.#time = Math.max(Date.parse(at) - minuteInMs, this.#time - minuteInMs);
      const parentId = replyTo === undefined ? undefined : ids[replyTo - 1];
      if (replyTo !== undefined && !parentId)
        throw new Problem(400, `Message ${ids.length + 1} answers message ${replyTo}, which is not before it.`);
      const input = { ...content, attachments: content.attachments?.slice() as never, parentId, ...roomId(from) };
      const { id } = await postMessage(await this.#as(from), input, files.map(fileSource));
      ids.push(id ?? "");
    }
  }

  async #team({ name, description, members, rooms = [] }: SeedTeam): Promise<void> {
    const [first, ...others] = members.map(memberOf) as [Member, ...Member[]];
    const { id } = await createTeam(await this.#as(first.name), { name, description });
    for (const { name: other, isModerator } of others)
      await addTeamMember(await this.#as(first.name), { teamId: id ?? "", personEmail: this.#persona(other).email, isModerator });
    for (const room of rooms) await this.#room(room, id);
  }

  /** A context in somebody's name, a minute after the last one. */
  async #as(name: string): Promise<MessagingContext> {
    this.#time += minuteInMs;
    return this.#soil.messagingAt(await this.#actor(name), this.#time);
  }

  async #actor(name: string): Promise<Actor> {
    const { accessToken } = this.#persona(name);
    const actor = await this.#soil.authorization.tokens.authenticate(accessToken);
    if (!actor) throw new Problem(400, `${name} may not act any more.`);
    return actor;
  }

  #persona(name: string): Persona {
    const persona = this.#people.get(name);
    if (!persona) throw new Problem(400, `There is nobody named ${name} in this seed.`);
    return persona;
  }
}

interface Member {
  name: string;
  isModerator?: boolean | undefined;
}

function memberOf(member: SeedMember): Member {
  return typeof member === "string" ? { name: member } : member;
}

/** `<random>_<short code>_<org>`: official clients read the organization from the third part. @source observed */
function tokenOf(name: string, orgId: string, type: Persona["type"], secret: string): string {
  const random = createHmac("sha256", `parley demo ${secret}`).update(name).digest("base64url").replaceAll("_", "-");
  return `${name}-${random}_${type === "bot" ? "PF84" : "P0A1"}_${orgId}`;
}
