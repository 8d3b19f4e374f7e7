import type { Clock } from "./clock.ts";
import { asError, InvalidInputError, NetworkError, type RequestSummary, TimeoutError } from "./errors.ts";
import type { Gate } from "./gate.ts";
import type { Log } from "./logger.ts";
import type { Scope } from "./scope.ts";
import type { StreamedAnswer, Transport, TransportRequest } from "./transport/transport.ts";
import { isUpload, type UploadBody } from "./upload.ts";

/** One request on its way, and what it is bound by. */
export interface Cargo {
  method: string;
  url: string;
  origin: string;
  headers: Record<string, string>;
  body: string | UploadBody | undefined;
  /** Whether the body of a success is left to be read. */
  asStream: boolean;
  timeoutMs: number;
  scope: Scope;
  /** How errors and logs show it. */
  request: RequestSummary;
}

/** Carries single requests: in their turn, in bounded time, and written down. */
export class Carrier {
  readonly #transport: Transport;
  readonly #gate: Gate;
  readonly #clock: Clock;
  readonly #log: Log;

  constructor({ transport, gate, clock, log }: { transport: Transport; gate: Gate; clock: Clock; log: Log }) {
    this.#transport = transport;
    this.#gate = gate;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * @returns The answer, whatever its status, or the error that stands for none: it is for the caller to decide whether to try again.
   * @throws TimeoutError, or AbortedError when the scope ends
   */
  carry(cargo: Cargo): Promise<StreamedAnswer | NetworkError> {
    return this.#gate.run(cargo.origin, cargo.scope.signal, () => this.#carry(cargo));
  }

  async #carry({
    method,
    url,
    origin,
    headers,
    timeoutMs,
    scope,
    request,
    asStream,
    ...cargo
  }: Cargo): Promise<StreamedAnswer | NetworkError> {
    const what = `${method} ${request.url}`;
    const { trackingid: trackingId } = headers;
    const startedAt = this.#clock.now();
    const start = () => this.#clock.after(timeoutMs, () => scope.fail(new TimeoutError(what, timeoutMs, request)));
    let cancel = start();
    // An upload may take as long as it needs, as long as it goes on.
    const body = goingOn(cargo.body, () => {
      cancel();
      cancel = start();
    });
    if (asStream && !this.#transport.stream) throw new InvalidInputError("The client's own transport cannot download: it has no `stream`.");
    try {
      const answer = await scope.race(this.#send({ method, url, headers, body, signal: scope.signal }, asStream));
      this.#log.debug(`${what} ${answer.status} in ${this.#clock.now() - startedAt} ms`, { trackingId });
      return answer;
    } catch (error) {
      scope.throwIfAborted();
      this.#log.debug(`${what} failed`, { trackingId, error });
      return networkError(origin, request, error);
    } finally {
      cancel();
    }
  }

  #send(request: TransportRequest, asStream: boolean): Promise<StreamedAnswer> {
    return asStream && this.#transport.stream ? this.#transport.stream(request) : this.#transport.send(request);
  }
}

function goingOn(body: Cargo["body"], onStep: () => void): Cargo["body"] {
  if (!isUpload(body)) return body;
  const { onProgress } = body;
  const report = (sentBytes: number) => {
    onStep();
    onProgress?.(sentBytes);
  };
  // Reported only on request: browsers then take a slower way.
  return { ...body, ...(onProgress || !globalThis.XMLHttpRequest ? { onProgress: report } : {}) };
}

export function networkError(origin: string, request: RequestSummary, thrown: unknown): NetworkError {
  const cause = asError(thrown);
  const code = (cause as { code?: unknown }).code ?? (cause.cause as { code?: unknown } | undefined)?.code;
  const reason = [typeof code === "string" ? code : undefined, cause.message].filter(Boolean).join(", ");
  const hint = "Check the address, the network and any proxy, and that the service runs.";
  return new NetworkError(`No answer from ${origin}: ${reason}.`, { request, cause, hint });
}
