import { createHash, createHmac } from "node:crypto";
import type { Persona } from "@parley/contract/control";
import { innerId, publicId } from "@parley/protocol/ids";
import type { AuthorizationSlice, DemoPerson } from "./authorization/index.ts";
import { addAccount, addOrg, type IdentitySlice, type NewAccount, type NewOrg } from "./identity/index.ts";
import { addMember, addTeamMember, createRoom, createTeam, type MessagingContext, postMessage } from "./messaging/index.ts";

/** An application to try the server with. */
export interface DemoApplication {
  name: string;
  displayName: string;
  type: "integration";
  clientId: string;
  /** A public client has none. */
  clientSecret?: string;
  redirectUris: readonly string[];
  scopes: readonly string[];
}

interface DemoAccount extends Omit<NewAccount, "id" | "licenses"> {
  name: string;
}

const acme = demoId("org acme");
const globex = demoId("org globex");

const orgs: NewOrg[] = [
  { id: acme, name: "Acme", licenses: licensesOf("acme") },
  { id: globex, name: "Globex", licenses: licensesOf("globex") },
];

const accounts: DemoAccount[] = [
  { name: "ana", displayName: "Ana Alvarez", email: "ana@acme.example", orgId: acme, type: "person", roles: ["id_full_admin"] },
  { name: "ben", displayName: "Ben Brandt", email: "ben@acme.example", orgId: acme, type: "person", roles: [] },
  { name: "cleo", displayName: "Cleo Chen", email: "cleo@acme.example", orgId: acme, type: "person", roles: [] },
  { name: "dan", displayName: "Dan Duarte", email: "dan@acme.example", orgId: acme, type: "person", roles: [] },
  { name: "echo", displayName: "Echo", email: "echo@acme.example", orgId: acme, type: "bot", roles: [] },
  { name: "eve", displayName: "Eve Evans", email: "eve@globex.example", orgId: globex, type: "person", roles: [] },
];

/** Addresses of programs on this machine; their port is free. */
const localAddresses = ["/redirect", "/callback", "/"].flatMap((path) => [`http://localhost${path}`, `http://127.0.0.1${path}`]);
const demoScopes = ["spark:all", "spark:kms", "spark-admin:people_read", "spark-admin:organizations_read", "openid", "email", "profile"];

const integrations = [
  { name: "integration", displayName: "Demo Integration", description: "A web application that keeps a secret.", isPublic: false },
  { name: "publicClient", displayName: "Demo Command", description: "A program on somebody's own machine; uses PKCE.", isPublic: true },
] as const;

/** What was said before anybody looked: room, author, words. */
const history: { title: string; members: string[]; said: [author: string, markdown: string][] }[] = [
  {
    title: "Launch plan",
    members: ["ana", "ben", "cleo"],
    said: [
      ["ana", "Morning! The launch is on **Thursday**. What is still open?"],
      ["ben", "Two things:\n\n1. the price page\n2. the mail to our customers"],
      ["cleo", "I can take the mail. <@personEmail:ben@acme.example|Ben>, do you have the price page?"],
      ["ben", "Yes, it is done by tomorrow."],
    ],
  },
  {
    title: "Support",
    members: ["ana", "dan", "eve", "echo"],
    said: [
      ["eve", "Our webhook answers `410` since yesterday, did something change?"],
      ["dan", "Looking into it. Which address do you call?"],
      ["eve", "```\nhttps://hooks.globex.example/orders\n```"],
    ],
  },
  {
    title: "Lunch",
    members: ["dan", "ana", "ben", "cleo"],
    said: [
      ["dan", "Noodles or salad today?"],
      ["cleo", "> Noodles or salad today?\n\nNoodles, always."],
    ],
  },
];

/** The demo people, with the tokens that a server with this secret gives them. */
function demoPersonas(secret: string): Persona[] {
  return accounts.map(({ name, displayName, email, orgId, type, roles }) => ({
    name,
    displayName,
    email,
    id: publicId("PEOPLE", demoId(`person ${name}`)),
    orgId: publicId("ORGANIZATION", orgId),
    type,
    roles,
    accessToken: demoToken(name, orgId, type, secret),
  }));
}

/** Those of the demo people that are in this data. */
export async function personasIn(authorization: AuthorizationSlice, secret: string): Promise<Persona[]> {
  const personas = demoPersonas(secret);
  const known = await Promise.all(personas.map(({ accessToken }) => authorization.isKnownToken(accessToken)));
  return personas.filter((_, index) => known[index]);
}

/** The people of the demo as whom somebody may sign in without a password. */
export function demoPeople(personas: readonly Persona[]): DemoPerson[] {
  return personas
    .filter(({ type }) => type === "person")
    .map(({ id, displayName, email, roles }) => ({
      personId: innerId("PEOPLE", id) as string,
      displayName,
      email,
      isAdmin: roles.length > 0,
    }));
}

