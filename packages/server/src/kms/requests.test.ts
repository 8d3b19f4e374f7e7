import { decryptText, importContentKey } from "@parley/protocol/content";
import type { KmsReply } from "@parley/protocol/kms";
import { unwrap } from "@parley/protocol/kms";
import { afterEach, expect, test } from "vitest";
import { KmsClient, type KmsWorld, startKms } from "./testing/kmsWorld.ts";

const worlds: KmsWorld[] = [];
afterEach(async () => {
  for (const { world } of worlds.splice(0)) await world.stop();
});

async function start(): Promise<KmsWorld> {
  const started = await startKms();
  worlds.push(started);
  return started;
}

const refused = { status: 403, errorCode: 403001, reason: expect.any(String) };

test("a new key can be read by its creator at once, and by nobody else", async () => {
  const { world } = await start();
  const [ana, ben] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "ben")];

  const made = await ana.ask({ method: "create", uri: "/keys", count: 1 });

  expect(made.status).toBe(201);
  const key = made.keys?.[0];
  expect(key).toMatchObject({ userId: world.people.ana.personId, createDate: "2026-01-01T00:00:00.000Z" });
  expect(key?.jwk).toEqual({ kty: "oct", kid: key?.uri, alg: "A256GCM", k: expect.stringMatching(/^[\w-]{43}$/) });
  expect(await ana.ask({ method: "retrieve", uri: key?.uri ?? "" })).toMatchObject({ status: 200, key });
  expect(await ben.ask({ method: "retrieve", uri: key?.uri ?? "" })).toMatchObject(refused);
});

test.each([
  [undefined, 201, 1],
  [1, 201, 1],
  [100, 201, 100],
  [0, 400, undefined],
  [101, 400, undefined],
  [1.5, 400, undefined],
  ["2", 400, undefined],
])("asked for %s keys, it answers %i", async (count, status, length) => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");

  const reply = await ana.ask({ method: "create", uri: "/keys", count });

  expect(reply.status).toBe(status);
  expect(reply.keys?.length).toBe(length);
  expect(new Set(reply.keys?.map(({ uri }) => uri)).size).toBe(length ?? 0);
});

test("a bound key follows its resource: at first its creator may read it, then whom the room names, and no longer who has left", async () => {
  const { world, readers } = await start();
  const { ana: a, ben: b } = world.people;
  const [ana, ben] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "ben")];
  const { key, resource } = await ana.createResource();
  const both = async () => [await ana.ask({ method: "retrieve", uri: key }), await ben.ask({ method: "retrieve", uri: key })];

  const unclaimed = await both();
  readers.set(resource, [a.personId, b.personId]);
  const claimed = await both();
  readers.set(resource, [b.personId]);
  const left = await both();

  expect([unclaimed, claimed, left].map((replies) => replies.map(({ status }) => status))).toEqual([
    [200, 403],
    [200, 200],
    [403, 200],
  ]);
  expect(unclaimed[0]?.key).toMatchObject({ resourceUri: resource, bindDate: "2026-01-01T00:00:00.000Z" });
});

test("a resource names its keys and one authorization for each person", async () => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");
  const key = await ana.createKey();
  const userIds = [world.people.ana.personId, world.people.ben.personId, world.people.ana.personId];

  const { status, resource } = await ana.ask({ method: "create", uri: "/resources", userIds, keyUris: [key, key] });

  expect(status).toBe(201);
  expect(resource?.uri).toMatch(/^kms:\/\/kms\.parley\.internal\/resources\/[0-9a-f-]{36}$/);
  expect(resource?.keyUris).toEqual([key]);
  expect(resource?.authorizationUris).toHaveLength(2);
});

test("nobody makes a resource of keys that somebody else made, or that are bound already", async () => {
  const { world } = await start();
  const [ana, ben] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "ben")];
  const [own, foreign] = [await ana.createKey(), await ben.createKey()];
  const { key: bound } = await ana.createResource();
  const withKeys = (...keyUris: unknown[]) => ana.ask({ method: "create", uri: "/resources", keyUris });

  expect(await withKeys(own, foreign)).toMatchObject(refused);
  expect(await withKeys(own, "kms://kms.parley.internal/keys/none")).toMatchObject(refused);
  expect(await withKeys(own, bound)).toMatchObject({ status: 409, errorCode: 409001 });
  expect(await withKeys(7)).toMatchObject({ status: 400 });
  const { key } = await ana.ask({ method: "retrieve", uri: own });
  expect(key).not.toHaveProperty("resourceUri");
});

