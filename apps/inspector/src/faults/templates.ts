import type { FaultRule } from "@parley/testing/control";

/** A rule to begin with. */
export interface FaultTemplate {
  id: string;
  name: string;
  rule: FaultRule;
}

/** What people try most; each is a whole rule that can be changed before it is added. */
export const faultTemplates: readonly FaultTemplate[] = [
  {
    id: "rate",
    name: "Posting is refused with 429, twice",
    rule: { operation: "messages.create", times: 2, effect: { status: 429, retryAfter: 1 } },
  },
  {
    id: "rateDate",
    name: "429 with a date in Retry-After",
    rule: { path: "/v1/**", times: 1, effect: { status: 429, retryAfter: "date" } },
  },
  { id: "expired", name: "The token counts as expired, once", rule: { path: "/v1/**", times: 1, effect: { status: 401 } } },
  {
    id: "down",
    name: "The service is down for a moment",
    rule: { path: "/v1/**", sequence: [{ status: 503 }, { status: 502 }, "pass", { status: 503 }] },
  },
  { id: "slow", name: "Answers are 5 s late", rule: { path: "/v1/**", effect: { latencyInMs: 5000 } } },
  { id: "dropped", name: "The connection breaks, once", rule: { path: "/v1/**", times: 1, effect: { isDropped: true } } },
  { id: "half", name: "Half an answer, once", rule: { path: "/v1/**", times: 1, effect: { cutAfterBytes: 100 } } },
  { id: "twice", name: "Events come twice", rule: { on: "event", effect: { repeats: 1 } } },
  { id: "late", name: "Events are 2 s late", rule: { on: "event", effect: { latencyInMs: 2000 } } },
  { id: "swapped", name: "Events come in the wrong order", rule: { on: "event", effect: { isSwapped: true } } },
  { id: "lost", name: "An event is lost", rule: { on: "event", times: 1, effect: { isLost: true } } },
  { id: "pong", name: "Pings are not answered", rule: { on: "ping", effect: { isLost: true } } },
  { id: "refused", name: "Sockets are refused", rule: { on: "connect", effect: { closeCode: 4401 } } },
  { id: "keys", name: "Keys are refused", rule: { on: "kms", effect: { status: 403 } } },
  { id: "noKeys", name: "Keys never come", rule: { on: "kms", effect: { isLost: true } } },
  { id: "full", name: "The disk is full", rule: { on: "storage" } },
  { id: "chance", name: "One request in ten fails", rule: { path: "/v1/**", probability: 0.1, randomSeed: 7, effect: { status: 500 } } },
];
