import type { WireActivity } from "@parley/protocol/activity";
import { generateContentJwk } from "@parley/protocol/content";
import { publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DecryptionError, KmsError, TimeoutError } from "../core/errors.ts";
import type { MessageEvent } from "./events.ts";
import type { Realtime } from "./realtime.ts";
import { type Connected, startConnected } from "./testing/connected.ts";
import { type FakeService, frameOf, person, uuid } from "./testing/fakeService.ts";
import { atRest, until } from "./testing/until.ts";

let service: FakeService;
let realtime: Realtime;
let messages: MessageEvent[];
let end: Connected["end"];

beforeEach(async () => {
  messages = [];
  ({ service, realtime, end } = await startConnected((realtime) => {
    realtime.on("message:created", (message) => messages.push(message));
  }));
});

afterEach(() => end());

/** Waits until so many messages were told. */
const told = (count: number) => service.during(until(() => messages.length >= count));
const plain = (text: string, more: Partial<WireActivity> = {}) =>
  service.stored({ object: { objectType: "comment", displayName: text }, ...more });

describe("a message", () => {
  test("is decrypted and told as REST would show it, without asking REST", async () => {
    const activity = await service.post("hello");

    service.push(activity);
    await told(1);

    expect(messages).toEqual([
      {
        id: publicId("MESSAGE", activity.id),
        roomId: publicId("ROOM", uuid("room")),
        roomType: "group",
        text: "hello",
        personId: publicId("PEOPLE", person("ben").id),
        personEmail: "ben@acme.example",
        created: activity.published,
      },
    ]);
    expect(service.requests.filter((request) => request.includes("/v1/messages"))).toEqual([]);
  });

  test("is told once, though it comes twice", async () => {
    const activity = await service.post("once");

    service.push(activity);
    service.push(activity);
    service.push(await service.post("last"));
    await told(2);

    expect(messages.map(({ text }) => text)).toEqual(["once", "last"]);
  });

  test("in clear needs no key", async () => {
    service.push(plain("open"));
    await told(1);

    expect(messages).toMatchObject([{ text: "open" }]);
    expect(service.kms.requests).toEqual([]);
  });

  test("with a frame number that is missing, repeated or out of order is told all the same", async () => {
    for (const [text, sequenceNumber] of [
      ["a", 7],
      ["b", 3],
      ["c", 3],
      ["d", undefined],
    ] as const) {
      service.socket.push({ ...frameOf({ eventType: "conversation.activity", activity: plain(text) }), sequenceNumber });
    }
    await told(4);

    expect(messages.map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
  });

  test("keeps its place in its room, and holds up no other", async () => {
    const elsewhere = { ...service.room, id: uuid("other") };

    service.push(await service.post("first, needs a key"));
    service.push(plain("second, in clear"));
    service.push({ ...plain("in another room"), target: elsewhere });
    await told(3);

    expect(messages.map(({ text }) => text)).toEqual(["in another room", "first, needs a key", "second, in clear"]);
  });

  test("is acknowledged before it is read", async () => {
    const frame = frameOf({ eventType: "conversation.activity", activity: plain("x") });

    service.socket.push(frame);

    expect(service.socket.sent("ack").at(-1)).toEqual({ type: "ack", messageId: frame.id });
  });

  test("that makes no sense is logged and hurts nobody", async () => {
    for (const activity of [
      undefined,
      null,
      7,
      {},
      { id: "a" },
      { id: "b", verb: "post" },
      { id: "c", verb: "acknowledge", target: service.room },
    ]) {
      service.socket.push(frameOf({ eventType: "conversation.activity", activity }));
    }
    service.socket.pushText("{");
    service.socket.pushText(new Uint8Array(3));
    service.socket.push({ data: { eventType: 5 } });
    service.socket.push(frameOf({ eventType: "encryption.kms_message", encryption: null }));
    service.push(plain("and on"));
    await told(1);

    expect(messages).toMatchObject([{ text: "and on" }]);
    expect(realtime.state).toBe("online");
  });
});

describe("keys", () => {
  test("one key exchange and one request for the key, however many messages wait for it", async () => {
    for (const text of ["a", "b", "c"]) service.push(await service.post(text));
    await told(3);
    service.push(await service.post("d"));
    await told(4);

    expect(messages.map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
    expect(service.kms.requests.map(({ method, uri }) => [method, uri])).toEqual([
      ["create", "kms://kms.example.test/ecdhe"],
      ["retrieve", service.keyUrl],
    ]);
  });

  test("keys that are wanted together share one key exchange, also when the old channel has run out", async () => {
    const keys = await Promise.all(["k1", "k2", "k3", "k4", "k5", "k6"].map((name) => service.kms.addKey(name)));
    const activities = await Promise.all(keys.map((encryptionKeyUrl) => service.post("x", { encryptionKeyUrl })));

    for (const activity of activities.slice(0, 3)) service.push(activity);
    await told(3);
    await service.clock.advance(service.kms.lifetimeInMs);
    for (const activity of activities.slice(3)) service.push(activity);
    await told(6);

    expect(service.kms.asked("/keys/")).toHaveLength(6);
    expect(service.kms.asked("/ecdhe")).toHaveLength(2);
  });

  test("the service is told who asks, and the device that takes the reply", async () => {
    service.push(await service.post("x"));
    await told(1);

    const client = { clientId: "http://webex.test/wdm/api/v1/devices/device-1", credential: { userId: service.me.id, bearer: "token-1" } };
    expect(service.kms.requests.map((request) => request.client)).toEqual([client, client]);
  });

  test("a channel about to expire is left for a new one", async () => {
    service.push(await service.post("x"));
    await told(1);

    await service.clock.advance(service.kms.lifetimeInMs - 30_000);
    service.push(await service.post("y", { encryptionKeyUrl: await service.kms.addKey("late") }));
    await told(2);

    expect(service.kms.asked("/ecdhe")).toHaveLength(2);
  });

  test("a clock that is wrong here does not make every channel look expired", async () => {
    service.kms.aheadInMs = -10 * 365 * 24 * 3_600_000;
    for (const name of ["k1", "k2"]) {
      service.push(await service.post(name, { encryptionKeyUrl: await service.kms.addKey(name) }));
      await told(messages.length + 1);
    }

    expect(service.kms.asked("/ecdhe")).toHaveLength(1);
  });

  test("messages of the key service for somebody else are left alone", async () => {
    const strangers = ["a.b.c", "eyJhbGciOiJkaXIiLCJraWQiOiJ4In0..a.b.c", "nonsense"];

    service.socket.push(frameOf({ eventType: "encryption.kms_message", encryption: { kmsMessages: strangers } }));
    service.push(await service.post("fine"));
    await told(1);

    expect(messages).toMatchObject([{ text: "fine" }]);
  });
});

describe("what cannot be decrypted", () => {
  test("refused key: the message comes without text and with the refusal as cause", async () => {
    service.kms.mood = "refuses";

    service.push(await service.post("secret"));
    await told(1);

    expect(messages[0]).not.toHaveProperty("text");
    expect(messages[0]?.decryptionError).toBeInstanceOf(DecryptionError);
    expect(messages[0]?.decryptionError).toMatchObject({ code: "cannot_decrypt", cause: { code: "kms_refused", status: 403 } });
    expect(messages[0]?.decryptionError?.cause).toBeInstanceOf(KmsError);
  });

  test("a refusal is not kept: the next message asks again", async () => {
    service.kms.mood = "refuses";
    service.push(await service.post("lost"));
    await told(1);
    service.kms.mood = "answers";

    service.push(await service.post("found"));
    await told(2);

    expect(messages[1]).toMatchObject({ text: "found" });
  });

  test("wrong key: the message comes without text", async () => {
    const activity = await service.post("secret");
    service.kms.keys.set(service.keyUrl, await generateContentJwk(service.keyUrl));

    service.push(activity);
    await told(1);

    expect(messages[0]).toMatchObject({ id: publicId("MESSAGE", activity.id), decryptionError: { code: "cannot_decrypt" } });
    expect(messages[0]).not.toHaveProperty("text");
  });

  test("silence: the service is asked three times, then the message comes without text", async () => {
    service.kms.mood = "silent";

    service.push(await service.post("secret"));
    for (const [attempt, wait] of [6000, 12_000, 24_000].entries()) {
      await until(() => service.kms.requests.length === attempt + 1);
      await atRest();
      await service.clock.advance(wait);
    }
    await told(1);

    expect(messages[0]?.decryptionError?.cause).toBeInstanceOf(TimeoutError);
    expect(new Set(service.kms.requests.map(({ requestId }) => requestId)).size).toBe(3);
    expect(realtime.state).toBe("online");
  });

  test("silence in the channel: from the second time on a new channel is made", async () => {
    service.push(await service.post("x"));
    await told(1);
    service.kms.mood = "silent";
    service.push(await service.post("y", { encryptionKeyUrl: await service.kms.addKey("second") }));
    await service.during(until(() => service.kms.asked("/keys/second").length === 1));

    service.kms.mood = "answers";
    await service.clock.advance(6000);
    await told(2);

    expect(messages[1]).toMatchObject({ text: "y" });
    expect(service.kms.asked("/ecdhe")).toHaveLength(2);
  });

  test("a key service that cannot be reached for a moment is asked again", async () => {
    let failures = 1;
    service.overrides.set(`GET /encryption/api/v1/kms/${service.me.id}`, () => {
      failures -= 1;
      return failures >= 0 ? { status: 500 } : { status: 200, body: service.kms.details };
    });

    service.push(await service.post("x"));
    await service.requested("GET /encryption");
    await atRest();
    await service.clock.advance(1000);
    await told(1);

    expect(messages).toMatchObject([{ text: "x" }]);
  });

  test("a key service whose key belongs to another cluster is not trusted", async () => {
    const foreign = { ...service.kms.details, kmsCluster: "kms://elsewhere.test" };
    service.overrides.set(`GET /encryption/api/v1/kms/${service.me.id}`, () => ({ status: 200, body: foreign }));

    service.push(await service.post("x"));
    await told(1);

    expect(messages[0]?.decryptionError).toMatchObject({ cause: { code: "kms_refused" } });
    expect(service.kms.requests).toEqual([]);
  });

  test.each([
    ["during a key exchange", 0, "/ecdhe"],
    ["during a request for a key", 1, "/keys/second"],
  ])("closing %s tells nothing more and leaves nothing behind", async (_when, before, uri) => {
    const second = await service.kms.addKey("second");
    if (before > 0) service.push(await service.post("first"));
    await told(before);
    service.kms.mood = "silent";
    service.push(await service.post("secret", { encryptionKeyUrl: second }));
    await service.during(until(() => service.kms.asked(uri).length === 1));

    await realtime.close();
    await atRest();

    expect([messages.length, service.clock.pending]).toEqual([before, []]);
  });
});

describe("other events", () => {
  test("an edit is told with the id of the message that was edited", async () => {
    const original = await service.post("old");
    const updated = realtime.next("message:updated");

    const edit = await service.post("new", { parent: { id: original.id, type: "edit" } });
    service.push(edit);

    expect(await service.during(updated)).toEqual({
      id: publicId("MESSAGE", original.id),
      roomId: publicId("ROOM", uuid("room")),
      roomType: "group",
      text: "new",
      personId: publicId("PEOPLE", person("ben").id),
      personEmail: "ben@acme.example",
      updated: edit.published,
    });
    expect(messages).toEqual([]);
  });

  test("every activity is also told as it is, with its texts in clear", async () => {
    const activity = realtime.next("activity");

    service.push(await service.post("hello"));

    expect(await service.during(activity)).toMatchObject({ verb: "post", object: { objectType: "comment", displayName: "hello" } });
  });

  test("what other services push is handed on untouched, with the fields that come in headers", async () => {
    const event = realtime.next("event");

    service.socket.push(frameOf({ eventType: "locus.difference", headers: { "deep.path": "v" }, locus: { url: "u" } }));

    expect(await event).toMatchObject({ eventType: "locus.difference", locus: { url: "u" }, deep: { path: "v" } });
  });

  test("a listener that throws is logged, and the others still hear", async () => {
    realtime.off("message:created");
    realtime.on("message:created", () => {
      throw new Error("mine");
    });
    realtime.on("message:created", (message) => messages.push(message));

    service.push(plain("x"));
    await told(1);

    expect(messages).toMatchObject([{ text: "x" }]);
  });
});
