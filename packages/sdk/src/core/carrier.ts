import type { Clock } from "./clock.ts";
import { asError, NetworkError, type RequestSummary, TimeoutError } from "./errors.ts";
import type { Gate } from "./gate.ts";
import type { Log } from "./logger.ts";
import type { Scope } from "./scope.ts";
import type { Transport, TransportAnswer } from "./transport/transport.ts";

/** One request on its way, and what it is bound by. */
export interface Cargo {
  method: string;
  url: string;
  origin: string;
  headers: Record<string, string>;
  body: string | undefined;
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
  carry(cargo: Cargo): Promise<TransportAnswer | NetworkError> {
    return this.#gate.run(cargo.origin, cargo.scope.signal, () => this.#carry(cargo));
  }

  async #carry({ method, url, origin, headers, body, timeoutMs, scope, request }: Cargo): Promise<TransportAnswer | NetworkError> {
    const what = `${method} ${request.url}`;
    const { trackingid: trackingId } = headers;
    const startedAt = this.#clock.now();
    const cancel = this.#clock.after(timeoutMs, () => scope.fail(new TimeoutError(what, timeoutMs, request)));
    try {
      const answer = await scope.race(this.#transport.send({ method, url, headers, body, signal: scope.signal }));
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
}

function networkError(origin: string, request: RequestSummary, thrown: unknown): NetworkError {
  const cause = asError(thrown);
  const code = (cause as { code?: unknown }).code ?? (cause.cause as { code?: unknown } | undefined)?.code;
  const reason = [typeof code === "string" ? code : undefined, cause.message].filter(Boolean).join(", ");
  const hint = "Check the address, the network and any proxy, and that the service runs.";
  return new NetworkError(`No answer from ${origin}: ${reason}.`, { request, cause, hint });
}