test("a key is bound by its creator, to a resource the creator may read, once", async () => {
  const { world, readers } = await start();
  const [ana, ben] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "ben")];
  const { resource: ours } = await ana.createResource();
  const { resource: another } = await ana.createResource();
  const { resource: theirs } = await ben.createResource();
  const key = await ana.createKey();
  readers.set(ours, [world.people.ana.personId, world.people.ben.personId]);
  const bind = (client: KmsClient, resourceUri: unknown) => client.ask({ method: "update", uri: key, resourceUri });

  expect(await bind(ana, theirs)).toMatchObject(refused);
  expect(await bind(ana, "kms://kms.parley.internal/resources/none")).toMatchObject(refused);
  expect(await bind(ana, undefined)).toMatchObject({ status: 400 });
  expect(await bind(ben, ours)).toMatchObject(refused);
  expect(await bind(ana, ours)).toMatchObject({ status: 200, key: { uri: key, resourceUri: ours, bindDate: expect.any(String) } });
  expect(await bind(ana, ours)).toMatchObject({ status: 200 });
  expect(await bind(ana, another)).toMatchObject({ status: 409 });
  expect(await ben.ask({ method: "retrieve", uri: key })).toMatchObject({ status: 200 });
});

test("the creator of a key who has left the room binds nothing to it", async () => {
  const { world, readers } = await start();
  const ana = await KmsClient.open(world, "ana");
  const { resource } = await ana.createResource();
  const key = await ana.createKey();
  readers.set(resource, [world.people.ben.personId]);

  expect(await ana.ask({ method: "update", uri: key, resourceUri: resource })).toMatchObject(refused);
});

test("authorizations are the membership: those who may read see them, and none is given or taken here", async () => {
  const { world, readers } = await start();
  const { ana: a, ben: b, cleo: c } = world.people;
  const [ana, cleo] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "cleo")];
  const { resource } = await ana.createResource();
  readers.set(resource, [a.personId, b.personId]);
  const list = { method: "retrieve", uri: `${resource}/authorizations` } as const;
  const add = (...userIds: string[]) => ({ method: "create", uri: "/authorizations", resourceUri: resource, userIds }) as const;
  const remove = (id: string) => ({ method: "delete", uri: `${resource}/authorizations?authId=${id}` }) as const;

  const { authorizations } = await ana.ask(list);

  expect(authorizations?.map(({ authId, resourceUri }) => ({ authId, resourceUri }))).toEqual(
    [a, b].map(({ personId }) => ({ authId: personId, resourceUri: resource })),
  );
  for (const ask of [list, add(c.personId), remove(b.personId)]) expect(await cleo.ask(ask)).toMatchObject(refused);
  expect(await ana.ask(add(b.personId))).toMatchObject({ status: 201, authorizations: [{ authId: b.personId }] });
  expect(await ana.ask(add(c.personId))).toMatchObject({ status: 403, errorCode: 403002 });
  expect(await ana.ask(remove(b.personId))).toMatchObject({ status: 403, errorCode: 403002 });
  expect(await ana.ask(remove(c.personId))).toMatchObject({ status: 200, authorizations: [{ authId: c.personId }] });
  expect(await ana.ask(add("no uuid"))).toMatchObject({ status: 400 });
  expect(await ana.ask(remove("no uuid"))).toMatchObject({ status: 400 });
});

test.each([
  { method: "retrieve", uri: "kms://elsewhere.example/keys/00000000-0000-4000-8000-000000000001" },
  { method: "create", uri: "/cmk" },
  { method: "delete", uri: "/keys" },
  { method: "update", uri: "::" },
] as const)("what is not served says so: $method $uri", async (ask) => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");

  expect(await ana.ask(ask)).toMatchObject({ status: 501, errorCode: 501001, reason: expect.stringContaining(ask.uri) });
});

