import { createTransport } from "#transport";
import { Carrier } from "../core/carrier.ts";
import { systemClock } from "../core/clock.ts";
import { Gate } from "../core/gate.ts";
import { Log } from "../core/logger.ts";
import { Sender } from "../core/sender.ts";
import { Tokens } from "../core/token.ts";
import { TrackingIds } from "../core/trackingIds.ts";
import { AuthServer, type AuthServerOptions } from "./authServer.ts";
import { authEndpoints } from "./endpoints.ts";
import { noToken } from "./noToken.ts";

const maxAnswerBytes = 1024 * 1024;

/**
 * An authorization server that is asked over connections of its own.
 *
 * @throws InvalidInputError when an address is none.
 */
export function openServer({
  baseUrl,
  endpoints,
  issuers,
  transport,
  clock = systemClock,
  logger,
  timeoutMs,
  retry,
}: AuthServerOptions): AuthServer {
  const log = logger instanceof Log ? logger : new Log(logger, () => clock.now());
  const own = transport ?? createTransport({ maxAnswerBytes });
  const sender = new Sender({
    carrier: new Carrier({ transport: own, gate: new Gate(16), clock, log }),
    tokens: new Tokens(noToken()),
    clock,
    log,
    trackingIds: new TrackingIds(),
    trusted: new Set(),
    headers: { accept: "application/json" },
    retry: {},
    timeoutMs: 30_000,
  });
  return new AuthServer({
    endpoints: authEndpoints(baseUrl, endpoints),
    issuers,
    clock,
    log,
    send: (outgoing, options) => sender.send(outgoing, options),
    timeoutMs,
    retry,
    close: transport ? undefined : () => own.close(),
  });
}
