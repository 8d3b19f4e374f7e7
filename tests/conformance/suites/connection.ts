import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { Device } from "@parley/protocol/device";
import { beforeAll, describe, expect, test } from "vitest";
import type { Network } from "../../load/network.ts";
import type { OfficialClient } from "../officialClient.ts";
import type { Scene, StartClient } from "../scene.ts";
import type { World } from "../world.ts";

/** A scene whose clients reach the server over a network that can be cut. */
export interface NetworkScene extends Pick<Scene, "world" | "ben"> {
  network: Network;
  start: StartClient;
}

/** What a client tells of its connection, and where. */
export interface ConnectionStyle {
  path: string;
  online: string;
  offline: string;
  /** Told when the client has moved to the socket that it was asked to open. */
  switched?: string;
  /** Whether it tells messages in the order in which they came: official clients read each by REST first, and tell what is read first. */
  keepsOrder?: boolean;
}

interface Event {
  data: Message;
}

/** How clients come through what happens to their connection. Ana says something in every test, Ben listens. */
export function connectionSuite(scene: () => NetworkScene, style: ConnectionStyle): void {
  const { path, online, offline, switched, keepsOrder = false } = style;
  describe("the connection", () => {
    beforeAll(async () => {
      const { ben } = scene();
      await ben.listen("messages", "created");
      await ben.ask("on", { path, event: online, name: "online" });
      await ben.ask("on", { path, event: offline, name: "offline" });
      if (switched) await ben.ask("on", { path, event: switched, name: "switched" });
    });

    test("a client whose network is cut comes back by itself and hears once what was said meanwhile", async () => {
      const { ben, network, world } = scene();
      const roomId = await roomWith(world, "ben");
      await ben.next("messages:created", isAbout(await say(scene(), roomId, "before")));

      network.block();
      await ben.next("offline");
      const missed = [await say(scene(), roomId, "missed 1"), await say(scene(), roomId, "missed 2")];
      network.unblock();
      await ben.next("online");
      const after = await say(scene(), roomId, "after");

      expect(await heard(ben, 3, keepsOrder)).toEqual([...missed, after].map(({ id }) => id));
      expect(ben.waiting("messages:created")).toEqual([]);
    });

    test("a client that is asked to move hears everything once and is never offline", async () => {
      const { ben, world } = scene();
      const roomId = await roomWith(world, "ben");
      const device = await deviceOf(world, "ben");

      world.drain();
      const during = await say(scene(), roomId, "during");
      if (switched) await ben.next("switched");
      const after = await say(scene(), roomId, "after");

      expect(await heard(ben, 2, keepsOrder)).toEqual([during.id, after.id]);
      expect([...ben.waiting("messages:created"), ...ben.waiting("offline")]).toEqual([]);
      expect(await deviceOf(world, "ben")).toEqual(device);
    });

    test("a key service that is slow to answer is waited for", async () => {
      const { network, start, world } = scene();
      const late = await start(world, "dan");
      await late.listen("messages", "created");
      const roomId = await roomWith(world, "dan");

      network.weather.kmsSilentUntil = Date.now() + 2000;
      const message = await say(scene(), roomId, "sealed under a key that nobody has yet");

      await late.next("messages:created", isAbout(message));
      expect(late.unhandled).toEqual([]);
      await late.close();
    });
  });
}

/** Newer official clients remove registrations of other programs too; ours removes only its own that are forgotten. */
export function fullAccountSuite(scene: () => NetworkScene): void {
  test("a client whose account has too many registrations makes room for itself", async () => {
    const { world, start } = scene();
    const made = await fillDevices(world, "cleo");

    const client = await start(world, "cleo");
    await client.listen("messages", "created");

    expect(made).toBe(100);
    expect((await devicesOf(world, "cleo")).length).toBeLessThan(100);
    await client.close();
  });
}

/** A new room that Ana talks in and another person listens to. */
async function roomWith(world: World, name: string): Promise<string> {
  const { id } = await world.rest<Room>("ana", "POST", "/rooms", { title: "Weather" });
  await world.rest("ana", "POST", "/memberships", { roomId: id, personId: world.person(name).id });
  return id;
}

/** Straight to the server: her own network stays. */
function say({ world }: NetworkScene, roomId: string, text: string): Promise<Message> {
  return world.rest<Message>("ana", "POST", "/messages", { roomId, text });
}

/** The ids of the next messages that a client hears of: as they come, or else by the time at which they were said. */
async function heard(client: OfficialClient, count: number, keepsOrder: boolean): Promise<string[]> {
  const messages: Message[] = [];
  while (messages.length < count) messages.push((await client.next<Event>("messages:created")).data);
  if (!keepsOrder) messages.sort((a, b) => a.created.localeCompare(b.created));
  return messages.map(({ id }) => id);
}

function isAbout({ id }: Message): (event: Event) => boolean {
  return ({ data }) => data.id === id;
}

async function devicesOf(world: World, name: string): Promise<Device[]> {
  const headers = { authorization: `Bearer ${world.person(name).accessToken}` };
  const answer = await fetch(`${world.directUrl}/wdm/api/v1/devices`, { headers });
  return ((await answer.json()) as { devices: Device[] }).devices;
}

async function deviceOf(world: World, name: string): Promise<string[]> {
  return (await devicesOf(world, name)).map(({ url }) => url);
}

/** Registers devices, as clients that were never closed leave them, until there may be no more. */
async function fillDevices(world: World, name: string): Promise<number> {
  const device = { name: "node", deviceType: "WEB", model: "web-js-sdk", localizedModel: "x", systemName: "x", systemVersion: "1" };
  const headers = { authorization: `Bearer ${world.person(name).accessToken}`, "content-type": "application/json" };
  for (let made = 0; ; made++) {
    const answer = await fetch(`${world.directUrl}/wdm/api/v1/devices`, { method: "POST", headers, body: JSON.stringify(device) });
    if (!answer.ok) return made;
  }
}
