/** An official client that runs somewhere else, and that a test tells what to do. */

/** Carries messages to and from the place where the client runs. */
export interface Place {
  send(message: object): Promise<void>;
  /** Ends the place. Resolves when it is gone. */
  close(): Promise<void>;
}

/** What a place tells. */
export type Report =
  | { id: number; value?: unknown }
  | { id: number; error: { name: string; message: string; statusCode?: number; body?: unknown } }
  | { event: string; data: unknown }
  | { unhandled: string };

/** A page of a list, as the client handed it out. */
export interface PageOf<Item> {
  items: Item[];
  length: number;
  hasNext: boolean;
  page: number;
}

/** A call of the client was rejected. */
export class ClientRejection extends Error {
  /** Name of the error's class in the client. */
  readonly className: string;
  readonly statusCode: number | undefined;
  readonly body: unknown;

  constructor(error: { name: string; message: string; statusCode?: number; body?: unknown }) {
    super(error.message);
    this.className = error.name;
    this.statusCode = error.statusCode;
    this.body = error.body;
  }
}

const patienceInMs = 15_000;

/** One official client in its place. */
export class OfficialClient {
  readonly #place: Place;
  readonly #answers = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #events: { event: string; data: unknown }[] = [];
  readonly #unhandled: string[] = [];
  #wake = Promise.withResolvers<void>();
  #lastId = 0;

  constructor(open: (report: (report: Report) => void) => Place) {
    this.#place = open((report) => this.#handle(report));
  }

  /** Rejections and exceptions that nobody handled where the client runs: each would have ended a Node process. */
  get unhandled(): readonly string[] {
    return this.#unhandled;
  }

  /** Does something and answers with what came back; rejects with a {@link ClientRejection}, or after 15 s. */
  async ask<Result = unknown>(op: string, input: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const answer = Promise.withResolvers<unknown>();
    this.#answers.set(id, answer);
    // It may be refused before the place says that it was sent.
    answer.promise.catch(() => undefined);
    await this.#place.send({ id, op, ...input });
    return (await this.#patiently(answer.promise, `${op} ${JSON.stringify(input)}`)) as Result;
  }

  /** Calls a method of the client, such as `rooms.create`. */
  call<Result = unknown>(method: string, ...args: unknown[]): Promise<Result> {
    return this.ask<Result>("call", { method, args });
  }

  /** The page after this one. */
  nextPage<Item>({ page }: PageOf<Item>): Promise<PageOf<Item>> {
    return this.ask("nextPage", { page });
  }

  /** Starts `listen()` of a resource; its events are then called `<resource>:<event>`. */
  async listen(resource: string, ...events: string[]): Promise<void> {
    await this.call(`${resource}.listen`);
    for (const event of events) await this.ask("on", { path: resource, event, name: `${resource}:${event}` });
  }

  /** The first event of this name that fits, now or later. Each event is given out once. */
  async next<Data>(event: string, fits: (data: Data) => boolean = () => true): Promise<Data> {
    const find = async (): Promise<Data> => {
      for (;;) {
        const index = this.#events.findIndex((one) => one.event === event && fits(one.data as Data));
        if (index >= 0) return this.#events.splice(index, 1)[0]?.data as Data;
        await this.#wake.promise;
      }
    };
    return this.#patiently(find(), `the event ${event}`);
  }

  /** Events of this name that came and were not yet given out. */
  waiting(event: string): unknown[] {
    return this.#events.filter((one) => one.event === event).map(({ data }) => data);
  }

  close(): Promise<void> {
    return this.#place.close();
  }

  #handle(report: Report): void {
    if ("unhandled" in report) this.#unhandled.push(report.unhandled);
    else if ("event" in report) this.#events.push(report);
    else if ("error" in report) this.#answers.get(report.id)?.reject(new ClientRejection(report.error));
    else this.#answers.get(report.id)?.resolve(report.value);
    this.#wake.resolve();
    this.#wake = Promise.withResolvers();
  }

  async #patiently<Value>(promise: Promise<Value>, what: string): Promise<Value> {
    const timeout = Promise.withResolvers<never>();
    const timer = setTimeout(() => timeout.reject(new Error(this.#gaveUp(what))), patienceInMs);
    try {
      return await Promise.race([promise, timeout.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  #gaveUp(what: string): string {
    const came = this.#events.map(({ event, data }) => `${event} ${JSON.stringify(data)}`.slice(0, 300));
    return `Waited ${patienceInMs} ms for ${what}\nEvents that came:\n${came.join("\n")}\nUnhandled:\n${this.#unhandled.join("\n")}`;
  }
}
