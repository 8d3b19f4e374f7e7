import type { EventFrame, ServerFrame } from "@parley/protocol/frame";
import { retryDelay } from "./backoff.ts";
import { type CloseReaction, reactionToClose } from "./closeCodes.ts";
import {
  type Connection,
  type Effect,
  type Fresh,
  firstAttempts,
  type Input,
  idle,
  type Link,
  type Renewal,
  type Step,
  times,
} from "./connection.ts";

/** Without reason to doubt or to wait. */
const calm = { isDoubtful: false, isBidden: false } as const;

const renewals: Record<Exclude<CloseReaction, "stop">, Renewal> = { reconnect: "nothing", renewToken: "token", renewDevice: "device" };

/** What one input makes of a connection. Inputs that no longer matter, such as those of a socket left behind, change nothing. */
export function step(state: Connection, input: Input, fresh: Fresh): Step {
  switch (input.type) {
    case "connect":
      return connect(state);
    case "close":
      return close(state);
    case "prepared":
      return prepared(state, input.hasPast ?? false);
    case "failed":
      return failed(state, input, fresh);
    case "opened":
      return opened(state, input.socket);
    case "frame":
      return received(state, input.socket, input.frame, fresh);
    case "dropped":
      return dropped(state, input.socket, input.code, input.reason, fresh);
    case "timer":
      return input.socket === undefined ? retryIsDue(state) : timeIsUp(state, input.socket, fresh);
    case "recovery":
      return stay(state.phase === "online" ? { ...state, recovery: input.stage } : state);
    case "stirred":
      return stirred(state, input.isUp, fresh);
  }
}

function connect(state: Connection): Step {
  if (state.phase !== "idle" && state.phase !== "closed") return stay(state);
  return { state: { ...idle, phase: "connecting", sockets: state.sockets }, effects: [{ do: "prepare", renew: "nothing" }] };
}

function close(state: Connection): Step {
  if (state.phase === "idle" || state.phase === "closed") return stay({ ...state, phase: "closed" });
  const effects: Effect[] = [{ do: "cancel" }, ...hangUpAll(state, "Done")];
  if (state.phase === "online") effects.push({ do: "announce", event: "disconnected", code: 1000, reason: "Done" });
  return { state: ended(state), effects };
}

function prepared(state: Connection, hasPast: boolean): Step {
  const socket = state.sockets + 1;
  const link: Link = { socket, stage: "opening" };
  const effects: Effect[] = [
    { do: "setTimer", socket, inMs: times.ready },
    { do: "open", socket },
  ];
  const hasNewToken = state.hasNewToken || state.renew === "token";
  const next: Connection = { ...state, sockets: socket, renew: "nothing", hasNewToken, hasPast: state.hasPast || hasPast };
  if (state.phase === "connecting" && !state.main) return { state: { ...next, main: link }, effects };
  if (isMissingSpare(state)) return { state: { ...next, spare: link }, effects };
  return stay(state);
}

function failed(state: Connection, input: Input & { type: "failed" }, fresh: Fresh): Step {
  const { permanent, retryAfterMs, error } = input;
  if (isMissingSpare(state)) return permanent ? stay(state) : trySpareAgain(state, fresh, retryAfterMs);
  if (state.phase !== "connecting" || state.main) return stay(state);
  if (permanent) return giveUp(state, 1006, "Not prepared", error);
  return retry(state, { code: 1006, reason: "Not prepared", renew: state.renew, retryAfterMs, error }, fresh);
}

function opened(state: Connection, socket: number): Step {
  const link = linkOf(state, socket);
  if (link?.stage !== "opening") return stay(state);
  const next = withLink(state, { ...link, stage: "authorizing" });
  return { state: phaseByMain(next), effects: [{ do: "authorize", socket }] };
}

function received(state: Connection, socket: number, frame: ServerFrame, fresh: Fresh): Step {
  const link = linkOf(state, socket);
  if (!link && !state.retiring.includes(socket)) return stay(state);
  const acked = frame.id ? [ack(socket, frame.id)] : [];
  if (!link) return { state, effects: [...acked, ...deliver(frame)] };
  const counted = countFrame(link, frame);
  const next = handle(withLink(state, counted.link), counted.link, frame, fresh);
  return { state: next.state, effects: [...acked, ...counted.effects, ...next.effects] };
}

function handle(state: Connection, link: Link, frame: ServerFrame, fresh: Fresh): Step {
  if (!("type" in frame)) return event(state, link, frame, fresh);
  if (frame.type === "pong") return pong(state, link, frame.id, fresh);
  if (frame.type === "shutdown") return shutdown(state, link);
  return stay(state);
}

function event(state: Connection, link: Link, frame: ServerFrame, fresh: Fresh): Step {
  const confirmed = link.stage === "authorizing" && confirms(frame) ? ready(state, link, fresh) : stay(state);
  return { state: confirmed.state, effects: [...confirmed.effects, ...deliver(frame)] };
}

