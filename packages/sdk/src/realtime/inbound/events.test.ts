import type { WireActivity, WireConversation, WireObject, WirePerson } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import type { ResourceEvent } from "../events.ts";
import { person, uuid } from "../testing/fakeService.ts";
import type { Place } from "./ids.ts";
import { messageEvents } from "./messageEvents.ts";
import { otherEvents } from "./otherEvents.ts";
import { roomOf } from "./roomOf.ts";

const place: Place = {
  clusterOf: (url) => (url?.includes("far") ? "urn:TEAM:far-1_f" : "us"),
  readFile: () => Promise.reject(new Error("nothing is read here")),
  fileUrl: (id) => `https://files.test/${id}`,
};
const room: WireConversation = { objectType: "conversation", id: uuid("room"), url: "https://near.test/c/1", tags: [] };
const published = "2026-11-22T12:00:00.000Z";
const ids = { room: publicId("ROOM", uuid("room")), ana: publicId("PEOPLE", uuid("ana")), ben: publicId("PEOPLE", uuid("ben")) };

function activity(verb: string, object: object | undefined, more: Partial<WireActivity> = {}): WireActivity {
  const url = "https://near.test/a/1";
  return {
    id: uuid("act"),
    objectType: "activity",
    verb,
    url,
    published,
    actor: person("ana"),
    object: object as WireObject,
    target: room,
    ...more,
  };
}
/** What an activity tells to somebody who listens to everything. */
function toEvents(activity: WireActivity, place: Place): ResourceEvent[] {
  const room = roomOf(activity);
  return room ? (messageEvents(activity, room, place) ?? otherEvents(activity, room, place)) : [];
}
const events = (verb: string, object?: object, more: Partial<WireActivity> = {}) => toEvents(activity(verb, object, more), place);
const withoutTarget = (verb: string, object: object) => {
  const { target: _, ...rest } = activity(verb, object);
  return toEvents(rest, place);
};

const benInRoom = {
  id: publicId("MEMBERSHIP", `${uuid("ben")}:${uuid("room")}`),
  roomId: ids.room,
  roomType: "group",
  personId: ids.ben,
  personEmail: "ben@acme.example",
  personDisplayName: "ben",
  personOrgId: publicId("ORGANIZATION", uuid("acme")),
  isModerator: false,
  isRoomHidden: false,
  created: published,
  actorId: ids.ana,
};

describe("messages", () => {
  test("a post with everything", () => {
    const object = {
      objectType: "comment",
      displayName: "text",
      content: "<p>text</p>",
      markdown: "text",
      mentions: { items: [{ objectType: "person", id: uuid("ben") }] },
      groupMentions: { items: [{ objectType: "groupMention", groupType: "all" }] },
      cards: ['{"type":"AdaptiveCard"}', "{no json"],
    };

    expect(events("post", object, { parent: { id: uuid("m0"), type: "reply" } })).toEqual([
      {
        name: "message:created",
        payload: {
          id: publicId("MESSAGE", uuid("act")),
          roomId: ids.room,
          roomType: "group",
          text: "text",
          html: "<p>text</p>",
          markdown: "text",
          mentionedPeople: [ids.ben],
          mentionedGroups: ["all"],
          attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: { type: "AdaptiveCard" } }],
          personId: ids.ana,
          personEmail: "ana@acme.example",
          created: published,
          parentId: publicId("MESSAGE", uuid("m0")),
        },
      },
    ]);
  });

  test("shared files are where REST serves them", () => {
    const [event] = events("share", { objectType: "content", files: { items: [{}, {}] } });

    const files = [0, 1].map((index) => `https://files.test/${publicId("CONTENT", `${uuid("act")}/${index}`)}`);
    expect(event).toMatchObject({ name: "message:created", payload: { files } });
  });

  test("the smallest post that the official clients read", () => {
    const smallest = {
      verb: "post",
      id: uuid("act"),
      actor: { entryUUID: uuid("ana"), emailAddress: "Ana@Acme.example" },
      object: {},
      target: { id: uuid("room"), url: "x", tags: [] },
    };

    expect(toEvents(smallest as unknown as WireActivity, place)).toMatchObject([
      { name: "message:created", payload: { personId: ids.ana, personEmail: "ana@acme.example", roomId: ids.room } },
    ]);
  });

  test("an edit keeps the id of the message and says when it was made only if that is known", () => {
    const [unknown] = events("post", { objectType: "comment", displayName: "new" }, { parent: { id: uuid("m0"), type: "edit" } });
    const parent = { id: uuid("m0"), type: "edit", published: "2026-01-01T00:00:00.000Z" };
    const [known] = events("post", { objectType: "comment", displayName: "new" }, { parent });

    expect(unknown).toMatchObject({
      name: "message:updated",
      payload: { id: publicId("MESSAGE", uuid("m0")), text: "new", updated: published },
    });
    expect(unknown?.payload).not.toHaveProperty("created");
    expect(known).toMatchObject({ payload: { created: "2026-01-01T00:00:00.000Z" } });
  });

  test("a deletion says which, where and by whom", () => {
    expect(events("delete", { objectType: "activity", id: uuid("m0") })).toEqual([
      {
        name: "message:deleted",
        payload: {
          id: publicId("MESSAGE", uuid("m0")),
          roomId: ids.room,
          roomType: "group",
          personId: ids.ana,
          personEmail: "ana@acme.example",
        },
      },
    ]);
  });

  test("ids of another cluster carry its name, those of people never", () => {
    const [event] = events("post", { objectType: "comment" }, { target: { ...room, url: "https://far.test/c/1", tags: ["ONE_ON_ONE"] } });

    expect(event?.payload).toMatchObject({
      id: publicId("MESSAGE", uuid("act"), "urn:TEAM:far-1_f"),
      roomId: publicId("ROOM", uuid("room"), "urn:TEAM:far-1_f"),
      roomType: "direct",
      personId: ids.ana,
    });
  });
});

