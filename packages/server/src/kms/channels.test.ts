import { createPublicKey, X509Certificate } from "node:crypto";
import { createExchangeKeys, type KmsReply, unwrap, wrap, wrapForRsa } from "@parley/protocol/kms";
import { afterEach, expect, test } from "vitest";
import type { Database } from "../platform/db/database.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import { WrongMasterKeyError } from "./index.ts";
import { KmsClient, type KmsWorld, startKms } from "./testing/kmsWorld.ts";

const worlds: KmsWorld[] = [];
afterEach(async () => {
  for (const { world } of worlds.splice(0)) await world.stop();
});

async function start(options: Parameters<typeof startKms>[0] = {}): Promise<KmsWorld> {
  const started = await startKms(options);
  worlds.push(started);
  return started;
}

function keyPairsIn({ kysely }: Database): Promise<object[]> {
  return kysely.withTables<Record<string, object>>().selectFrom("kms_exchange_keys").selectAll().execute();
}

const ping = { method: "update", uri: "/ping" } as const;

test("the details pass every check of the official clients", async () => {
  const { world } = await start();

  const { status, body } = await world.request("ana", `GET /encryption/api/v1/kms/${world.people.ana.personId}`);

  expect(status).toBe(200);
  expect(body.kmsCluster).toBe("kms://kms.parley.internal");
  const jwk = JSON.parse(body.rsaPublicKey as string) as Record<string, string> & { x5c: string[] };
  expect(jwk).toMatchObject({ kty: "RSA", e: "AQAB", kid: expect.stringMatching(/^kms:\/\/kms\.parley\.internal\/keys\/[0-9a-f-]{36}$/) });
  expect(jwk).not.toHaveProperty("use");
  const certificate = new X509Certificate(Buffer.from(jwk.x5c[0] ?? "", "base64"));
  expect(certificate.subject).toBe("CN=kms.parley.internal");
  expect(certificate.subjectAltName).toBe("DNS:kms.parley.internal");
  expect(certificate.publicKey.export({ format: "jwk" })).toMatchObject({ n: jwk.n, e: jwk.e });
  expect(createPublicKey({ key: jwk, format: "jwk" }).asymmetricKeyDetails?.modulusLength).toBe(2048);
});

test("the details are for people with a token, and are made once however many ask first", async () => {
  const { world } = await start();
  const line = `GET /encryption/api/v1/kms/${world.people.ana.personId}`;

  const [first, ...others] = await Promise.all(Array.from({ length: 4 }, () => world.request("ana", line)));

  for (const other of others) expect(other).toEqual(first);
  expect((await world.request(undefined, line)).status).toBe(401);
});

test("a key exchange opens a channel of one hour, and its reply is signed and goes to the device that asked", async () => {
  const { world } = await start();
  const [client, other] = [await KmsClient.connect(world, "ana"), await KmsClient.connect(world, "ana")];

  const expiresAt = await client.exchange();

  expect(expiresAt).toBe("2026-01-01T01:00:00.000Z");
  expect(await client.ask(ping)).toMatchObject({ status: 200, requestId: expect.any(String) });
  expect(await other.socket.drain()).toEqual([]);
});

test("replies go to the device of the request, also when the device was registered anew after the key exchange", async () => {
  const { world } = await start();
  const [before, after] = [await KmsClient.open(world, "ana"), await KmsClient.connect(world, "ana")];

  const { status } = await before.post([await before.wrap(ping)], "ana", after.device.url);

  expect(status).toBe(202);
  expect(await unwrap<KmsReply>(before.channel, (await after.pushed())[0] ?? "")).toMatchObject({ status: 200 });
  expect(await before.socket.drain()).toEqual([]);
});

test("without the header, replies go to the device the message names", async () => {
  const { world } = await start();
  const client = await KmsClient.open(world, "ana");

  await world.request("ana", "POST /encryption/api/v1/kms/messages", { kmsMessages: [await client.wrap(ping)] });

  expect(await client.pushed()).toHaveLength(1);
});

