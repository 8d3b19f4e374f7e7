import type { Method, Operation } from "../operation.ts";

/**
 * Where something goes wrong: with a request, when a socket opens, with an event or a ping on one, with an exchange with the key
 * service, or when something is stored.
 */
export type FaultPoint = "request" | "connect" | "event" | "ping" | "kms" | "storage";

/** What goes wrong. Which fields mean something depends on the point; those that do add up. */
export interface FaultEffect {
  /** Request: answers this instead of doing anything. KMS: the refusal that the reply carries. */
  status?: number | undefined;
  /** Request: body of that answer, any JSON or a text; an error body unless given. */
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Request: `Retry-After`: seconds, or `date` (10 s from now), `malformed`, or any text. */
  retryAfter?: number | string | undefined;
  /** Request and event: comes so many milliseconds later, on the server's clock. */
  latencyInMs?: number | undefined;
  /** Request: the answer is the right one, and the connection breaks after so many bytes of it. */
  cutAfterBytes?: number | undefined;
  /** Cuts the connection without a word. */
  isDropped?: boolean | undefined;
  /** Connect, event and ping: closes the socket with this code. */
  closeCode?: number | undefined;
  /** Event: is not sent, and its number is missing. Ping: is not answered. KMS: no reply comes. */
  isLost?: boolean | undefined;
  /** Event: is sent so many times more. */
  repeats?: number | undefined;
  /** Event: is sent after the next one. */
  isSwapped?: boolean | undefined;
}

/** What is to go wrong, for whom, and how often. */
export interface FaultRule {
  /** `request` unless said. */
  on?: FaultPoint | undefined;
  method?: Method | undefined;
  /** Path of a request; `*` stands for any part, `**` for any number of them. */
  path?: string | undefined;
  /** Id of a public operation, such as `messages.create`; with the key service `exchange`, `create`, `retrieve`, `update`. */
  operation?: string | undefined;
  /** Somebody by the seed's name, e-mail address or id; everybody unless said. */
  person?: string | undefined;
  /** Everybody of an organization, by its id. */
  org?: string | undefined;
  effect?: FaultEffect | undefined;
  /** One effect after the other, `pass` for none; the rule is over after the last one. */
  sequence?: readonly ("pass" | FaultEffect)[] | undefined;
  /** How often it happens; until removed unless said. */
  times?: number | undefined;
  /** How often it does not happen first. */
  skip?: number | undefined;
  /** From 0 to 1: how likely it happens. */
  probability?: number | undefined;
  /** Makes chance repeatable; 1 unless said. */
  randomSeed?: number | undefined;
  /** Stays when the server is put back to its seed. */
  survivesReset?: boolean | undefined;
}

/** A rule that is in force. */
export interface Fault {
  id: string;
  rule: FaultRule;
  /** How often it has matched. */
  matches: number;
  /** How often it has made something go wrong. */
  hits: number;
}

/** Names a fault. */
export interface FaultInput {
  id: string;
}

/** Input of {@link closeSockets}. */
export interface CloseSocketsInput {
  /** By name, address or id; everybody's unless said. */
  person?: string | undefined;
  /** 1001 unless said. */
  code?: number | undefined;
  /** Cuts the connection instead. */
  isDropped?: boolean | undefined;
}

/** How many requests each token may make. */
export interface RateLimits {
  mode: "off" | "cloud";
  /** Requests of one token to one family (`/v1/messages`, `/v1/rooms` …) in a minute; 300 unless said. */
  perMinute?: number | undefined;
  /** Other numbers for single families, by the name of the family: `{ "messages": 30 }`. */
  families?: Readonly<Record<string, number>> | undefined;
}

export const listFaults: Operation<Record<never, never>, Fault[]> = { id: "control.listFaults", method: "GET", path: "/_parley/faults" };

/** Makes something go wrong from now on. The first rule that matches decides. */
export const addFault: Operation<FaultRule, Fault> = { id: "control.addFault", method: "POST", path: "/_parley/faults" };

export const removeFault: Operation<FaultInput, void> = { id: "control.removeFault", method: "DELETE", path: "/_parley/faults/{id}" };

export const removeFaults: Operation<Record<never, never>, void> = {
  id: "control.removeFaults",
  method: "DELETE",
  path: "/_parley/faults",
};

/** Closes open event sockets now. Answers how many. */
export const closeSockets: Operation<CloseSocketsInput, { closed: number }> = {
  id: "control.closeSockets",
  method: "POST",
  path: "/_parley/sockets/close",
};

export const getRateLimits: Operation<Record<never, never>, RateLimits> = {
  id: "control.getRateLimits",
  method: "GET",
  path: "/_parley/rate-limits",
};

/** Refuses what comes too often with 429 and `Retry-After`; counting begins anew. */
export const setRateLimits: Operation<RateLimits, RateLimits> = {
  id: "control.setRateLimits",
  method: "PUT",
  path: "/_parley/rate-limits",
};
