import type { TokenSource } from "../../core/token.ts";
import type { Transport, TransportAnswer, TransportRequest, WebSocketLike } from "../../core/transport/transport.ts";
import { memoryState } from "../state/memory.ts";
import type { SealedStateStore, StateStore } from "../state/store.ts";
import type { FakeService } from "./fakeService.ts";
import { FakeSocket } from "./fakeSocket.ts";

/** How a call to the outside goes wrong. With `closes`, the client is closed while the call hangs. */
export type Fault = "rejects" | "throws" | "hangs" | "answers 500" | "answers nonsense" | "closes";

/** A call to the outside: `METHOD /path`, `socket`, `token`, `store.read device` and so on, and which of those it is, from 1. */
export type Call = readonly [name: string, turn: number];

/** Everything between a client and the world outside it: notes the calls that are made, and lets one of them go wrong. */
export class FaultyOutside {
  /** The calls that were made, in order. */
  readonly calls: Call[] = [];
  /** Told when the call that goes wrong with `closes` is made. */
  onClosing: () => void = () => {};
  readonly #service: FakeService;
  readonly #wrong: Call | undefined;
  readonly #fault: Fault;
  readonly #turns = new Map<string, number>();
  readonly #kept: StateStore = memoryState();
  #token = "token-1";

  /** @param wrong - Which call goes wrong, if any. */
  constructor(service: FakeService, fault: Fault, wrong?: Call) {
    this.#service = service;
    this.#fault = fault;
    this.#wrong = wrong;
  }

  readonly transport: Transport = {
    send: (request) => {
      const path = new URL(request.url).pathname.replace(/(?<=\/(?:devices|kms)\/)(?!messages)[\w-]+/, "{id}");
      return this.#isWrong(`${request.method} ${path}`) ? this.#fail(request) : this.#service.send(request);
    },
    close: async () => {},
  };

  readonly token: TokenSource = {
    get: () => this.#own("token", async () => this.#token),
    refresh: () =>
      this.#own("token.refresh", async () => {
        this.#token = this.#service.validToken;
        return this.#token;
      }),
  };

  readonly store: SealedStateStore = {
    isSealed: true,
    read: (name) => this.#own(`store.read ${name.split(":")[0]}`, () => this.#kept.read(name)),
    write: (name, text) => this.#own(`store.write ${name.split(":")[0]}`, () => this.#kept.write(name, text)),
    remove: (name) => this.#own(`store.remove ${name.split(":")[0]}`, () => this.#kept.remove(name)),
  };

  readonly webSocket = (url: string): WebSocketLike => {
    if (!this.#isWrong("socket")) return this.#service.openSocket(url);
    if (this.#fault === "rejects" || this.#fault === "throws") throw new Error("no socket");
    const socket = new FakeSocket(url);
    if (this.#fault === "hangs" || this.#fault === "closes") return socket;
    queueMicrotask(() => {
      if (this.#fault === "answers nonsense") {
        socket.accept();
        for (const data of ["{", "[]", '{"data":7,"id":{}}', new ArrayBuffer(4)]) socket.pushText(data);
      }
      socket.drop(1006);
    });
    return socket;
  };

  #isWrong(name: string): boolean {
    const turn = (this.#turns.get(name) ?? 0) + 1;
    this.#turns.set(name, turn);
    this.calls.push([name, turn]);
    const isIt = this.#wrong?.[0] === name && this.#wrong[1] === turn;
    if (isIt && this.#fault === "closes") queueMicrotask(this.onClosing);
    return isIt;
  }

  /** A call to what the application itself has given. What never answers there is the application's to end; closing must not wait for it. */
  #own<T>(name: string, call: () => Promise<T>): Promise<T> {
    if (!this.#isWrong(name) || this.#fault === "hangs") return call();
    if (this.#fault === "throws") throw new Error(`${name} throws`);
    if (this.#fault === "closes") return new Promise(() => {});
    return this.#fault === "answers nonsense" && name.startsWith("store.read")
      ? Promise.resolve("{nonsense" as T)
      : Promise.reject(new Error(`${name} fails`));
  }

  #fail({ signal }: TransportRequest): Promise<TransportAnswer> {
    if (this.#fault === "throws") throw new Error("the network cannot be used");
    if (this.#fault === "rejects") return Promise.reject(new Error("the network is gone"));
    if (this.#fault === "hangs" || this.#fault === "closes")
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
    const [status, text] = this.#fault === "answers 500" ? [500, '{"message":"oh"}'] : [200, '{"items":[null,7],"url":5,"kmsCluster":[]}'];
    return Promise.resolve({ status, headers: new Headers(), text });
  }
}