test("messages of one request are answered in order, in one push, and may build on each other", async () => {
  const { world } = await start();
  const client = await KmsClient.open(world, "ana");
  const asks = [{ method: "create", uri: "/keys", count: 2 }, { method: "retrieve", uri: await client.createKey() }, ping] as const;

  const { status } = await client.post(await Promise.all(asks.map((ask) => client.wrap(ask))));

  expect(status).toBe(202);
  const replies = await Promise.all((await client.pushed()).map((reply) => unwrap<KmsReply>(client.channel, reply)));
  expect(replies.map((reply) => reply.status)).toEqual([201, 200, 200]);
});

test("a channel ends after an hour; a new key exchange goes on", async () => {
  const { world } = await start();
  const client = await KmsClient.open(world, "ana");
  world.clock.advance(3_599_999);
  const before = await client.ask(ping);
  world.clock.advance(1);

  const after = await client.post([await client.wrap(ping)]);
  await client.exchange();

  expect([before.status, after.status]).toEqual([200, 400]);
  expect((await client.ask(ping)).status).toBe(200);
});

test("a person has at most 200 channels: the oldest end first", async () => {
  const { world, database } = await start();
  const first = await KmsClient.open(world, "ana");
  const later = await KmsClient.connect(world, "ana");
  const other = await KmsClient.open(world, "ben");

  for (let i = 0; i < 200; i++) {
    world.clock.advance(1);
    await later.exchange();
  }

  expect((await first.post([await first.wrap(ping)])).status).toBe(400);
  expect((await later.ask(ping)).status).toBe(200);
  expect((await other.ask(ping)).status).toBe(200);
  const rows = await database.kysely.withTables<{ kms_channels: { id: string } }>().selectFrom("kms_channels").select("id").execute();
  expect(rows).toHaveLength(201);
});

test("a channel of another person opens nothing, even with that person's token inside", async () => {
  const { world } = await start();
  const [ana, ben] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "ben")];
  const message = await ana.wrap(ping);

  const stolen = await ben.post([message], "ben");

  expect(stolen.status).toBe(400);
  expect([await ana.socket.drain(), await ben.socket.drain()]).toEqual([[], []]);
});

test("a channel serves the device that opened it and no other", async () => {
  const { world } = await start();
  const [one, two] = [await KmsClient.open(world, "ana"), await KmsClient.open(world, "ana")];
  two.channel = one.channel;

  expect((await two.post([await two.wrap(ping)])).status).toBe(403);
});

test.each([
  ["another person's token", { credential: { userId: "", bearer: "token-ben" } }],
  ["a token nobody has", { credential: { userId: "", bearer: "nobody" } }],
  ["one's own token in the name of another", { credential: { userId: "00000000-0000-4000-8000-000000000000", bearer: "token-ana" } }],
])("a message with %s inside is refused", async (_, client) => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");
  const { publicJwk } = await createExchangeKeys();
  const exchange = ana.request({ method: "create", uri: "/ecdhe", jwk: publicJwk }, client);

  const answers = [await ana.post([await ana.wrap(ping, client)]), await ana.post([await wrapForRsa(await ana.details(), exchange)])];

  expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  expect(await ana.socket.drain()).toEqual([]);
});

test("one's own second token is as good inside as the first", async () => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");
  world.issue("second", world.people.ana);
  const credential = { userId: ana.device.userId, bearer: "second" };

  expect((await ana.post([await ana.wrap(ping, { credential })])).status).toBe(202);
});

test("messages that cannot be read are refused, and those beside them are answered all the same", async () => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");
  const good = await ana.wrap(ping);
  const unread = ["garbage", "a.b.c", `${good}x`, good.replace(/\.[^.]+$/, ".AAAAAAAAAAAAAAAAAAAAAA"), "x".repeat(140_000)];

  const { status, body } = await ana.post([...unread, good]);

  expect(status).toBe(400);
  expect(body.errors).toHaveLength(unread.length);
  expect(await ana.pushed()).toHaveLength(1);
});

test.each([
  ["nothing", undefined],
  ["no list", "text"],
  ["an empty list", []],
  ["too many messages", Array.from({ length: 51 }, () => "a")],
  ["something else than texts", [1]],
])("a request with %s is refused", async (_, messages) => {
  const { world } = await start();
  const ana = await KmsClient.connect(world, "ana");

  expect((await ana.post(messages)).status).toBe(400);
});

