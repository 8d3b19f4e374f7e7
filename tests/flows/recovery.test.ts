import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer, type Server, type Socket } from "node:net";
import { Webex } from "@parley/sdk";
import { type RunningServer, startServer } from "@parley/server";
import { afterEach, beforeEach, expect, test } from "vitest";

/** A network between clients and the server that can be cut. */
class Network {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #target = 0;
  #isDown = false;

  constructor() {
    this.#server = createServer((socket) => this.#join(socket));
  }

  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  leadTo(port: number): void {
    this.#target = port;
  }

  cut(): void {
    this.#isDown = true;
    for (const socket of this.#open) socket.destroy();
  }

  mend(): void {
    this.#isDown = false;
  }

  stop(): void {
    this.cut();
    this.#server.close();
  }

  #join(socket: Socket): void {
    if (this.#isDown) return void socket.destroy();
    const onward = connect(this.#target, "127.0.0.1");
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      this.#open.add(one);
      one.pipe(other);
      one.on("error", () => {});
      one.on("close", () => {
        this.#open.delete(one);
        other.destroy();
      });
    }
  }
}

let network: Network;
let server: RunningServer;
let ana: Webex;
let ben: Webex;

beforeEach(async () => {
  network = new Network();
  const publicUrl = await network.start();
  server = await startServer({ data: "memory", port: 0, publicUrl, logLevel: "silent" });
  network.leadTo(server.port);
  const tokenOf = async (name: string) => (await server.personas()).find((each) => each.name === name)?.accessToken;
  ana = new Webex({ token: await tokenOf("ana"), baseUrl: `http://127.0.0.1:${server.port}` });
  ben = new Webex({ token: await tokenOf("ben"), baseUrl: publicUrl });
});
afterEach(async () => {
  network.mend();
  await Promise.all([ana.close(), ben.close()]);
  network.stop();
  await server.close();
});

test("what was said while the network was cut is told after it, in order, once, before what comes later", async () => {
  const room = await ana.rooms.create({ title: "Cut off" });
  await ana.memberships.create({ roomId: room.id, personEmail: "ben@acme.example" });
  await ben.realtime.connect();
  const heard: string[] = [];
  ben.realtime.on("message:created", ({ text }) => void heard.push(text ?? ""));
  const say = (text: string) => ana.messages.create({ roomId: room.id, text });
  const first = ben.realtime.next("message:created");
  await say("before");
  await first;

  const lost = ben.realtime.next("disconnected");
  network.cut();
  await lost;
  const missed = await say("missed 1");
  await say("missed 2");
  await ana.messages.update(missed, { text: "missed 1, edited" });
  const gap = ben.realtime.next("gap");
  const edited = ben.realtime.next("message:updated");
  const recovered = ben.realtime.next("recovered");
  network.mend();
  await gap;
  await say("after");
  const result = await recovered;
  const updated = await edited;
  while (heard.length < 4) await ben.realtime.next("message:created");

  expect(heard).toEqual(["before", "missed 1, edited", "missed 2", "after"]);
  expect(updated).toMatchObject({ id: missed.id, text: "missed 1, edited" });
  expect(result).toMatchObject({ rooms: 1, incompleteRooms: [], hasMoreRooms: false });
});

test("whoever is taken out of a room while away, or whose room is deleted, is told so once they are back", async () => {
  const [left, gone] = [await ana.rooms.create({ title: "Left" }), await ana.rooms.create({ title: "Gone" })];
  const membership = await ana.memberships.create({ roomId: left.id, personEmail: "ben@acme.example" });
  await ana.memberships.create({ roomId: gone.id, personEmail: "ben@acme.example" });
  await ben.realtime.connect();
  const me = await ben.people.get("me");
  const told: string[] = [];
  ben.realtime.on("membership:deleted", ({ roomId, personId }) => {
    if (personId === me.id) told.push(roomId);
  });
  const again = async (change: () => Promise<unknown>) => {
    const lost = ben.realtime.next("disconnected");
    network.cut();
    await lost;
    await change();
    const recovered = ben.realtime.next("recovered");
    network.mend();
    return recovered;
  };

  await again(async () => {
    await ana.memberships.remove(membership);
    await ana.rooms.remove(gone);
  });
  await again(async () => {});

  expect(told).toEqual([left.id, gone.id]);
  expect(ben.realtime.state).toBe("online");
});
