import type { ActivityRequest, WireActivity } from "@parley/protocol/activity";
import { decryptText, importContentKey } from "@parley/protocol/content";
import { publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InvalidInputError, KmsError } from "../../core/errors.ts";
import { LiveMessages } from "../live/messages.ts";
import { Realtime } from "../realtime.ts";
import { FakeService, uuid } from "../testing/fakeService.ts";

let service: FakeService;
let realtime: Realtime;
let messages: LiveMessages;
let posted: { body: ActivityRequest; headers: Record<string, string> }[];

const roomId = publicId("ROOM", uuid("room"));
const activities = `POST /conversation/api/v1/conversations/${uuid("room")}/activities`;

beforeEach(async () => {
  service = await FakeService.start();
  const client = service.client();
  realtime = new Realtime(client);
  messages = new LiveMessages(client, realtime);
  posted = [];
  service.overrides.set(activities, ({ body, headers }) => {
    posted.push({ body: body as ActivityRequest, headers });
    return { status: 200, body: service.stored(body as WireActivity) };
  });
});

afterEach(() => realtime.close());

async function open(jwe: unknown, keyUrl: string): Promise<string> {
  const key = await importContentKey(keyUrl, service.kms.keys.get(keyUrl) as { kty: "oct"; k: string });
  return decryptText(key, jwe as string);
}

test("the service gets the message sealed with the key of the room, and the caller gets it as a message", async () => {
  const message = await service.during(messages.createEncrypted({ roomId, text: "hello", html: "<b>hello</b>" }));

  const [{ body, headers }] = posted as [(typeof posted)[number]];
  expect(JSON.stringify(body)).not.toContain("hello");
  expect(body.encryptionKeyUrl).toBe(service.keyUrl);
  expect(await open(body.object?.displayName, service.keyUrl)).toBe("hello");
  expect(await open(body.object?.content, service.keyUrl)).toBe("<b>hello</b>");
  expect(headers["cisco-device-url"]).toBe("http://webex.test/wdm/api/v1/devices/device-1");
  expect(message).toMatchObject({ roomId, roomType: "group", text: "hello", html: "<b>hello</b>" });
});

test("a reply names its parent, and mentions name people", async () => {
  const parentId = publicId("MESSAGE", uuid("m1"));
  const mentionedPeople = [publicId("PEOPLE", uuid("ben"))];

  const message = await service.during(messages.createEncrypted({ roomId, text: "hi", parentId, mentionedPeople }));

  expect(posted[0]?.body).toMatchObject({
    parent: { id: uuid("m1"), type: "reply" },
    object: { mentions: { items: [{ objectType: "person", id: uuid("ben") }] } },
  });
  expect(message).toMatchObject({ parentId, mentionedPeople });
});

test("the key of a room is looked up once", async () => {
  await service.during(messages.createEncrypted({ roomId, text: "one" }));
  await service.during(messages.createEncrypted({ roomId, text: "two" }));

  expect(service.count("GET /conversation")).toBe(1);
  expect(service.kms.asked("/keys/")).toHaveLength(1);
});

test("when the room has a new key, it is looked up again and the message posted with it", async () => {
  await service.during(messages.createEncrypted({ roomId, text: "one" }));
  const newKey = await service.kms.addKey("new");
  service.room.defaultActivityEncryptionKeyUrl = newKey;
  const accept = service.overrides.get(activities) as NonNullable<ReturnType<typeof service.overrides.get>>;
  service.overrides.set(activities, (request) => {
    service.overrides.set(activities, accept);
    return { status: 400, body: { errorCode: 1400087, message: `key of ${request.url.pathname} is outdated` } };
  });

  await service.during(messages.createEncrypted({ roomId, text: "two" }));

  expect(posted.at(-1)?.body.encryptionKeyUrl).toBe(newKey);
  expect(await open(posted.at(-1)?.body.object?.displayName, newKey)).toBe("two");
});

test("a room without a key is a typed error", async () => {
  service.room.defaultActivityEncryptionKeyUrl = undefined as never;
  service.room.encryptionKeyUrl = undefined as never;

  await expect(service.during(messages.createEncrypted({ roomId, text: "x" }))).rejects.toBeInstanceOf(KmsError);
});

test("a refused key is a typed error", async () => {
  service.kms.mood = "refuses";

  await expect(service.during(messages.createEncrypted({ roomId, text: "x" }))).rejects.toMatchObject({ code: "kms_refused", status: 403 });
});

test.each([
  { roomId: "nonsense", text: "x" },
  { roomId, text: "" },
])("input that cannot be sent is refused before anything happens: %o", async (input) => {
  await expect(messages.createEncrypted(input)).rejects.toBeInstanceOf(InvalidInputError);
  expect(service.requests).toEqual([]);
});
