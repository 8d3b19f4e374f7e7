import type { JournalEntry, JournalKind } from "@parley/testing/control";

/** An entry in one line. */
export interface Summary {
  /** What it is about. */
  title: string;
  /** What else tells it from others. */
  note: string;
  /** How it ended, where that can be told. */
  status?: number | string;
  isBad: boolean;
  tookInMs?: number;
}

/** Names of the kinds: of one entry, and of many. */
export const kinds: readonly { id: JournalKind; name: string; many: string }[] = [
  { id: "request", name: "Request", many: "Requests" },
  { id: "frame", name: "Frame", many: "Frames" },
  { id: "kms", name: "KMS", many: "KMS" },
  { id: "fact", name: "Fact", many: "Facts" },
  { id: "delivery", name: "Delivery", many: "Deliveries" },
];

export function summaryOf(entry: JournalEntry): Summary {
  switch (entry.kind) {
    case "request":
      return {
        title: `${entry.method} ${entry.path}`,
        note: entry.operation,
        status: entry.status,
        isBad: entry.status >= 400,
        tookInMs: entry.tookInMs,
      };
    case "frame":
      return { title: `${entry.direction === "in" ? "←" : "→"} ${entry.type}`, note: `${entry.sizeBytes} bytes`, isBad: false };
    case "kms":
      return {
        title: entry.operation,
        note: entry.reason ?? "",
        status: entry.status ?? "no reply",
        isBad: entry.status === undefined || entry.status >= 400,
      };
    case "fact":
      return { title: entry.name, note: `to ${entry.audience.length}`, isBad: false };
    case "delivery":
      return {
        title: `→ ${entry.targetUrl}`,
        note: entry.failure ?? `attempt ${entry.attempt}`,
        status: entry.status ?? "no answer",
        isBad: entry.failure !== undefined,
        tookInMs: entry.tookInMs,
      };
  }
}

/** Somebody as people call them. */
export function personOf({ person }: JournalEntry): string {
  return person ? (person.displayName ?? person.email ?? person.id) : "";
}

/** How long something took, for people. */
export function duration(ms: number | undefined): string {
  if (ms === undefined) return "";
  return ms < 10 ? `${ms.toFixed(1)} ms` : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
