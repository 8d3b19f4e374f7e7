import { innerId } from "@parley/protocol/ids";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { ResourceEvent } from "./ports.ts";

/** One condition of a filter. */
export type Condition = readonly [key: string, value: string];

const ids: Readonly<Record<string, string>> = { roomId: "ROOM", personId: "PEOPLE", messageId: "MESSAGE" };
const choices: Readonly<Record<string, readonly string[]>> = {
  roomType: ["direct", "group"],
  type: ["direct", "group"],
  hasFiles: ["true", "false"],
  isModerator: ["true", "false"],
  isLocked: ["true", "false"],
};

/**
 * Reads a filter: conditions `key=value`, joined by `&`, all of which must hold.
 *
 * @param keys - The keys the resource has; any when they are not known.
 * @throws Problem 400 that names the key whose value cannot be one.
 * @source documented https://developer.webex.com/docs/webhook-event-reference
 */
export function parseFilter(filter: string, keys?: readonly string[]): Condition[] {
  return filter.split("&").map((part) => {
    const at = part.indexOf("=");
    const [key, value] = [part.slice(0, at), decode(part.slice(at + 1))];
    if (at < 1 || value === undefined || value === "") throw new Problem(400, "filter must be key=value, and more of these joined by &.");
    if (keys && !keys.includes(key)) {
      throw new Problem(400, keys.length ? `filter has no ${key} here; it can have ${keys.join(", ")}.` : "This webhook takes no filter.");
    }
    if (!isPossible(key, value)) throw new Problem(400, `Invalid value for filter: ${key}.`);
    return [key, value] as const;
  });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isPossible(key: string, value: string): boolean {
  const kind = ids[key];
  if (kind) return innerId(kind, value) !== undefined;
  if (key === "mentionedPeople") return value === "me" || innerId("PEOPLE", value) !== undefined;
  return choices[key]?.includes(value) ?? true;
}

/** Whether an event fulfils every condition. `me` is the owner of the webhook. */
export function matches(conditions: readonly Condition[], { data }: Pick<ResourceEvent, "data">, ownerId: string): boolean {
  return conditions.every(([key, value]) => {
    if (key === "mentionedPeople") return listOf(data["mentionedPeople"]).includes(value === "me" ? publicId("PEOPLE", ownerId) : value);
    if (key === "hasFiles") return String(listOf(data["files"]).length > 0) === value;
    if (key === "personEmail") return String(data["personEmail"]).toLowerCase() === value.toLowerCase();
    const kind = ids[key];
    return kind ? innerId(kind, String(data[key])) === innerId(kind, value) : String(data[key]) === value;
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
