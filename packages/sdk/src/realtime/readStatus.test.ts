import { encryptText, importContentKey } from "@parley/protocol/content";
import { publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InvalidInputError } from "../core/errors.ts";
import { LiveMemberships } from "./live/memberships.ts";
import { LiveRooms } from "./live/rooms.ts";
import { Realtime } from "./realtime.ts";
import { FakeService, person, uuid } from "./testing/fakeService.ts";

let service: FakeService;
let realtime: Realtime;
let rooms: LiveRooms;
let memberships: LiveMemberships;
let asked: { url: URL; body: unknown }[];

beforeEach(async () => {
  service = await FakeService.start();
  const client = service.client();
  realtime = new Realtime(client);
  rooms = new LiveRooms(client, realtime);
  memberships = new LiveMemberships(client, realtime);
  asked = [];
});

afterEach(() => realtime.close());

const roomId = publicId("ROOM", uuid("room"));
const conversations = "/conversation/api/v1/conversations";

function answers(name: string, body: unknown): void {
  service.overrides.set(name, ({ url, body: sent }) => {
    asked.push({ url, body: sent });
    return { status: 200, body };
  });
}

const queryOf = (index = 0) => Object.fromEntries((asked[index] as { url: URL }).url.searchParams);

describe("rooms.listWithReadStatus", () => {
  test("asks for all rooms and puts those with the latest activity first", async () => {
    const { encryptionKeyUrl: _, ...room } = service.room;
    const old = { ...room, id: uuid("old"), displayName: "Old", lastReadableActivityDate: "2026-01-01T00:00:00.000Z" };
    const seen = "2026-02-01T00:00:00.000Z";
    const recent = {
      ...room,
      tags: ["ONE_ON_ONE"],
      computedTitle: "Ben",
      lastReadableActivityDate: "2026-03-01T00:00:00.000Z",
      lastSeenActivityDate: seen,
    };
    answers(`GET ${conversations}`, { items: [old, recent] });

    const { items } = await rooms.listWithReadStatus();

    expect(items).toEqual([
      {
        id: roomId,
        type: "direct",
        title: "Ben",
        lastActivityDate: "2026-03-01T00:00:00.000Z",
        lastSeenDate: seen,
        lastSeenActivityDate: seen,
      },
      {
        id: publicId("ROOM", uuid("old")),
        type: "group",
        title: "Old",
        lastActivityDate: "2026-01-01T00:00:00.000Z",
        lastSeenDate: "1970-01-01T00:00:00.000Z",
        lastSeenActivityDate: "1970-01-01T00:00:00.000Z",
      },
    ]);
    expect(queryOf()).toEqual({
      personRefresh: "true",
      uuidEntryFormat: "true",
      activitiesLimit: "0",
      participantsLimit: "0",
      computeTitleIfEmpty: "true",
      conversationsLimit: "1000",
      isActive: "true",
    });
    expect(service.sockets).toEqual([]);
  });

  test("asks for the latest of the last two weeks when told how many", async () => {
    answers(`GET ${conversations}`, { items: [] });

    await rooms.listWithReadStatus(30);

    expect(queryOf()).toMatchObject({ conversationsLimit: "30", sinceDate: String(service.clock.now() - 1_209_600_000) });
  });

  test("asks other clusters too, when the answer names some", async () => {
    answers(`GET ${conversations}`, { items: [], additionalUrls: ["http://webex.test/elsewhere/api/v1"] });
    answers("GET /elsewhere/api/v1/conversations", { items: [{ ...service.room, displayName: "There", encryptionKeyUrl: undefined }] });

    expect((await rooms.listWithReadStatus()).items).toMatchObject([{ title: "There" }]);
  });

  test.each([-1, 101, 1.5, Number.NaN])("refuses %d before it asks", async (maxRecent) => {
    await expect(rooms.listWithReadStatus(maxRecent)).rejects.toBeInstanceOf(InvalidInputError);
    expect(service.requests).toEqual([]);
  });

  test("decrypts titles with keys that come over the event socket", async () => {
    const key = await importContentKey(service.keyUrl, service.kms.keys.get(service.keyUrl) as { kty: "oct"; k: string });
    answers(`GET ${conversations}`, { items: [{ ...service.room, displayName: await encryptText(key, "Secret plans") }] });

    const { items } = await service.during(rooms.listWithReadStatus());

    expect(items).toMatchObject([{ title: "Secret plans" }]);
    expect(realtime.state).toBe("online");
  });

  test("leaves out a title that it may not read", async () => {
    const key = await importContentKey(service.keyUrl, service.kms.keys.get(service.keyUrl) as { kty: "oct"; k: string });
    service.kms.mood = "refuses";
    answers(`GET ${conversations}`, { items: [{ ...service.room, displayName: await encryptText(key, "Secret plans") }] });

    const { items } = await service.during(rooms.listWithReadStatus());

    expect(items[0]).toMatchObject({ id: roomId });
    expect(items[0]).not.toHaveProperty("title");
  });
});

