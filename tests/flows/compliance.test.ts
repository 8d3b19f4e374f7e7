import type { Seed } from "@parley/contract/control";
import type { Event } from "@parley/contract/events";
import { Webex } from "@parley/sdk";
import { memoryStore, serviceApp } from "@parley/sdk/auth";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { Somebody } from "./somebody.ts";
import { secret, startTarget, type Target } from "./webhookTarget.ts";
import { startWorld, type World } from "./world.ts";

const scopes = ["spark-compliance:events_read", "spark-compliance:messages_read", "spark:people_read"];
const redirectUri = "http://localhost:6001/redirect";
const seed: Seed = {
  orgs: [{ name: "acme" }, { name: "globex" }],
  people: [
    { name: "ana", org: "acme", displayName: "Ana Alvarez", roles: ["id_full_admin"] },
    { name: "ben", org: "acme", displayName: "Ben Brandt" },
    { name: "cleo", org: "acme", displayName: "Cleo Chen" },
    { name: "olga", org: "acme", displayName: "Olga Olsen", roles: ["id_compliance_officer"] },
    { name: "eve", org: "globex", displayName: "Eve Evans" },
  ],
  applications: [
    { name: "archive", owner: "ana", displayName: "Archive", redirectUris: [redirectUri], scopes },
    { name: "archiveService", owner: "ana", displayName: "Archive", type: "serviceApp", scopes, isAuthorized: true },
    {
      name: "directoryService",
      owner: "ana",
      displayName: "Directory",
      type: "serviceApp",
      scopes: ["spark-admin:people_read"],
      isAuthorized: true,
    },
  ],
};

let world: World;
let target: Target;
beforeAll(async () => {
  [world, target] = await Promise.all([startWorld({ seed }), startTarget()]);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await target[Symbol.asyncDispose]();
});

/** The archive's client for somebody who agrees to what it asks for. */
async function archiveOf(displayName: string, scope = scopes.join(" ")): Promise<Webex> {
  const { clientId, clientSecret = "" } = await application("archive");
  const asked = new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, response_type: "code", scope, state: "s" });
  const answer = await new Somebody(displayName).agree(`${world.server.url}/v1/authorize?${asked}`);
  const code = new URL(answer).searchParams.get("code") ?? "";
  const fields = { grant_type: "authorization_code", client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirectUri };
  const tokens = await fetch(`${world.server.url}/v1/access_token`, { method: "POST", body: new URLSearchParams(fields) });
  const { access_token: token } = (await tokens.json()) as { access_token: string };
  return clientWith(token);
}

/** A service app's client for the organization. */
async function serviceAppClient(name: string): Promise<Webex> {
  const { clientId, clientSecret = "" } = await application(name);
  const { orgId: targetOrgId } = await world.as("ana").people.get("me");
  const token = serviceApp({
    clientId,
    clientSecret,
    baseUrl: world.server.url,
    store: memoryStore(),
    organization: { applicationId: clientId, targetOrgId, token: world.tokenOf("ana") },
  });
  onTestFinished(() => token.close());
  return clientWith(await token.get());
}

function clientWith(token: string): Webex {
  const client = new Webex({ token, baseUrl: world.server.url });
  onTestFinished(() => client.close());
  return client;
}

async function application(name: string) {
  const found = (await world.server.applications()).find((each) => each.name === name);
  if (!found) throw new Error(`the seed has no application ${name}`);
  return found;
}

const watching = (name: string) => ({
  name,
  resource: "messages",
  event: "created",
  targetUrl: target.url(name),
  secret,
  ownedBy: "org" as const,
});

/** What ben says, with a file and without, in a room in which neither officer nor administrator is; and eve elsewhere. */
async function talk() {
  const [ben, eve] = [world.as("ben"), world.as("eve")];
  const room = await ben.rooms.create({ title: "Among us" });
  const plain = await ben.messages.create({ roomId: room.id, text: "without a file" });
  const file = new File(["figures"], "figures.txt", { type: "text/plain" });
  const withFile = await ben.messages.create({ roomId: room.id, text: "with a file", files: [file] });
  const elsewhere = await eve.rooms.create({ title: "Elsewhere" });
  await eve.messages.create({ roomId: elsewhere.id, text: "another organization's", files: [file] });
  return { room, plain, withFile };
}

test.each([
  ["a compliance officer", "Olga Olsen"],
  ["a full administrator", "Ana Alvarez"],
])("what an application has from %s lets it hear of the organization's files and read its events", async (_, displayName) => {
  const archive = await archiveOf(displayName);
  const hook = await archive.webhooks.create(watching(displayName.slice(0, 3)));
  const { room, plain, withFile } = await talk();

  await target.until(1, ({ id }) => id === hook.id);
  const events: Event[] = [];
  for await (const event of archive.events.list({ resource: "messages", type: "created" })) events.push(event);
  await archive.webhooks.remove(hook.id);

  expect(target.takenBy(displayName.slice(0, 3))).toMatchObject([
    { resource: "messages", event: "created", ownedBy: "org", data: { id: withFile.id, roomId: room.id, files: [expect.any(String)] } },
  ]);
  expect(events.filter(({ data }) => data.roomId === room.id)).toMatchObject([
    { data: { id: withFile.id, text: "with a file" } },
    { data: { id: plain.id, text: "without a file" } },
  ]);
  expect(JSON.stringify(events)).not.toContain("another organization's");
});

test("a service app that the organization has authorized may too, and only with the scopes for it", async () => {
  const [archive, directory] = [await serviceAppClient("archiveService"), await serviceAppClient("directoryService")];
  await archive.webhooks.create(watching("service"));
  const { withFile } = await talk();

  await target.until(1, ({ name }) => name === "service");

  expect(target.takenBy("service")).toMatchObject([{ data: { id: withFile.id } }]);
  expect(await archive.events.list({ resource: "messages" }).all()).not.toEqual([]);
  await expect(directory.events.list().all()).rejects.toMatchObject({ status: 403 });
});

test("who oversees nobody agrees in vain, and an application has no more than it asked for", async () => {
  const [ofBen, modest] = [await archiveOf("Ben Brandt"), await archiveOf("Ana Alvarez", "spark:people_read")];

  await expect(ofBen.webhooks.create(watching("ben"))).rejects.toMatchObject({ status: 403 });
  await expect(ofBen.events.list().all()).rejects.toMatchObject({ status: 403 });
  await expect(modest.events.list().all()).rejects.toMatchObject({ status: 403 });
});

test("a token of one's own never carries it, whatever one is", async () => {
  for (const name of ["ana", "olga"])
    await expect(world.as(name).webhooks.create(watching(name))).rejects.toThrow("spark-compliance:messages_read");
});

test("who is a compliance officer no longer is told nothing any more", async () => {
  const archive = await archiveOf("Olga Olsen");
  const { id: personId, emails, displayName } = await archive.people.get("me");
  await archive.webhooks.create(watching("former"));
  await (await archiveOf("Ana Alvarez")).webhooks.create(watching("still"));

  await world.as("ana").people.update({ id: personId, emails, displayName, roles: [] });
  await talk();
  await target.until(1, ({ name }) => name === "still");

  await expect(archive.events.list().all()).rejects.toMatchObject({ status: 403 });
  expect(target.takenBy("former")).toEqual([]);
});
