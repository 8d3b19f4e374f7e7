import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "./problem.ts";

/** Who may use the control plane of this server. */
export interface ControlRule {
  /** Whoever has it may, from wherever. */
  token: string;
  /** Whether programs on this machine may without it. Not behind a proxy, through which everybody comes from this machine. */
  trustsLoopback: boolean;
}

/** Of a request, what tells who sends it. */
export interface ControlCaller {
  address: string | undefined;
  /** Name in the address that was called, without the port. */
  host: string;
  /** Origin under which it was called. */
  ownOrigin: string;
  /** Site of the page that sends it, when a browser does. */
  origin: string | undefined;
  bearer: string | undefined;
  /** Whether a proxy has passed it on. */
  isForwarded: boolean;
}

/**
 * Lets in who has the token, and programs on this machine where those are trusted. Name and origin count too: a page of another
 * site must not come in through the browser of somebody on this machine, be it by its own name for this address or by a form.
 *
 * @throws Problem 401 for a wrong token, 403 otherwise.
 */
export function requireControl(caller: ControlCaller, rule: ControlRule, publicOrigin: string): void {
  if (caller.bearer !== undefined && isSame(caller.bearer, rule.token)) return;
  if (isTrusted(caller, rule, publicOrigin)) return;
  if (caller.bearer !== undefined) throw new Problem(401, "That is not the control token of this server (--control-token).");
  throw new Problem(403, "Only programs on this machine may do this, or whoever has the control token (--control-token).");
}

/** Whether somebody needs no token: a program on this machine, where those are trusted, and no page of another site. */
export function isTrusted(caller: ControlCaller, { trustsLoopback }: ControlRule, publicOrigin: string): boolean {
  return trustsLoopback && isLocal(caller) && [undefined, publicOrigin, caller.ownOrigin].includes(caller.origin);
}

function isLocal({ address, host, isForwarded }: ControlCaller): boolean {
  const fromHere = ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(address ?? "127.0.0.1");
  return fromHere && !isForwarded && ["127.0.0.1", "localhost", "[::1]"].includes(host);
}

/** In constant time, whatever the lengths. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
