import type { JsonSchema, OperationSchemas } from "../operation.ts";
import { seedSchema } from "./seed.ts";

/** An object with these fields and no others. */
function object(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, ...(required.length && { required }), additionalProperties: false };
}

const text: JsonSchema = { type: "string", minLength: 1, maxLength: 1000 };
const amount: JsonSchema = { type: "number", minimum: 0, maximum: 1e13 };
const flag: JsonSchema = { type: "boolean" };

const name: JsonSchema = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" };

/** What the server checks before an operation of the control plane runs, by the operation's id. */
export const controlSchemas: Readonly<Record<string, OperationSchemas>> = {
  "control.setClock": { body: { ...object({ now: text, isFrozen: flag }), minProperties: 1 } },
  "control.advanceClock": {
    body: { ...object({ ms: amount, seconds: amount, minutes: amount, hours: amount, days: amount }), minProperties: 1 },
  },
  "control.resetState": { body: object({ all: flag }) },
  "control.replaceSeed": { body: seedSchema },
  "control.addSeed": { body: seedSchema },
  "control.saveSnapshot": { body: object({ name }, ["name"]) },
  "control.createTenant": { body: object({ seed: { type: "object" } }) },
};