function pong(state: Connection, link: Link, id: string, fresh: Fresh): Step {
  if (link.pingId === undefined) return stay(state);
  if (link.pingId !== id) return hangUpAndLose(state, link, 1000, "Pong mismatch", fresh);
  const effects: Effect[] = [{ do: "setTimer", socket: link.socket, inMs: times.ping }];
  const next = withLink(state, { ...link, pingId: undefined });
  return { state: { ...next, isDoubtful: next.isDoubtful && link.socket !== next.main?.socket }, effects };
}

function shutdown(state: Connection, link: Link): Step {
  if (link !== state.main || link.stage !== "ready" || state.isDraining) return stay(state);
  return { state: { ...state, isDraining: true, attempt: 0 }, effects: [{ do: "prepare", renew: "nothing" }] };
}

/** The server has confirmed a socket: it is in use from now on, and pinged at once. */
function ready(state: Connection, link: Link, fresh: Fresh): Step {
  const live: Link = { ...link, stage: "ready", pingId: fresh.id };
  const settled: Connection = {
    ...state,
    ...calm,
    phase: "online",
    main: live,
    spare: undefined,
    isDraining: false,
    hasNewToken: false,
    attempt: 0,
  };
  if (link.socket === state.spare?.socket) return takeOver(state, settled, fresh);
  const effects: Effect[] = [{ do: "announce", event: "connected", resumed: state.wasOnline }, ...ping(link.socket, fresh)];
  const recovery = state.wasOnline || state.hasPast ? "running" : "none";
  return { state: { ...settled, recovery, wasOnline: true }, effects };
}

function takeOver(before: Connection, after: Connection, fresh: Fresh): Step {
  const main = after.main as Link;
  const old = before.main as Link;
  const effects: Effect[] = [...ping(main.socket, fresh), { do: "setTimer", socket: old.socket, inMs: times.retire }];
  return { state: { ...after, retiring: [...after.retiring, old.socket] }, effects };
}

function dropped(state: Connection, socket: number, code: number, reason: string, fresh: Fresh): Step {
  if (state.retiring.includes(socket)) return stay({ ...state, retiring: state.retiring.filter((old) => old !== socket) });
  const link = linkOf(state, socket);
  return link ? lost(state, link, code, reason, fresh) : stay(state);
}

/** A socket in use, or on its way to be, is gone. */
function lost(state: Connection, link: Link, code: number, reason: string, fresh: Fresh): Step {
  if (link.socket === state.spare?.socket) return trySpareAgain({ ...state, spare: undefined }, fresh);
  if (state.spare) return promote(state, state.spare, code, reason);
  const reaction = state.isDraining ? "reconnect" : reactionToClose(link.stage, code, reason);
  const isRefusedAgain = reaction === "renewToken" && state.hasNewToken;
  if (reaction === "stop" || isRefusedAgain) return giveUp(state, code, reason);
  return retry(state, { code, reason, renew: renewals[reaction] }, fresh);
}

/** The main socket is gone while the spare one is on its way: go on with that one. */
function promote(state: Connection, spare: Link, code: number, reason: string): Step {
  const next = phaseByMain({ ...state, ...calm, recovery: "none", main: spare, spare: undefined, isDraining: false });
  return { state: next, effects: [{ do: "announce", event: "disconnected", retryInMs: 0, code, reason }] };
}

function trySpareAgain(state: Connection, fresh: Fresh, retryAfterMs?: number): Step {
  const inMs = retryDelay(state.attempt, fresh.random, retryAfterMs);
  return { state: { ...state, attempt: state.attempt + 1 }, effects: [{ do: "setTimer", inMs }] };
}

interface Loss {
  code: number;
  reason: string;
  renew: Renewal;
  retryAfterMs?: number | undefined;
  error?: unknown;
}

function retry(state: Connection, loss: Loss, fresh: Fresh): Step {
  const { code, reason, renew, retryAfterMs, error } = loss;
  const attempt = state.attempt + 1;
  if (!state.wasOnline && attempt >= firstAttempts) return giveUp(state, code, reason, error);
  const inMs = retryDelay(state.attempt, fresh.random, retryAfterMs);
  const effects: Effect[] = [{ do: "setTimer", inMs }];
  if (state.wasOnline) effects.push({ do: "announce", event: "disconnected", retryInMs: inMs, code, reason });
  const isBidden = (retryAfterMs ?? 0) > 0;
  const next: Connection = {
    ...state,
    ...calm,
    phase: "reconnecting",
    recovery: "none",
    isBidden,
    main: undefined,
    isDraining: false,
    renew,
    attempt,
  };
  return { state: next, effects };
}

function giveUp(state: Connection, code: number, reason: string, error?: unknown): Step {
  const effects: Effect[] = [{ do: "cancel" }, ...hangUpAll({ ...state, main: undefined }, "Done")];
  if (state.wasOnline) effects.push({ do: "announce", event: "disconnected", code, reason });
  effects.push({ do: "giveUp", code, reason, ...(error === undefined ? {} : { error }) });
  return { state: ended(state), effects };
}