test("only a key exchange with a point of P-256 may come under the RSA key", async () => {
  const { world } = await start();
  const ana = await KmsClient.connect(world, "ana");
  const details = await ana.details();
  const { publicJwk } = await createExchangeKeys();
  const asks = [
    { method: "update", uri: "/ping" },
    { method: "create", uri: "/ecdhe" },
    { method: "create", uri: "/ecdhe", jwk: { ...publicJwk, x: publicJwk.y } },
    { method: "create", uri: "kms://elsewhere.example/ecdhe", jwk: publicJwk },
    { method: "create", uri: 7 },
  ] as never[];

  for (const ask of asks) expect((await ana.post([await wrapForRsa(details, ana.request(ask))])).status).toBe(400);
  expect(await ana.socket.drain()).toEqual([]);
});

test("what a message lacks is found out before anything is done", async () => {
  const { world } = await start();
  const ana = await KmsClient.open(world, "ana");
  const whole = ana.request(ping);
  const broken = [
    null,
    [],
    "text",
    { ...whole, requestId: "" },
    { ...whole, method: "destroy" },
    { ...whole, uri: undefined },
    { ...whole, client: {} },
  ];

  for (const message of broken) expect((await ana.post([await wrap(ana.channel, message as never)])).status).toBe(400);
});

test("key pair and channels survive a restart, and nothing secret is stored in clear", async () => {
  const database = openSqlite(":memory:");
  const before = await startKms({ database });
  const ana = await KmsClient.connect(before.world, "ana");
  await ana.exchange();
  const key = await ana.ask({ method: "retrieve", uri: await ana.createKey() });
  const message = await ana.wrap(ping);
  const details = await ana.details();
  await before.world.stop({ keepDatabase: true });

  const after = await start({ database });
  const again = await KmsClient.connect(after.world, "ana");

  expect(await again.details()).toEqual(details);
  const { status } = await again.post([message]);
  expect(status).toBe(202);
  expect(await unwrap<KmsReply>(ana.channel, (await again.pushed())[0] ?? "")).toMatchObject({ status: 200 });
  const stored = JSON.stringify(
    await Promise.all(
      ["kms_keys", "kms_channels", "kms_exchange_keys"].map((table) =>
        database.kysely.withTables<Record<string, object>>().selectFrom(table).selectAll().execute(),
      ),
    ),
  );
  expect(stored).not.toContain(key.key?.jwk.k);
  expect(stored).not.toContain('\\"d\\"');
});

test("another master key is noticed when the KMS is prepared", async () => {
  const database = openSqlite(":memory:");
  const before = await startKms({ database });
  await before.kms.prepare();
  await before.world.stop({ keepDatabase: true });

  const { kms } = await start({ database, key: new Uint8Array(32).fill(8) });

  await expect(kms.prepare()).rejects.toThrow(WrongMasterKeyError);
});

test("a KMS that is new is ready before it has its key pair, which whoever asks first waits for, and nobody gets another one", async () => {
  const database = openSqlite(":memory:");
  const { kms, world } = await startKms({ database });

  await kms.prepare();
  expect(await keyPairsIn(database)).toEqual([]);
  const ana = await KmsClient.connect(world, "ana");
  const details = await ana.details();
  await world.stop({ keepDatabase: true });
  const again = await startKms({ database });
  await again.kms.prepare();

  expect(await keyPairsIn(database)).toHaveLength(1);
  expect(await (await KmsClient.connect(again.world, "ana")).details()).toEqual(details);
  await again.world.stop();
});

test("what ends while its key pair is made waits for it", async () => {
  const database = openSqlite(":memory:");
  const { kms, world } = await startKms({ database });

  await kms.prepare();
  await world.stop({ keepDatabase: true });

  expect(await keyPairsIn(database)).toHaveLength(1);
  await database.close();
});

test("a master key that is too short is refused at once", async () => {
  await expect(startKms({ key: new Uint8Array(16) })).rejects.toThrow(RangeError);
});
