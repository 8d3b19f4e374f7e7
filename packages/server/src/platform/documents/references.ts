import { parseId } from "@parley/protocol/ids";

/** A public id in a body, and where it stands. */
export interface Mention {
  field: string;
  kind: string;
  uuid: string;
}

/** Looking deeper than this would be looking for trouble. */
const maxDepth = 12;

/** Every public id in a body. */
export function mentionsIn(body: unknown, field = "", depth = 0): Mention[] {
  if (typeof body === "string") {
    const parts = body.length < 400 ? parseId(body) : undefined;
    return parts ? [{ field, kind: parts.kind, uuid: parts.uuid }] : [];
  }
  if (typeof body !== "object" || body === null || depth > maxDepth) return [];
  return Object.entries(body).flatMap(([name, value]) => mentionsIn(value, field ? `${field}.${name}` : name, depth + 1));
}

/** A body from which everything is gone that names one thing: items of lists, whole objects, single values. */
export function withoutMention(value: unknown, id: string): unknown {
  if (value === id) return undefined;
  if (Array.isArray(value)) return value.map((each) => withoutMention(each, id)).filter((each) => each !== undefined);
  if (typeof value !== "object" || value === null) return value;
  if ((value as { id?: unknown }).id === id || memberIds.some((name) => (value as Record<string, unknown>)[name] === id)) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, withoutMention(each, id)] as const)
      .filter(([, each]) => each !== undefined),
  );
}

/** An object that is about one thing is nothing without it. */
const memberIds = ["memberId", "personId", "agentId"];
