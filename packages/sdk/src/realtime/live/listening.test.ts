import { publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AbortedError, PermissionError } from "../../core/errors.ts";
import { Realtime } from "../realtime.ts";
import { FakeService, person, uuid } from "../testing/fakeService.ts";
import { atRest, until } from "../testing/until.ts";
import type { ListenEvent } from "./listening.ts";
import { LiveMemberships } from "./memberships.ts";
import { LiveMessages } from "./messages.ts";
import { LiveRooms } from "./rooms.ts";

let service: FakeService;
let realtime: Realtime;
let messages: LiveMessages;
let memberships: LiveMemberships;
let rooms: LiveRooms;

beforeEach(async () => {
  service = await FakeService.start();
  const client = service.client();
  realtime = new Realtime(client);
  messages = new LiveMessages(client, realtime);
  memberships = new LiveMemberships(client, realtime);
  rooms = new LiveRooms(client, realtime);
});

afterEach(() => realtime.close());

const comment = { objectType: "comment", displayName: "hi" } as const;
const roomId = publicId("ROOM", uuid("room"));
const benId = publicId("PEOPLE", uuid("ben"));
const wrapper = (resource: string, event: string, data: unknown) => ({
  createdBy: publicId("PEOPLE", uuid("ana")),
  orgId: publicId("ORGANIZATION", uuid("acme")),
  resource,
  ownedBy: "creator",
  status: "active",
  created: "2026-11-22T12:00:00.000Z",
  data,
  event,
  actorId: benId,
});

describe("listening", () => {
  test("asks once who listens and shares one connection among resources", async () => {
    await Promise.all([messages.listen(), messages.listen(), memberships.listen(), rooms.listen()]);

    expect(service.requests.toSorted()).toEqual(["GET /u2c/api/v1/catalog", "GET /v1/people/me", "POST /wdm/api/v1/devices"]);
    expect(service.sockets).toHaveLength(1);
  });

  test("tells a message in the shape of the official SDK", async () => {
    await messages.listen();
    const told = messages.once("created", () => {});
    const event = new Promise<ListenEvent<unknown>>((resolve) => messages.on("created", resolve));

    const activity = service.stored({ object: comment });
    service.push(activity);

    const data = {
      id: publicId("MESSAGE", activity.id),
      roomId,
      roomType: "group",
      text: "hi",
      personId: benId,
      personEmail: "ben@acme.example",
      created: activity.published,
    };
    expect({ ...(await event) }).toEqual(wrapper("messages", "created", data));
    told();
  });

  test("an event written into a text is its JSON", async () => {
    await messages.listen();
    const event = new Promise<ListenEvent<unknown>>((resolve) => messages.on("created", resolve));

    service.push(service.stored({ object: comment }));

    const text = `Got a message:created event:\n${await event}`;
    expect(JSON.parse(text.split("\n")[1] as string)).toMatchObject({ resource: "messages", data: { text: "hi" } });
  });

  test("tells memberships and rooms with what the official SDK puts into them, and nothing else", async () => {
    await Promise.all([memberships.listen(), rooms.listen()]);
    const added = new Promise<ListenEvent<unknown>>((resolve) => memberships.on("created", resolve));
    const updated = new Promise<ListenEvent<unknown>>((resolve) => rooms.on("updated", resolve));

    const add = service.stored({ verb: "add", object: person("cleo") });
    service.push(add);
    const update = service.stored({ verb: "update", object: { ...service.room, displayName: "New title" } });
    service.push(update);

    const cleo = {
      id: publicId("MEMBERSHIP", `${uuid("cleo")}:${uuid("room")}`),
      roomId,
      roomType: "group",
      personId: publicId("PEOPLE", uuid("cleo")),
      personEmail: "cleo@acme.example",
      personDisplayName: "cleo",
      personOrgId: publicId("ORGANIZATION", uuid("acme")),
      isModerator: false,
      isRoomHidden: false,
      created: add.published,
    };
    expect({ ...(await added) }).toEqual(wrapper("memberships", "created", cleo));
    expect({ ...(await updated) }).toEqual(
      wrapper("rooms", "updated", { id: roomId, type: "group", isLocked: false, created: update.published }),
    );
  });

  test("tells nothing before it was asked to", async () => {
    await realtime.connect();
    let count = 0;
    messages.on("created", () => {
      count += 1;
    });
    const told = realtime.next("message:created");

    service.push(service.stored({ object: comment }));
    await told;

    expect(count).toBe(0);
  });

  test("stops at once, and leaves no listener on the connection", async () => {
    let count = 0;
    await messages.listen();
    messages.on("created", () => {
      count += 1;
    });

    messages.stopListening();
    const told = realtime.next("message:created");
    service.push(service.stored({ object: comment }));
    await told;

    expect([count, realtime.listenerCount("message:created"), realtime.listenerCount("message:deleted")]).toEqual([0, 0, 0]);
    expect(realtime.state).toBe("online");
  });

  test("can begin again after it was stopped, and does not tell twice", async () => {
    let count = 0;
    messages.on("created", () => {
      count += 1;
    });
    await messages.listen();
    messages.stopListening();
    await messages.listen();
    const told = realtime.next("message:created");

    service.push(service.stored({ object: comment }));
    await told;

    expect(count).toBe(1);
  });

  test("stopped while it begins, it tells nothing", async () => {
    const listening = messages.listen();
    messages.stopListening();
    await listening;

    expect(realtime.listenerCount("message:created")).toBe(0);
  });

  test("connects again when the connection was closed in between", async () => {
    await messages.listen();
    await realtime.close();

    await messages.listen();

    expect(realtime.state).toBe("online");
    expect(realtime.listenerCount("message:created")).toBe(1);
  });

  test("removes listeners by name", async () => {
    await messages.listen();
    let count = 0;
    messages.on("created", () => {
      count += 1;
    });
    messages.off("created");
    const told = realtime.next("message:created");

    service.push(service.stored({ object: comment }));
    await told;

    expect(count).toBe(0);
  });
});

describe("what goes wrong", () => {
  test("a refusal is the error of the call, and listening can be tried again", async () => {
    service.overrides.set("GET /v1/people/me", () => ({ status: 403, body: { message: "no" } }));
    const failed = await messages.listen().catch((error: unknown) => error);
    service.overrides.delete("GET /v1/people/me");

    await messages.listen();

    expect(failed).toBeInstanceOf(PermissionError);
    expect(realtime.state).toBe("online");
  });

  test("a connection that cannot be had leaves no listener behind", async () => {
    service.overrides.set("POST /wdm/api/v1/devices", () => ({ status: 403, body: { message: "no" } }));

    await expect(messages.listen()).rejects.toBeInstanceOf(PermissionError);

    expect(realtime.listenerCount("message:created")).toBe(0);
  });

  test("it stops at the caller's signal", async () => {
    service.onSocket = () => {};
    const controller = new AbortController();

    const listening = messages.listen(controller.signal);
    await until(() => service.sockets.length === 1);
    controller.abort();

    await expect(listening).rejects.toBeInstanceOf(AbortedError);
    await atRest();
    expect([realtime.listenerCount("message:created"), service.clock.pending]).toEqual([0, []]);
  });
});
