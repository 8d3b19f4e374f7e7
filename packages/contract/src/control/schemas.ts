import type { JsonSchema, OperationSchemas } from "../operation.ts";
import { givenFile, seedSchema } from "./seed.ts";

/** An object with these fields and no others. */
function object(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, ...(required.length && { required }), additionalProperties: false };
}

const text: JsonSchema = { type: "string", minLength: 1, maxLength: 1000 };
const amount: JsonSchema = { type: "number", minimum: 0, maximum: 1e13 };
const flag: JsonSchema = { type: "boolean" };

const name: JsonSchema = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" };

const count: JsonSchema = { type: "integer", minimum: 0, maximum: 1_000_000 };
const closeCode: JsonSchema = { type: "integer", minimum: 1000, maximum: 4999 };

const status: JsonSchema = { type: "integer", minimum: 200, maximum: 599 };

const effect: JsonSchema = {
  ...object({
    status,
    body: {},
    headers: { type: "object", additionalProperties: { type: "string", maxLength: 1000 } },
    retryAfter: { anyOf: [{ type: "number", minimum: 0 }, text] },
    latencyInMs: amount,
    cutAfterBytes: count,
    isDropped: flag,
    closeCode,
    isLost: flag,
    repeats: { type: "integer", minimum: 1, maximum: 100 },
    isSwapped: flag,
  }),
  minProperties: 1,
};

const fault: JsonSchema = object({
  on: { type: "string", enum: ["request", "connect", "event", "ping", "kms", "storage"] },
  method: { type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
  path: text,
  operation: text,
  person: text,
  org: text,
  effect,
  sequence: { type: "array", minItems: 1, maxItems: 1000, items: { anyOf: [{ const: "pass" }, effect] } },
  times: { type: "integer", minimum: 1 },
  skip: count,
  probability: { type: "number", minimum: 0, maximum: 1 },
  randomSeed: count,
  survivesReset: flag,
});

const limits: JsonSchema = object(
  {
    mode: { type: "string", enum: ["off", "cloud"] },
    perMinute: { type: "integer", minimum: 1, maximum: 1_000_000 },
    families: { type: "object", additionalProperties: { type: "integer", minimum: 1, maximum: 1_000_000 } },
  },
  ["mode"],
);

const inboxAnswer: JsonSchema = {
  anyOf: [status, object({ status, body: {} }, ["status"])],
};

const journalFilter: Record<string, JsonSchema> = {
  kind: { type: "array", items: { type: "string", enum: ["request", "frame", "kms", "fact", "delivery"] } },
  method: text,
  path: text,
  operation: text,
  person: text,
  status: { type: "string", pattern: "^[1-5](\\d\\d|xx)$" },
  text,
};
const entryId: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

const words: JsonSchema = { type: "string", minLength: 1, maxLength: 10_000 };
const inRoom = { person: text, room: text };

/** What the server checks before an operation of the control plane runs, by the operation's id. */
export const controlSchemas: Readonly<Record<string, OperationSchemas>> = {
  "control.setClock": { body: { ...object({ now: text, isFrozen: flag }), minProperties: 1 } },
  "control.advanceClock": {
    body: { ...object({ ms: amount, seconds: amount, minutes: amount, hours: amount, days: amount }), minProperties: 1 },
  },
  "control.addFault": { body: fault },
  "control.closeSockets": { body: object({ person: text, code: closeCode, isDropped: flag }) },
  "control.listDeliveries": { params: object({ webhook: text, target: text }) },
  "control.listInboxRequests": {
    params: object({
      name,
      atLeast: { type: "integer", minimum: 0, maximum: 1000 },
      timeoutInMs: { type: "integer", minimum: 0, maximum: 60_000 },
    }),
  },
  "control.listMails": { params: object({ to: text }) },
  "control.listJournal": {
    params: object({ ...journalFilter, since: entryId, max: { type: "integer", minimum: 1, maximum: 1000 }, details: flag }),
  },
  "control.streamJournal": { params: object({ ...journalFilter, since: entryId, details: flag }) },
  "control.getJournalEntry": { params: object({ id: entryId, decrypt: flag }) },
  "control.listRows": {
    params: object({ table: text, max: { type: "integer", minimum: 1, maximum: 500 }, offset: count }),
  },
  "control.clearInbox": { params: object({ name }) },
  "control.setInboxAnswers": {
    params: object({ name }),
    body: object({ answers: { type: "array", minItems: 1, maxItems: 1000, items: inboxAnswer } }, ["answers"]),
  },
  "control.replayHar": {
    body: object(
      {
        har: {
          type: "object",
          properties: {
            log: { type: "object", properties: { entries: { type: "array", items: { type: "object" } } }, required: ["entries"] },
          },
          required: ["log"],
        },
        hosts: { type: "array", items: text, maxItems: 100 },
        persons: { type: "object", additionalProperties: text },
        as: text,
      },
      ["har"],
    ),
  },
  "control.simulatePost": {
    body: object(
      {
        person: text,
        room: text,
        to: text,
        text: words,
        markdown: words,
        html: words,
        parent: text,
        attachments: { type: "array", maxItems: 1, items: { type: "object" } },
        files: { type: "array", maxItems: 10, items: givenFile },
      },
      ["person"],
    ),
  },
  "control.simulateEdit": { body: object({ person: text, text: words, markdown: words }, ["person"]) },
  "control.simulateRemove": { params: object({ id: text, person: text }, ["person"]) },
  "control.simulateRead": { body: object({ person: text, room: text, message: text }, ["person"]) },
  "control.simulateTyping": { body: object({ ...inRoom, isTyping: flag }, ["person", "room"]) },
  "control.simulateJoin": { body: object(inRoom, ["person", "room"]) },
  "control.simulateAdd": { body: object({ ...inRoom, added: text, isModerator: flag }, ["person", "room", "added"]) },
  "control.simulateLeave": { body: object(inRoom, ["person", "room"]) },
  "control.simulateCall": { body: object({ from: text, person: text }, ["from", "person"]) },
  "control.setRateLimits": { body: limits },
  "control.resetState": { body: object({ all: flag }) },
  "control.replaceSeed": { body: seedSchema },
  "control.addSeed": { body: seedSchema },
  "control.saveSnapshot": { body: object({ name }, ["name"]) },
  "control.createTenant": { body: object({ seed: { type: "object" } }) },
};
