import type { Transport, TransportAnswer, TransportRequest, WebSocketLike } from "../../core/transport/transport.ts";
import type { FakeService } from "./fakeService.ts";
import { FakeSocket } from "./fakeSocket.ts";

/** How a call to the outside goes wrong. */
export type Fault = "rejects" | "hangs" | "answers 500" | "answers nonsense";

/** Everything between a client and a service in memory: counts the calls to the outside, and lets one of them go wrong. */
export class FaultyOutside {
  calls = 0;
  readonly #service: FakeService;
  readonly #at: number;
  readonly #fault: Fault;

  /** @param at - Which call goes wrong, counted from 1; 0 for none. */
  constructor(service: FakeService, at: number, fault: Fault) {
    this.#service = service;
    this.#at = at;
    this.#fault = fault;
  }

  readonly transport: Transport = {
    send: async (request) => (this.#isTheOne() ? this.#fail(request) : this.#service.send(request)),
    close: async () => {},
  };

  readonly webSocket = (url: string): WebSocketLike => {
    if (!this.#isTheOne()) return this.#service.openSocket(url);
    if (this.#fault === "rejects") throw new Error("no socket");
    const socket = new FakeSocket(url);
    if (this.#fault === "hangs") return socket;
    queueMicrotask(() => {
      if (this.#fault === "answers nonsense") {
        socket.accept();
        for (const text of ["{", "[]", "null", '{"data":null}', '{"id":1,"type":"pong"}']) socket.pushText(text);
      }
      socket.drop(1006);
    });
    return socket;
  };

  #isTheOne(): boolean {
    this.calls += 1;
    return this.calls === this.#at;
  }

  #fail({ signal }: TransportRequest): Promise<TransportAnswer> {
    if (this.#fault === "rejects") return Promise.reject(new Error("the network is gone"));
    if (this.#fault === "hangs")
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
    const [status, text] = this.#fault === "answers 500" ? [500, '{"message":"oh"}'] : [200, '{"items":[null,7],"url":5,"kmsCluster":[]}'];
    return Promise.resolve({ status, headers: new Headers(), text });
  }
}
