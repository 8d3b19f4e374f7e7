import { parseId } from "@parley/protocol/ids";

/** Parameters that name things. */
const names = ["orgId", "userId", "groupId", "useruuid"];

/** The identity services take bare UUIDs where the other services take public ids: both may be given. */
export function bareIds<Input extends object>(input: Input): Input {
  const bare = Object.entries(input).map(([name, value]) => [name, names.includes(name) ? uuidOf(value) : value]);
  return Object.fromEntries(bare) as Input;
}

function uuidOf(value: unknown): unknown {
  const parts = typeof value === "string" ? parseId(value) : undefined;
  return parts ? parts.uuid.split(":")[0] : value;
}
