import { readFileSync } from "node:fs";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { WebhookEvent } from "@parley/sdk/webhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secret, startTarget, type Target } from "./webhookTarget.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let target: Target;
beforeAll(async () => {
  [world, target] = await Promise.all([startWorld(), startTarget()]);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await target[Symbol.asyncDispose]();
});

const card = {
  contentType: "application/vnd.microsoft.card.adaptive",
  content: {
    type: "AdaptiveCard",
    version: "1.3",
    body: [{ type: "Input.Text", id: "name" }],
    actions: [{ type: "Action.Submit", title: "Send" }],
  },
};

const ana = () => world.as("ana");
const ben = () => world.as("ben");
const newRoom = (title = "Watched"): Promise<Room> => ana().rooms.create({ title });
const addBen = ({ id }: Room) => ana().memberships.create({ roomId: id, personEmail: "ben@acme.example" });
const say = (roomId: string, text = "words"): Promise<Message> => ana().messages.create({ roomId, text });

/** Provokes an event. @returns What its notification must say of the thing, at least. */
type Provoke = () => Promise<Record<string, unknown>>;

/** Each pair that is told, provoked through the public API. */
const told: Record<string, Provoke> = {
  async "messages.created"() {
    const { id, roomId, personId, created } = await say((await newRoom()).id);
    return { id, roomId, personId, created, roomType: "group", personEmail: "ana@acme.example" };
  },
  async "messages.updated"() {
    const { id, roomId } = await say((await newRoom()).id);
    await ana().messages.update({ id, roomId }, { text: "other words" });
    return { id, roomId, updated: expect.any(String) };
  },
  async "messages.deleted"() {
    const { id, roomId, personId } = await say((await newRoom()).id);
    await ana().messages.remove({ id });
    return { id, roomId, personId };
  },
  async "memberships.created"() {
    const { id, roomId, personId, created } = await addBen(await newRoom());
    return { id, roomId, personId, created, personEmail: "ben@acme.example", personDisplayName: "Ben Brandt", isModerator: false };
  },
  async "memberships.updated"() {
    const { id, roomId } = await addBen(await newRoom());
    await ana().memberships.update({ id, isModerator: true });
    return { id, roomId, isModerator: true };
  },
  async "memberships.deleted"() {
    const { id, roomId, personId } = await addBen(await newRoom());
    await ana().memberships.remove({ id });
    return { id, roomId, personId };
  },
  async "rooms.created"() {
    const { id, creatorId, created } = await newRoom();
    return { id, creatorId, created, type: "group", isLocked: false };
  },
  async "rooms.updated"() {
    const { id } = await newRoom();
    await ana().rooms.update({ id, title: "Renamed" });
    return { id, type: "group" };
  },
  async "attachmentActions.created"() {
    const room = await newRoom();
    await addBen(room);
    const { id: messageId } = await ana().messages.create({ roomId: room.id, text: "fill in", attachments: [card] });
    const action = await ben().attachmentActions.create({ type: "submit", messageId, inputs: { name: "Ben" } });
    return { id: action.id, type: "submit", messageId, roomId: room.id, personId: action.personId, created: action.created };
  },
};

/** Pairs that a webhook may have and that nothing here tells. */
const untold: Record<string, string[]> = {
  rooms: ["migrated"],
  meetings: ["created", "updated", "deleted", "started", "ended"],
  meetingParticipants: ["joined", "left"],
  meetingTranscripts: ["created", "updated", "deleted"],
  recordings: ["created", "updated", "deleted"],
  convergedRecordings: ["created", "updated", "deleted"],
  telephony_calls: ["created", "updated", "deleted"],
  telephony_conference: ["created", "updated", "deleted"],
  telephony_mwi: ["created", "updated", "deleted"],
  dataSources: ["created", "updated", "deleted"],
  uc_counters: ["created", "updated", "deleted"],
  serviceApp: ["authorized", "deauthorized"],
  adminBatchJobs: ["statusChanged"],
};

/** The resources and events that the contract names. */
function named(): { resources: string[]; events: string[] } {
  const file = new URL("../../packages/contract/catalog/corrections.json", import.meta.url);
  const { messaging } = JSON.parse(readFileSync(file, "utf8")) as {
    messaging: { addProperties: { CreateAWebhookRequest: { properties: Record<"resource" | "event", { enum: string[] }> } } };
  };
  const { resource, event } = messaging.addProperties.CreateAWebhookRequest.properties;
  return { resources: resource.enum, events: event.enum };
}