describe("rooms.getWithReadStatus", () => {
  test("reads one room", async () => {
    answers(`GET ${conversations}/${uuid("room")}`, { ...service.room, displayName: "Plans", published: "2026-01-01T00:00:00.000Z" });

    expect(await rooms.getWithReadStatus(roomId)).toMatchObject({
      id: roomId,
      title: "Plans",
      lastActivityDate: "2026-01-01T00:00:00.000Z",
    });
    expect(queryOf()).toEqual({
      uuidEntryFormat: "true",
      personRefresh: "true",
      activitiesLimit: "0",
      includeConvWithDeletedUserUUID: "false",
      includeParticipants: "false",
      computeTitleIfEmpty: "true",
    });
  });

  test.each(["", "nonsense", publicId("PEOPLE", uuid("ben"))])("refuses %s before it asks", async (id) => {
    await expect(rooms.getWithReadStatus(id)).rejects.toBeInstanceOf(InvalidInputError);
    expect(service.requests).toEqual([]);
  });
});

describe("memberships.listWithReadStatus", () => {
  test("says how far each member has read", async () => {
    const roomProperties = { lastSeenActivityUUID: uuid("m1"), lastSeenActivityDate: "2026-01-02T00:00:00.000Z", isModerator: true };
    const items = [{ ...person("ana"), roomProperties }, person("ben")];
    answers(`GET ${conversations}/${uuid("room")}`, { ...service.room, participants: { items } });

    const result = await memberships.listWithReadStatus({ roomId });

    const ben = {
      id: publicId("MEMBERSHIP", `${uuid("ben")}:${uuid("room")}`),
      roomId,
      personId: publicId("PEOPLE", uuid("ben")),
      personEmail: "ben@acme.example",
      personDisplayName: "ben",
      personOrgId: publicId("ORGANIZATION", uuid("acme")),
      isMonitor: false,
      roomType: "group",
    };
    expect(result.items[0]).toMatchObject({
      isModerator: true,
      lastSeenId: publicId("MESSAGE", uuid("m1")),
      lastSeenDate: "2026-01-02T00:00:00.000Z",
    });
    expect(result.items[1]).toEqual(ben);
    expect(queryOf()).toEqual({
      uuidEntryFormat: "true",
      personRefresh: "true",
      activitiesLimit: "0",
      includeConvWithDeletedUserUUID: "false",
      participantAckFilter: "all",
    });
  });

  test("takes a room, or its id, as well", async () => {
    answers(`GET ${conversations}/${uuid("room")}`, { ...service.room, participants: { items: [] } });

    await memberships.listWithReadStatus(roomId);
    await memberships.listWithReadStatus({ id: roomId });

    expect(asked).toHaveLength(2);
  });
});

describe("memberships.updateLastSeen", () => {
  const messageId = publicId("MESSAGE", uuid("m1"));

  test("sends a read receipt in the name of the token's owner and returns the membership", async () => {
    const object = { objectType: "activity", id: uuid("m1") } as const;
    const stored = { ...service.stored({ verb: "acknowledge", object }), actor: person("ana") };
    answers(`POST ${conversations}/${uuid("room")}/activities`, stored);

    const seen = await memberships.updateLastSeen({ id: messageId, roomId });

    expect(seen).toEqual({
      id: publicId("MEMBERSHIP", `${uuid("ana")}:${uuid("room")}`),
      roomId,
      roomType: "group",
      personId: publicId("PEOPLE", uuid("ana")),
      personEmail: "ana@acme.example",
      personDisplayName: "ana",
      personOrgId: publicId("ORGANIZATION", uuid("acme")),
      isRoomHidden: false,
      isMonitor: false,
      lastSeenId: messageId,
      lastSeenDate: stored.published,
      created: stored.published,
    });
    expect(asked[0]?.body).toEqual({
      verb: "acknowledge",
      objectType: "activity",
      clientTempId: expect.any(String),
      actor: { objectType: "person", id: uuid("ana"), entryUUID: uuid("ana") },
      object: { objectType: "activity", id: uuid("m1") },
      target: { objectType: "conversation", id: uuid("room"), url: service.room.url },
    });
  });

  test("reads the message first when only its id is known", async () => {
    answers(`GET /v1/messages/${messageId}`, { id: messageId, roomId });
    answers(`POST ${conversations}/${uuid("room")}/activities`, service.stored({ object: { objectType: "activity", id: uuid("m1") } }));

    expect(await memberships.updateLastSeen(messageId)).toMatchObject({ lastSeenId: messageId });
  });
});