describe("memberships", () => {
  test("somebody is added", () => {
    expect(events("add", person("ben"))).toEqual([{ name: "membership:created", payload: benInRoom }]);
  });

  test("somebody is taken out, or leaves", () => {
    expect(events("leave", person("ben"))).toEqual([{ name: "membership:deleted", payload: benInRoom }]);
    expect(events("leave")).toMatchObject([{ name: "membership:deleted", payload: { personId: ids.ana, actorId: ids.ana } }]);
  });

  test.each([
    ["assignModerator", true],
    ["unassignModerator", false],
  ])("%s", (verb, isModerator) => {
    const moderator: WirePerson = { ...person("ben"), roomProperties: { isModerator } };

    expect(events(verb, moderator)).toEqual([{ name: "membership:updated", payload: { ...benInRoom, isModerator } }]);
  });

  test.each([
    ["hide", true],
    ["unhide", false],
  ])("%s is about the actor, in a direct room named by the object", (verb, isRoomHidden) => {
    expect(withoutTarget(verb, room)).toMatchObject([
      { name: "membership:updated", payload: { personId: ids.ana, roomId: ids.room, roomType: "direct", isRoomHidden } },
    ]);
  });

  test("somebody has read", () => {
    const { isModerator: _, ...ben } = benInRoom;

    expect(events("acknowledge", { objectType: "activity", id: uuid("m0") }, { actor: person("ben") })).toEqual([
      { name: "membership:seen", payload: { ...ben, actorId: ids.ben, lastSeenId: publicId("MESSAGE", uuid("m0")) } },
    ]);
  });
});

describe("rooms", () => {
  test("a new room comes first, then those in it", () => {
    const object = { ...room, displayName: "Plans", tags: ["LOCKED"], participants: { items: [person("ana"), person("ben")] } };

    const result = withoutTarget("create", object);

    expect(result.map(({ name }) => name)).toEqual(["room:created", "membership:created", "membership:created"]);
    expect(result[0]?.payload).toEqual({
      id: ids.room,
      type: "group",
      isLocked: true,
      created: published,
      title: "Plans",
      creatorId: ids.ana,
      lastActivity: published,
      actorId: ids.ana,
    });
    expect(result.slice(1).map(({ payload }) => (payload as { personId: string }).personId)).toEqual([ids.ana, ids.ben]);
  });

  test("a new title comes with the tags of the target", () => {
    const target = { ...room, tags: ["LOCKED"] };

    expect(events("update", { objectType: "conversation", displayName: "New" }, { target })).toEqual([
      {
        name: "room:updated",
        payload: { id: ids.room, type: "group", isLocked: true, created: published, title: "New", actorId: ids.ana },
      },
    ]);
  });

  test.each([
    ["lock", ["LOCKED"], true],
    ["unlock", [], false],
  ])("%s comes with the tags of the object", (verb, tags, isLocked) => {
    const object = { ...room, tags, creatorUUID: uuid("ben") };

    expect(events(verb, object)).toMatchObject([{ name: "room:updated", payload: { id: ids.room, isLocked, creatorId: ids.ben } }]);
  });
});

test.each(["tag", "mute", "toString", "constructor", "__proto__"])("the verb %s tells nothing", (verb) => {
  expect(events(verb, person("ben"))).toEqual([]);
});

test("an activity without a room tells nothing", () => {
  expect(withoutTarget("post", { objectType: "comment", displayName: "x" })).toEqual([]);
});