const hook = (resource: string, event: string, more = {}) =>
  ana().webhooks.create({ name: `${resource}.${event}`, resource, event, targetUrl: target.url(`${resource}.${event}`), secret, ...more });

describe("every pair of resource and event that the contract names", () => {
  test("is either told, or accepted and not told yet, or refused because the resource has no such event", async () => {
    const { resources, events } = named();
    const accepted: string[] = [];

    for (const resource of resources) {
      for (const event of events) {
        const made = await hook(resource, event).catch((error: { status?: number }) => error.status);
        if (typeof made !== "object") expect(made).toBe(400);
        else {
          accepted.push(`${resource}.${event}`);
          await ana().webhooks.remove(made);
        }
      }
    }

    const silent = Object.entries(untold).flatMap(([resource, names]) => names.map((event) => `${resource}.${event}`));
    const all = resources.map((resource) => `${resource}.all`);
    expect(accepted.sort()).toEqual([...Object.keys(told), ...silent, ...all].sort());
  });

  test.each(Object.keys(told))("%s is told, signed, and without any content", async (pair) => {
    const [resource, event] = pair.split(".") as [string, string];
    const made = await hook(resource, event);

    const expected = await (told[pair] as Provoke)();
    const [notification] = (await target.until(1, ({ id, data }) => id === made.id && idOf(data) === expected["id"])) as [WebhookEvent];
    await ana().webhooks.remove(made);

    const { secret: _, ...own } = made;
    const actor = pair === "attachmentActions.created" ? "ben" : "ana";
    expect(notification).toEqual({ ...own, actorId: (await world.as(actor).people.get("me")).id, data: expect.objectContaining(expected) });
    expect(Object.keys(notification.data)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(text|html|markdown|title|inputs|attachments)$/)]),
    );
    expect(target.takenBy(pair).every((each) => each.resource === resource && each.event === event)).toBe(true);
  });

  test("the guide names those that are told and those that are not", () => {
    const guide = readFileSync(new URL("../../docs/webhooks.md", import.meta.url), "utf8");
    const [heard = "", silent = ""] = ["resources told", "accepted, never told yet"].map(
      (name) => guide.split(`| ${name} |`)[1]?.split("\n")[0],
    );

    for (const pair of Object.keys(told)) {
      const [resource, event] = pair.split(".") as [string, string];
      expect(heard.split(";").some((part) => part.includes(`\`${resource}\``) && part.includes(event))).toBe(true);
    }
    for (const resource of Object.keys(untold))
      expect(silent).toMatch(resource.startsWith("telephony_") ? "`telephony_*`" : `\`${resource}\``);
  });
});

test("the webhook for everything hears all of it, in the order of each room, each under its own name", async () => {
  const made = await hook("all", "all");
  const room = await newRoom("Firehose");
  const membership = await addBen(room);
  const { id } = await say(room.id);
  await ana().messages.update({ id, roomId: room.id }, { text: "again" });
  const form = await ana().messages.create({ roomId: room.id, text: "fill in", attachments: [card] });
  await ben().attachmentActions.create({ type: "submit", messageId: form.id, inputs: { name: "Ben" } });
  await ana().rooms.update({ id: room.id, title: "New" });
  await ana().messages.remove({ id });
  await ana().memberships.remove(membership);

  const heard = await target.until(10, (event) => event.id === made.id);
  await ana().webhooks.remove(made);

  expect(heard.map(({ resource, event }) => `${resource}.${event}`)).toEqual([
    "rooms.created",
    "memberships.created",
    "memberships.created",
    "messages.created",
    "messages.updated",
    "messages.created",
    "attachmentActions.created",
    "rooms.updated",
    "messages.deleted",
    "memberships.deleted",
  ]);
});

test("hasFiles lets through messages with files only, and says where the files are", async () => {
  const room = await newRoom();
  const made = await hook("messages", "created", { filter: `roomId=${room.id}&hasFiles=true` });

  await say(room.id, "no file");
  const { id, files } = await ana().messages.create({ roomId: room.id, text: "a file", files: [new Blob(["x"])] });
  await say(room.id, "no file again");
  const last = await ana().messages.create({ roomId: room.id, files: [new Blob(["y"])] });
  const heard = await target.until(2, (event) => event.id === made.id);
  await ana().webhooks.remove(made);

  expect(heard.map(({ data }) => idOf(data))).toEqual([id, last.id]);
  expect(heard[0]?.data).toMatchObject({ files });
});

function idOf(data: unknown): unknown {
  return (data as { id?: unknown }).id;
}