/** The demo applications, with the secrets that a server with this secret gives them; those that are in this data. */
export async function demoApplications(authorization: AuthorizationSlice, secret: string): Promise<DemoApplication[]> {
  const all = integrations.map(
    ({ name, displayName, isPublic }): DemoApplication => ({
      name,
      displayName,
      type: "integration",
      clientId: demoClientId(name),
      ...(!isPublic && { clientSecret: demoClientSecret(name, secret) }),
      redirectUris: localAddresses,
      scopes: demoScopes,
    }),
  );
  const known = await Promise.all(all.map(({ clientId }) => authorization.isKnownApplication(clientId)));
  return all.filter((_, index) => known[index]);
}

async function seedApplications(authorization: AuthorizationSlice, secret: string, at: string): Promise<void> {
  for (const { name, displayName, description, isPublic } of integrations)
    await authorization.addApplication(
      {
        id: demoClientId(name),
        type: "integration",
        name: displayName,
        description,
        orgId: acme,
        ownerId: demoId("person ana"),
        accountId: null,
        secret: isPublic ? undefined : demoClientSecret(name, secret),
        redirectUris: localAddresses,
        scopes: demoScopes,
        isImplicit: true,
      },
      at,
    );
}

/** Ids that are the same at every fresh start; one after the other. */
export function demoIds(): () => string {
  let count = 0;
  return () => demoId(`thing ${++count}`);
}

/** When the demo begins: a working day, minutes apart. */
export const demoStart: number = Date.parse("2026-01-05T09:00:00.000Z");

/** Fills an empty server with two organizations, their people, rooms and a team. */
export async function seedDemo(
  { identity, authorization }: { identity: IdentitySlice; authorization: AuthorizationSlice },
  secret: string,
  contextOf: (personId: string, minute: number) => Promise<MessagingContext>,
): Promise<void> {
  const at = new Date(demoStart).toISOString();
  for (const org of orgs) await addOrg(identity.db, org, at);
  for (const account of accounts) {
    const licenses = account.type === "person" ? (orgs.find(({ id }) => id === account.orgId)?.licenses.map(({ id }) => id) ?? []) : [];
    const token = demoToken(account.name, account.orgId, account.type, secret);
    const id = demoId(`person ${account.name}`);
    await addAccount(identity.db, { ...account, id, licenses }, at);
    await authorization.addOwnToken({ personId: id, type: account.type, token }, at);
  }
  await seedApplications(authorization, secret, at);
  let minute = 0;
  const as = (name: string) => contextOf(demoId(`person ${name}`), ++minute);
  const email = (name: string) => accounts.find((account) => account.name === name)?.email ?? "";
  for (const { title, members, said } of history) {
    const [creator, ...others] = members as [string, ...string[]];
    const room = await createRoom(await as(creator), { title });
    for (const other of others) await addMember(await as(creator), { roomId: room.id, personEmail: email(other) });
    for (const [author, markdown] of said) await postMessage(await as(author), { roomId: room.id, markdown });
  }
  await postMessage(await as("ana"), { toPersonEmail: email("ben"), text: "Do you have a minute for the price page?" });
  await postMessage(await as("ben"), { toPersonEmail: email("ana"), text: "Sure, after lunch." });
  await seedTeam(as, email);
}

async function seedTeam(as: (name: string) => Promise<MessagingContext>, email: (name: string) => string): Promise<void> {
  const team = await createTeam(await as("cleo"), { name: "Web shop", description: "Everything about the shop" });
  for (const name of ["ana", "dan"]) await addTeamMember(await as("cleo"), { teamId: team.id, personEmail: email(name) });
  const room = await createRoom(await as("cleo"), { title: "Checkout", teamId: team.id });
  await addMember(await as("cleo"), { roomId: room.id, personEmail: email("dan") });
  await postMessage(await as("dan"), { roomId: room.id, text: "The new checkout is on the test system." });
}

function licensesOf(org: string): NewOrg["licenses"] {
  const names = ["Messaging", "Meeting - Webex Meetings", "Webex Calling - Professional"];
  return names.map((name) => ({
    id: demoId(`license ${org} ${name}`),
    name,
    totalUnits: 100,
    ...(name.startsWith("Meeting") && { siteUrl: `${org}.webex.example` }),
  }));
}

/** A UUID that depends on its name only. */
function demoId(name: string): string {
  const hex = createHash("sha256").update(`parley demo ${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function demoClientId(name: string): string {
  return `C${createHash("sha256").update(`parley demo application ${name}`).digest("hex")}`;
}

function demoClientSecret(name: string, secret: string): string {
  return createHmac("sha256", `parley demo ${secret}`).update(`application ${name}`).digest("hex");
}

/** `<random>_<short code>_<org>`: official clients read the organization from the third part. @source observed */
function demoToken(name: string, orgId: string, type: "person" | "bot", secret: string): string {
  const random = createHmac("sha256", `parley demo ${secret}`).update(name).digest("base64url").replaceAll("_", "-");
  return `${name}-${random}_${type === "bot" ? "PF84" : "P0A1"}_${orgId}`;
}
