import type { WireActivity } from "@parley/protocol/activity";
import { describe, expect, test } from "vitest";
import { WebexError } from "../core/errors.ts";
// Loaded before time runs.
import "./engine.ts";
import "./fullAccount.ts";
import "./kept.ts";
import "./missed.ts";
import { Realtime } from "./realtime.ts";
import { watchRejections } from "./testing/connected.ts";
import { FakeService } from "./testing/fakeService.ts";
import { type Call, type Fault, FaultyOutside } from "./testing/faults.ts";
import { untilQuiet } from "./testing/quiet.ts";

/** What became of a life. */
interface Life {
  told: string[];
  errors: unknown[];
  /** Calls to the outside. */
  calls: Call[];
}

/** Waits until something is so, from timer to timer. */
async function runUntil({ clock }: FakeService, isSo: () => boolean): Promise<boolean> {
  for (let timers = 0; timers < 200; timers += 1) {
    await untilQuiet(isSo);
    if (isSo()) return true;
    await clock.advance(clock.pending[0] ?? 1000);
  }
  return false;
}

/** A client on its way through a life, in which at most one call goes wrong. */
class Living {
  readonly told: string[] = [];
  readonly errors: unknown[] = [];
  readonly #service: FakeService;
  readonly #outside: FaultyOutside;
  readonly #realtime: Realtime;
  readonly #history: WireActivity[] = [];
  #closing: Promise<void> | undefined;
  #isClosed = false;

  constructor(service: FakeService, fault: Fault, wrong?: Call) {
    const outside = new FaultyOutside(service, fault, wrong);
    const { transport, webSocket, token, store } = outside;
    const client = service.client({ transport, webSocket, token, retry: { maxRetries: 0 } });
    this.#service = service;
    this.#outside = outside;
    this.#realtime = new Realtime(client, { store, keys: store, keepDevice: false });
    this.#realtime.on("message:created", ({ text, decryptionError }) => void this.told.push(text ?? `sealed: ${decryptionError?.code}`));
    this.#realtime.on("error", (error) => void this.errors.push(error));
    service.overrides.set("GET /conversation/api/v1/activities", () => ({ status: 200, body: { items: this.#history.toReversed() } }));
    service.overrides.set("GET /conversation/api/v1/conversations/left", () => ({ status: 200, body: { items: [] } }));
    outside.onClosing = () => this.#close();
  }

  get calls(): Call[] {
    return this.#outside.calls;
  }

  /** Whether it is closed before its time. */
  get isCut(): boolean {
    return this.#closing !== undefined;
  }

  /** Connects. A caller who is told that it failed tries again. */
  async connect(): Promise<void> {
    for (let tries = 0; tries < 2 && this.#realtime.state !== "online" && !this.isCut; tries += 1) {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      this.#realtime.connect().then(settle, (error: unknown) => {
        this.errors.push(error);
        settle();
      });
      await this.#until("settled", () => isSettled);
    }
    await this.#until("online", () => this.#realtime.state === "online");
  }

  /** Somebody says something, which is told sooner or later. */
  async hear(text: string): Promise<void> {
    const activity = await this.#service.post(text);
    this.#history.push(activity);
    if (!this.isCut) this.#service.push(activity);
    await this.#hasTold(this.#history.length);
  }

  /** The connection is lost, something is said meanwhile, and both come back. */
  async lose(code: number, missed: string): Promise<void> {
    if (!this.isCut) this.#service.socket.drop(code);
    this.#history.push(await this.#service.post(missed));
    await this.#hasTold(this.#history.length);
    await this.#until("back online", () => this.#realtime.state === "online");
  }

  async end(): Promise<void> {
    this.#close();
    expect(await runUntil(this.#service, () => this.#isClosed), "closed").toBe(true);
    expect(this.#service.clock.pending, "timers that are left").toEqual([]);
    expect(
      this.#service.sockets.map(({ readyState }) => readyState < 2),
      "sockets that are left",
    ).not.toContain(true);
  }

  #hasTold(count: number): Promise<void> {
    return this.#until(`told ${count}`, () => this.told.length >= count);
  }

  async #until(what: string, isSo: () => boolean): Promise<void> {
    const isDone = await runUntil(this.#service, () => this.isCut || isSo());
    expect(isDone, `${what}: ${this.#realtime.state}, told ${this.told}, ${this.errors.map(String)}`).toBe(true);
  }

  #close(): void {
    this.#closing ??= this.#realtime.close().then(() => {
      this.#isClosed = true;
    });
  }
}

/** Connects, hears a message, loses the connection, its token and its device, is back each time and has heard what was said meanwhile, and is closed. */
async function live(fault: Fault, wrong?: Call): Promise<Life> {
  const endWatch = watchRejections();
  const service = await FakeService.start();
  const living = new Living(service, fault, wrong);
  await living.connect();
  await living.hear("one");
  await living.lose(1006, "two");
  service.validToken = "token-2";
  await living.lose(4401, "three");
  await living.lose(4404, "four");
  await living.hear("five");
  await living.end();
  await endWatch();
  return living;
}

const texts = ["one", "two", "three", "four", "five"];
/** What may be told of a message: itself, or that it cannot be read and why. */
const eitherWay = (text: string) => expect.stringMatching(new RegExp(`^(${text}|sealed: cannot_decrypt)$`));

/** Every kind of call that leaves the client on its way through a life: what is not here is awaited inside it, and goes wrong only when one of these does. */
const kinds = [
  "DELETE /wdm/api/v1/devices/{id}",
  "GET /conversation/api/v1/activities",
  "GET /conversation/api/v1/conversations",
  "GET /conversation/api/v1/conversations/left",
  "GET /encryption/api/v1/kms/{id}",
  "GET /u2c/api/v1/catalog",
  "GET /v1/people/me",
  "POST /encryption/api/v1/kms/messages",
  "POST /wdm/api/v1/devices",
  "PUT /wdm/api/v1/devices/{id}",
  "socket",
  "store.read cursor",
  "store.read device",
  "store.read key",
  "store.remove device",
  "store.write cursor",
  "store.write device",
  "store.write key",
  "token",
  "token.refresh",
];

const { told, errors, calls } = await live("rejects");

test("a life without a fault makes every kind of call to the outside that there is", () => {
  expect([told, errors]).toEqual([texts, []]);
  expect([...new Set(calls.map(([name]) => name))].sort()).toEqual(kinds);
});

describe.each<Fault>(["rejects", "throws", "hangs", "answers 500", "answers nonsense"])("whichever call to the outside %s", (fault) => {
  test.each(calls)("(%s, turn %i), each message is told once, in order or with the reason why it cannot be read", async (...call) => {
    const life = await live(fault, call);

    expect(life.told).toEqual(texts.map(eitherWay));
    expect(life.errors.filter((error) => !(error instanceof WebexError))).toEqual([]);
  });
});

describe("closed during any call to the outside", () => {
  test.each(calls)("(%s, turn %i), it ends, leaves no timer and no socket, and tells nothing twice", async (...call) => {
    const life = await live("closes", call);

    expect(life.told).toEqual(texts.slice(0, life.told.length).map(eitherWay));
    expect(life.errors.filter((error) => !(error instanceof WebexError))).toEqual([]);
  });
});