function retryIsDue(state: Connection): Step {
  if (state.phase === "reconnecting") return { state: { ...state, phase: "connecting" }, effects: [{ do: "prepare", renew: state.renew }] };
  if (isMissingSpare(state)) return { state, effects: [{ do: "prepare", renew: "nothing" }] };
  return stay(state);
}

/** The socket in use must show that it still stands; a wait for the next attempt may be over early, unless the service asked for it. */
function stirred(state: Connection, isUp: boolean, fresh: Fresh): Step {
  if (state.phase === "reconnecting" && isUp && !state.isBidden) {
    const next = retryIsDue(state);
    return { state: next.state, effects: [{ do: "cancel" }, ...next.effects] };
  }
  const { main } = state;
  if (state.phase !== "online" || !main) return stay(state);
  const wait: Effect = { do: "setTimer", socket: main.socket, inMs: times.doubt };
  const asked: Effect[] = main.pingId === undefined ? ping(main.socket, fresh) : [];
  const next = withLink(state, { ...main, pingId: main.pingId ?? fresh.id });
  return { state: { ...next, isDoubtful: true }, effects: [...asked, wait] };
}

function timeIsUp(state: Connection, socket: number, fresh: Fresh): Step {
  if (state.retiring.includes(socket)) {
    const retiring = state.retiring.filter((old) => old !== socket);
    return { state: { ...state, retiring }, effects: [{ do: "hangUp", socket, reason: "Done" }] };
  }
  const link = linkOf(state, socket);
  if (!link) return stay(state);
  if (link.stage !== "ready") return hangUpAndLose(state, link, 1006, "Not confirmed in time", fresh);
  if (link.pingId !== undefined) return hangUpAndLose(state, link, 1000, "Pong not received", fresh);
  return { state: withLink(state, { ...link, pingId: fresh.id }), effects: ping(socket, fresh) };
}

function hangUpAndLose(state: Connection, link: Link, code: number, reason: string, fresh: Fresh): Step {
  const next = lost(state, link, code, reason, fresh);
  return { state: next.state, effects: [{ do: "hangUp", socket: link.socket, reason }, ...next.effects] };
}

/**
 * Whether a frame shows that the server has accepted the token. The official services say so with one of two events;
 * any other event shows it too, since nothing is pushed to a socket that was not accepted.
 */
function confirms(frame: ServerFrame): boolean {
  const eventType = eventTypeOf(frame);
  if (eventType === undefined) return false;
  return !eventType.startsWith("mercury.") || eventType === "mercury.buffer_state" || eventType === "mercury.registration_status";
}

function deliver(frame: ServerFrame): Effect[] {
  return eventTypeOf(frame) === undefined ? [] : [{ do: "deliver", frame: frame as EventFrame<{ eventType: string }> }];
}

function eventTypeOf(frame: ServerFrame): string | undefined {
  if (!("data" in frame) || typeof frame.data !== "object" || frame.data === null) return undefined;
  return typeof frame.data.eventType === "string" ? frame.data.eventType : undefined;
}

/** Keeps count of the frames of a socket. A frame without a number, or with an old one, is none to worry about. */
function countFrame(link: Link, frame: ServerFrame): { link: Link; effects: Effect[] } {
  const received = "sequenceNumber" in frame ? frame.sequenceNumber : undefined;
  if (typeof received !== "number") return { link, effects: [] };
  const expected = (link.sequence ?? received - 1) + 1;
  const effects: Effect[] = received > expected ? [{ do: "reportGap", expected, received }] : [];
  return { link: { ...link, sequence: Math.max(received, expected - 1) }, effects };
}

function ack(socket: number, messageId: string): Effect {
  return { do: "send", socket, frame: { messageId, type: "ack" } };
}

function ping(socket: number, fresh: Fresh): Effect[] {
  return [
    { do: "send", socket, frame: { id: fresh.id, type: "ping" } },
    { do: "setTimer", socket, inMs: times.pong },
  ];
}

/** Whether the server has announced the end of the main socket and no other is on its way. */
function isMissingSpare(state: Connection): boolean {
  return state.phase === "online" && state.isDraining && !state.spare;
}

function linkOf(state: Connection, socket: number): Link | undefined {
  return [state.main, state.spare].find((link) => link?.socket === socket);
}

function withLink(state: Connection, link: Link): Connection {
  return state.spare?.socket === link.socket ? { ...state, spare: link } : { ...state, main: link };
}

/** The phase that goes with a main socket that is not confirmed yet. */
function phaseByMain(state: Connection): Connection {
  if (!state.main || state.main.stage === "ready") return state;
  return { ...state, phase: state.main.stage === "opening" ? "connecting" : "authorizing" };
}

function hangUpAll({ main, spare, retiring }: Connection, reason: string): Effect[] {
  const sockets = [main?.socket, spare?.socket, ...retiring].filter((socket) => socket !== undefined);
  return sockets.map((socket) => ({ do: "hangUp", socket, reason }));
}

function ended(state: Connection): Connection {
  return { ...idle, phase: "closed", sockets: state.sockets };
}

function stay(state: Connection): Step {
  return { state, effects: [] };
}
