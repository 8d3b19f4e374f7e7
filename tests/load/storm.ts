import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Webex } from "@parley/sdk";
import { addCrowd, type Somebody } from "./crowd.ts";
import { addFaults, type Faults, Ledger } from "./ledger.ts";
import type { Listeners, StartListeners } from "./listeners.ts";
import { Network } from "./network.ts";
import { pick, type Random, seededRandom } from "./random.ts";
import { ServerProcess } from "./serverProcess.ts";

/** How bad it gets. The same seed makes the same rooms, and the same gusts at the same messages. */
export interface StormOptions {
  seed: number;
  clients: number;
  rooms: number;
  membersPerRoom: number;
  messages: number;
  /** Longest pause between two messages of a room, in milliseconds. */
  pauseMs: number;
  /** Times at which something happens to the network. */
  gusts: number;
  /** Times at which the server is killed and started again. */
  kills: number;
  /** How long each token is good. */
  tokenLifeMs: number;
  /** How long after the storm everything may take to be told. */
  calmMs: number;
}

/** What came of a storm. */
export interface StormReport extends Faults {
  client: string;
  /** Messages that the server has. */
  said: number;
  /** Times that one of them was to be told to a listener. */
  wanted: number;
  unhandled: number;
  seconds: number;
}

interface Room {
  id: string;
  members: number[];
  author: Somebody;
}

/** Everything that stands for one storm. */
class Scene {
  readonly options: StormOptions;
  readonly random: Random;
  readonly network: Network;
  readonly ledger = new Ledger();
  readonly server: ServerProcess;
  readonly folder: string;
  readonly url: string;
  people: Somebody[] = [];
  rooms: Room[] = [];

  private constructor(options: StormOptions, parts: Pick<Scene, "random" | "network" | "server" | "folder" | "url">) {
    this.options = options;
    this.random = parts.random;
    this.network = parts.network;
    this.server = parts.server;
    this.folder = parts.folder;
    this.url = parts.url;
  }

  static async open(options: StormOptions): Promise<Scene> {
    const random = seededRandom(options.seed);
    const folder = await mkdtemp(join(tmpdir(), "parley-storm-"));
    const network = new Network(random);
    const [url, port] = [await network.start(), await freePort()];
    network.leadTo(port);
    const server = new ServerProcess({ data: join(folder, "data"), port, publicUrl: url });
    const scene = new Scene(options, { random, network, server, folder, url });
    await scene.#settle();
    return scene;
  }

