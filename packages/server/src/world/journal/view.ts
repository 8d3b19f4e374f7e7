import type { JournalEntry, JournalFact, JournalFrame, JournalMessage, JournalPerson } from "@parley/contract/control";
import { publicId } from "@parley/protocol/ids";
import { frameOf } from "../../realtime/index.ts";
import type { FactRecord, FrameRecord, JournalRecord, MessageRecord } from "./records.ts";
import { headersByName, redacted, redactedValue } from "./redaction.ts";

/** Those whom entries speak of, by inner id. */
export type People = ReadonlyMap<string, { email: string; displayName: string }>;

/** What makes entries readable. */
export interface Reader {
  people(ids: readonly string[]): Promise<People>;
  /** @throws Error when there is no such key, or the text is under another one */
  decrypt(keyUrl: string, jwe: string): Promise<string>;
}

/** Fields of activities and rooms whose texts are encrypted. What else is encrypted is a key or holds one. */
const sealedNames: readonly string[] = ["displayName", "content", "markdown", "cards", "inputs", "title", "description"];

/** A record as it is told. */
export function show(record: JournalRecord, people: People, hasDetails: boolean): JournalEntry {
  const { atMs, personId, ...rest } = record;
  const base = { id: rest.id, at: new Date(atMs).toISOString(), ...(personId && { person: personOf(personId, people) }) };
  if (rest.kind === "frame") return frameEntry({ ...base, ...rest }, textOf(rest), hasDetails);
  if (rest.kind === "fact") return factEntry({ ...base, ...rest }, hasDetails);
  if (rest.kind !== "request") return { ...base, ...rest };
  const { request, answer, ...summary } = rest;
  return {
    ...base,
    ...summary,
    tookInMs: Math.round(rest.tookInMs * 1000) / 1000,
    ...(hasDetails && { request: messageEntry(request), answer: messageEntry(answer) }),
  };
}

function messageEntry({ headers, ...message }: MessageRecord): JournalMessage {
  return { headers: headersByName(headers), ...message };
}

function personOf(id: string, people: People): JournalPerson {
  const known = people.get(id);
  return { id: publicId("PEOPLE", id), ...(known && { email: known.email, displayName: known.displayName }) };
}

function frameEntry(entry: Omit<JournalFrame, "frame" | "type" | "sizeBytes">, text: string, hasDetails: boolean): JournalFrame {
  const frame = redactedValue(parsed(text)) as { type?: string; data?: { eventType?: string } } | string | null;
  const type = typeof frame === "object" ? (frame?.data?.eventType ?? frame?.type ?? "unknown") : "unreadable";
  const { id, at, person, kind, direction, deviceId } = entry;
  const summary = { id, at, ...(person && { person }), kind, direction, deviceId, type, sizeBytes: Buffer.byteLength(text) };
  return hasDetails ? { ...summary, frame } : summary;
}

function textOf({ frame, sequenceNumber }: Pick<FrameRecord, "frame" | "sequenceNumber">): string {
  if (typeof frame === "string") return frame;
  return "head" in frame ? frameOf(frame, sequenceNumber) : JSON.stringify(frame);
}

function factEntry(
  { id, at, kind, name, key, audience, json }: Omit<FactRecord, "atMs" | "personId"> & { at: string },
  hasDetails: boolean,
): JournalFact {
  const summary: JournalFact = { id, at, kind, name, key, audience: audience.map((personId) => publicId("PEOPLE", personId)) };
  return hasDetails ? { ...summary, data: redactedValue(parsed(json)) } : summary;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return redacted;
  }
}

/** An entry whose encrypted texts are opened, as far as their keys are here. */
export async function openTexts(entry: JournalEntry, { decrypt }: Reader): Promise<JournalEntry> {
  const open = (value: unknown): Promise<unknown> => opened(value, undefined, decrypt);
  if (entry.kind === "frame") return { ...entry, frame: await open(entry.frame) };
  if (entry.kind === "fact") return { ...entry, data: await open(entry.data) };
  if (entry.kind !== "request") return entry;
  const side = async <Side extends { body?: string | undefined }>(message: Side): Promise<Side> => {
    const body = message.body?.includes("eyJ") ? parsed(message.body) : undefined;
    return typeof body === "object" && body !== null ? { ...message, body: JSON.stringify(await open(body)) } : message;
  };
  const { request, answer } = entry;
  return { ...entry, ...(request && { request: await side(request) }), ...(answer && { answer: await side(answer) }) };
}

/** A value whose sealed texts are opened with the key that stands beside or above them. */
async function opened(value: unknown, keyUrl: string | undefined, decrypt: Reader["decrypt"]): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => opened(each, keyUrl, decrypt)));
  if (typeof value !== "object" || value === null) return value;
  const key = keyIn(value) ?? keyUrl;
  const entries = Object.entries(value).map(async ([name, each]: [string, unknown]) => {
    const texts = sealedNames.includes(name) ? [each].flat() : [];
    if (key === undefined || !texts.length || !texts.every(isSealed)) return [name, await opened(each, key, decrypt)];
    const clear = await Promise.all(texts.map((text) => decrypt(key, text).catch(() => text)));
    return [name, redactedValue(Array.isArray(each) ? clear : clear[0])];
  });
  return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
}

/** The key of an activity stands at the activity, that of a room at the room, which is its target. */
function keyIn(value: { encryptionKeyUrl?: unknown; defaultActivityEncryptionKeyUrl?: unknown }): string | undefined {
  const url = value.encryptionKeyUrl ?? value.defaultActivityEncryptionKeyUrl;
  return typeof url === "string" ? url : undefined;
}

function isSealed(value: unknown): value is string {
  return typeof value === "string" && /^eyJ[\w-]+\.\.[\w-]+\.[\w-]*\.[\w-]+$/.test(value);
}