test("a fault inside is answered as a fault, and the log knows why", async () => {
  const { world, database } = await start();
  const ana = await KmsClient.open(world, "ana");
  await database.kysely.schema.dropTable("kms_keys").execute();

  const reply = await ana.ask({ method: "create", uri: "/keys" });

  expect(reply).toEqual({ status: 500, requestId: expect.any(String), reason: expect.not.stringContaining("kms_keys"), errorCode: 500001 });
  expect(world.logged.join()).toContain("no such table");
});

test("a request that another service passes on is executed, and who it adds need not be a member yet", async () => {
  const { world, kms, readers } = await start();
  const { ana: a, ben: b } = world.people;
  const ana = await KmsClient.open(world, "ana");
  const { resource } = await ana.createResource();
  readers.set(resource, [a.personId, b.personId]);
  const carry = async (ask: Parameters<KmsClient["wrap"]>[0]) => kms.exchange(a, await ana.wrap(ask));

  const added = await carry({ method: "create", uri: "/authorizations", resourceUri: resource, userIds: [world.people.cleo.personId] });
  const removed = await carry({ method: "delete", uri: `${resource}/authorizations?authId=${b.personId}` });

  expect(added.request).toMatchObject({ uri: "/authorizations", userIds: [world.people.cleo.personId] });
  expect(added.reply).toMatchObject({ status: 201, requestId: added.request.requestId });
  expect(await unwrap<KmsReply>(ana.channel, added.wrappedReply)).toEqual(added.reply);
  expect(removed.reply).toMatchObject({ status: 200, authorizations: [{ authId: b.personId }] });
  expect(await ana.socket.drain()).toEqual([]);
});

test("a request that is passed on is refused to those who may not, and unreadable to those whose channel it is not", async () => {
  const { world, kms, readers } = await start();
  const { ana: a, ben: b } = world.people;
  const ana = await KmsClient.open(world, "ana");
  const { resource } = await ana.createResource();
  readers.set(resource, [b.personId]);
  const wrapped = await ana.wrap({ method: "create", uri: "/authorizations", resourceUri: resource, userIds: [a.personId] });

  expect((await kms.exchange(a, wrapped)).reply).toMatchObject(refused);
  await expect(kms.exchange(b, wrapped)).rejects.toMatchObject({ status: 400 });
  await expect(kms.exchange(a, "garbage")).rejects.toMatchObject({ status: 400 });
  world.revoke("token-ana");
  await expect(kms.exchange(a, wrapped)).rejects.toMatchObject({ status: 403 });
});

test("the server encrypts with a room's key what members of the room can read", async () => {
  const { world, kms, readers } = await start();
  const { ana: a, ben: b } = world.people;
  const ben = await KmsClient.open(world, "ben");

  const { keyUrl, resourceUrl } = await kms.createRoomKey(a.personId);
  readers.set(resourceUrl, [a.personId, b.personId]);
  const jwe = await kms.encrypt(keyUrl, "grüße 👋");

  const { key } = await ben.ask({ method: "retrieve", uri: keyUrl });
  expect(key).toMatchObject({ resourceUri: resourceUrl });
  expect(await decryptText(await importContentKey(keyUrl, key?.jwk ?? { kty: "oct", k: "" }), jwe)).toBe("grüße 👋");
  expect(await kms.decrypt(keyUrl, jwe)).toBe("grüße 👋");
  expect(await kms.resourceOf(keyUrl)).toBe(resourceUrl);
});

test("the server uses keys that clients made, and says which keys there are not", async () => {
  const { world, kms } = await start();
  const ana = await KmsClient.open(world, "ana");
  const unbound = await ana.createKey();
  const none = "kms://kms.parley.internal/keys/00000000-0000-4000-8000-000000000001";

  expect(await kms.decrypt(unbound, await kms.encrypt(unbound, "text"))).toBe("text");
  expect(await kms.resourceOf(unbound)).toBeUndefined();
  expect(await kms.resourceOf(none)).toBeUndefined();
  expect(await kms.resourceOf("https://elsewhere.example")).toBeUndefined();
  await expect(kms.encrypt(none, "text")).rejects.toThrow("there is no key");
  await expect(kms.decrypt(unbound, "garbage")).rejects.toThrow("not a JWE");
});