  async close(): Promise<void> {
    await this.network.stop();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** People come while the server is not running, and rooms when it is. */
  async #settle(): Promise<void> {
    const { clients, rooms, membersPerRoom, tokenLifeMs } = this.options;
    await this.server.start();
    await this.server.stop();
    this.people = addCrowd(join(this.folder, "data"), clients, { lifeMs: tokenLifeMs, count: 100 });
    await this.server.start();
    const everybody = this.people.map((_, index) => index);
    const drawn = Array.from({ length: rooms }, () => pick(this.random, everybody, membersPerRoom));
    this.rooms = await Promise.all(drawn.map((members, index) => this.#openRoom(`Storm ${index}`, members)));
  }

  async #openRoom(title: string, members: number[]): Promise<Room> {
    const [author, ...others] = members.map((index) => this.people[index] as Somebody) as [Somebody, ...Somebody[]];
    await using webex = new Webex({ token: author.token, baseUrl: this.server.url });
    const { id } = await webex.rooms.create({ title });
    for (const { email } of others) await webex.memberships.create({ roomId: id, personEmail: email });
    return { id, members, author };
  }
}

/** Lets a storm pass over clients of one kind, and says what they lost. */
export async function storm(options: StormOptions, startListeners: StartListeners): Promise<StormReport> {
  const startedAt = performance.now();
  const scene = await Scene.open(options);
  let listeners: Listeners | undefined;
  try {
    listeners = await startListeners(scene.url, scene.people, (listener, roomId, messageId) =>
      scene.ledger.note(`${listener} ${roomId}`, messageId),
    );
    await blow(scene);
    const said = await whatWasSaid(scene);
    const faults = await untilTold(scene, said);
    return {
      client: listeners.name,
      ...faults,
      said: [...said.values()].reduce((sum, { length }) => sum + length, 0),
      wanted: scene.rooms.reduce((sum, { id, members }) => sum + (said.get(id)?.length ?? 0) * members.length, 0),
      unhandled: listeners.unhandled(),
      seconds: (performance.now() - startedAt) / 1000,
    };
  } finally {
    await listeners?.close();
    await scene.close();
  }
}

/** Says everything, room by room at the same time, while things happen. */
async function blow(scene: Scene): Promise<void> {
  const { messages, rooms, gusts, kills, pauseMs } = scene.options;
  const happenings = new Map<number, () => Promise<void> | void>();
  for (let gust = 0; gust < gusts; gust++) happenings.set(Math.floor(scene.random() * messages), gustOf(scene));
  for (let kill = 1; kill <= kills; kill++) happenings.set(Math.floor((messages * kill) / (kills + 1)), () => killServer(scene));
  let spoken = 0;
  const under: Promise<void>[] = [];
  const speak = async (room: Room): Promise<void> => {
    for (let turn = 0; turn < messages / rooms; turn++) {
      const happening = happenings.get(spoken++);
      if (happening) under.push(Promise.resolve(happening()));
      await say(scene, room, `${turn}`);
      await wait(scene.random() * pauseMs);
    }
  };
  await Promise.all(scene.rooms.map(speak));
  await Promise.all(under);
  scene.network.weather.delayMs = 0;
}

function gustOf({ network, random }: Scene): () => void {
  const strength = random();
  const kinds = [
    () => network.cut(0.3 * strength),
    () => network.freeze(0.2 * strength, 500 + 2000 * strength),
    () => {
      network.weather.delayMs = 200 * strength;
    },
    () => {
      network.weather.kmsSilentUntil = Date.now() + 3000 * strength;
    },
  ];
  return kinds[Math.floor(random() * kinds.length)] as () => void;
}

async function killServer({ server }: Scene): Promise<void> {
  await server.stop("SIGKILL");
  await server.start();
}

/** What fails is said again later, in other words: whether it was stored is not known. */
async function say({ server }: Scene, { id, author }: Room, text: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const body = JSON.stringify({ roomId: id, text: `${text} ${attempt}` });
    const headers = { authorization: `Bearer ${author.token}`, "content-type": "application/json" };
    const answer = await fetch(`${server.url}/v1/messages`, { method: "POST", headers, body }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.ok) return;
    if (answer && answer.status < 500) throw new Error(`A message was answered ${answer.status}`);
    await wait(100);
  }
}

/** What the server has of each room, oldest first. */
async function whatWasSaid({ url, rooms }: Scene): Promise<Map<string, string[]>> {
  const said = new Map<string, string[]>();
  for (const { id, author } of rooms) {
    await using webex = new Webex({ token: author.token, baseUrl: url });
    const ids: string[] = [];
    for await (const message of webex.messages.list({ roomId: id, max: 100 })) ids.push(message.id);
    said.set(id, ids.reverse());
  }
  return said;
}

/** Waits until nothing is missing, or for as long as is allowed. */
async function untilTold({ rooms, ledger, options }: Scene, said: ReadonlyMap<string, readonly string[]>): Promise<Faults> {
  const deadline = performance.now() + options.calmMs;
  for (;;) {
    const each = rooms.flatMap(({ id, members }) => members.map((member) => ledger.faultsOf(`${member} ${id}`, said.get(id) ?? [])));
    const faults = each.reduce(addFaults, { lost: 0, twice: 0, outOfOrder: 0 });
    if (faults.lost === 0 || performance.now() > deadline) return faults;
    await wait(100);
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
