import type { Delivery, JournalEntry, JournalKind } from "@parley/contract/control";
import { innerId } from "@parley/protocol/ids";
import { BoundedLog } from "../../platform/boundedLog.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Exchange, Witness } from "../../platform/exchange.ts";
import type { StoredFact } from "../../platform/fact.ts";
import { Problem } from "../../platform/problem.ts";
import { messageOf } from "./messages.ts";
import type { FrameRecord, JournalRecord, KmsRecord } from "./records.ts";
import { redacted, redactedHeaders, redactedJson, redactedText } from "./redaction.ts";
import { openTexts, type Reader, show } from "./view.ts";

/** How much is kept of each kind. */
export interface JournalLimits {
  /** 0 keeps nothing, and costs nothing. */
  entries: number;
  /** About. */
  bytes: number;
}

type New<Record extends JournalRecord> = Record extends JournalRecord ? Omit<Record, "id" | "atMs" | "kind"> : never;

const allKinds: readonly JournalKind[] = ["request", "frame", "kms", "fact", "delivery"];
/** Who may follow it at a time. */
const maxFollowers = 50;
/** What a record costs beside its texts, about. */
const overheadBytes = 500;
/** A frame as it came that is longer is not kept; the socket takes no longer ones anyway. */
const maxFrameCharacters = 65_536;

/**
 * What has happened, for those who look: the last of each kind. What comes in is freed of secrets at once; what the server tells
 * its members by itself when somebody reads it. Nothing else is made ready before that.
 */
export class Journal implements Witness {
  readonly #clock: Clock;
  readonly #limits: JournalLimits;
  readonly #reader: () => Reader;
  readonly #logs: Record<JournalRecord["kind"], BoundedLog<JournalRecord>>;
  readonly #listeners = new Set<() => void>();
  readonly #followers = new Set<symbol>();
  #isClosed = false;
  #lastId = 0;
  #clearedAt = 0;

  /** @param reader - What makes entries readable, as it is now. */
  constructor(clock: Clock, limits: JournalLimits, reader: () => Reader) {
    this.#clock = clock;
    this.#limits = limits;
    this.#reader = reader;
    const log = (): BoundedLog<JournalRecord> => new BoundedLog(limits.entries, limits.bytes);
    this.#logs = { request: log(), frame: log(), kms: log(), fact: log(), delivery: log() };
  }

  get isWatching(): boolean {
    return this.#limits.entries > 0;
  }

  /** Id of the latest entry. */
  get lastId(): number {
    return this.#lastId;
  }

  /** Id of the latest entry when everything was forgotten. */
  get clearedAt(): number {
    return this.#clearedAt;
  }

  now(): number {
    return this.#clock.now();
  }

  saw(exchange: Exchange): void {
    const { actor, url, operation = "unmatched", method, status, tookInMs, trackingId, startedAtMs } = exchange;
    const request = messageOf(redactedHeaders(exchange.requestHeaders), exchange.requestBody);
    const answer = messageOf(redactedHeaders(inTurns(exchange.answerHeaders)), exchange.answerBody);
    const bytes = (request.body?.length ?? 0) + (answer.body?.length ?? 0) + 1000;
    this.#add(
      {
        id: this.#next(),
        atMs: startedAtMs,
        personId: actor?.personId,
        kind: "request",
        method,
        path: redactedText(url),
        operation,
        status,
        tookInMs,
        trackingId,
        applicationId: actor?.applicationId,
        request,
        answer,
      },
      bytes,
    );
  }

  /** A frame as the client sent it. */
  frameIn(deviceId: string, personId: string | undefined, text: string): void {
    const kept = text.length > maxFrameCharacters ? undefined : redactedJson(text);
    this.#frame("in", deviceId, personId, kept ?? redacted);
  }

  frameOut(deviceId: string, personId: string, frame: FrameRecord["frame"], sequenceNumber: number): void {
    this.#frame("out", deviceId, personId, frame, sequenceNumber);
  }

  opened(deviceId: string): void {
    this.#frame("in", deviceId, undefined, { type: "socket.open" });
  }

  closed(deviceId: string, personId: string | undefined, code: number, reason: string): void {
    this.#frame("in", deviceId, personId, { type: "socket.close", code, reason });
  }

  kms(exchange: New<KmsRecord>): void {
    if (this.isWatching) this.#add({ id: this.#next(), atMs: this.now(), ...exchange, kind: "kms" }, 0);
  }

  fact({ type: name, key, audience, json }: StoredFact): void {
    if (!this.isWatching) return;
    const about = { id: this.#next(), atMs: this.now(), personId: undefined };
    this.#add({ ...about, kind: "fact", name, key, audience, json: redactedFact(name, json) }, json.length);
  }

  delivery({ id: deliveryId, webhookId, ownerId, targetUrl, attempt, answer, failure, startedAt, tookInMs }: Delivery): void {
    if (!this.isWatching) return;
    const about = { id: this.#next(), atMs: Date.parse(startedAt), personId: innerId("PEOPLE", ownerId) };
    this.#add(
      {
        ...about,
        kind: "delivery",
        deliveryId,
        webhookId,
        targetUrl: redactedText(targetUrl),
        attempt,
        status: answer?.status,
        failure,
        tookInMs,
      },
      0,
    );
  }

  /** What is kept, the oldest first. @param since - Only what is younger */
  records(since = 0): JournalRecord[] {
    const all = Object.values(this.#logs).flatMap((log) => log.entries.filter(({ id }) => id > since));
    return all.sort((one, other) => one.id - other.id);
  }

  /** With its details. @throws Problem 404 */
  async entry(id: number): Promise<JournalEntry> {
    const [entry] = await this.show(
      this.records(id - 1).filter((record) => record.id === id),
      true,
    );
    if (entry) return entry;
    throw new Problem(404, `There is no entry ${id}: it was never made, or is forgotten by now.`);
  }

  /** Records as they are told. */
  async show(records: readonly JournalRecord[], hasDetails = false): Promise<JournalEntry[]> {
    const people = await this.#reader().people(records.flatMap(({ personId }) => personId ?? []));
    return records.map((record) => show(record, people, hasDetails));
  }

  /** An entry whose encrypted texts are opened, as far as their keys are here. */
  open(entry: JournalEntry): Promise<JournalEntry> {
    return openTexts(entry, this.#reader());
  }

  clear(): void {
    for (const log of Object.values(this.#logs)) log.clear();
    this.#clearedAt = this.#lastId;
    this.#tell();
  }

  /** Id of the latest entry of some kinds, of all unless said, that there was no room for any more; 0 for none. */
  lastDropped(kinds: readonly JournalKind[] = allKinds): number {
    return Math.max(...kinds.map((kind) => this.#logs[kind].lastDropped?.id ?? 0));
  }

  /** Takes one more who follows it. @returns What to call when they go @throws Problem 503 when there are too many */
  enter(): () => void {
    if (this.#followers.size >= maxFollowers) throw new Problem(503, `${maxFollowers} follow the journal already.`);
    const follower = Symbol("follower");
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }

  /** Ends what follows it. */
  close(): void {
    this.#isClosed = true;
    this.#tell();
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Calls once, when there is something new. @returns What takes that back */
  onceChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #frame(
    direction: FrameRecord["direction"],
    deviceId: string,
    personId: string | undefined,
    frame: FrameRecord["frame"],
    sequenceNumber = 0,
  ): void {
    if (!this.isWatching) return;
    this.#add({ id: this.#next(), atMs: this.now(), personId, kind: "frame", direction, deviceId, frame, sequenceNumber }, lengthOf(frame));
  }

  #next(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #add(record: JournalRecord, characters: number): void {
    this.#logs[record.kind].add(record, overheadBytes + characters);
    if (this.#listeners.size) this.#tell();
  }

  #tell(): void {
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }
}

/** What members are told is free of secrets as it is, and is looked through when it is read; anything else, at once. */
function redactedFact(name: string, json: string): string {
  return name === "activity.created" ? json : (redactedJson(json) ?? "null");
}

function lengthOf(frame: FrameRecord["frame"]): number {
  if (typeof frame === "string") return frame.length;
  return "head" in frame ? frame.head.length + frame.tail.length : 0;
}

/** Names and values in turns. */
function inTurns(headers: Readonly<Record<string, string>>): string[] {
  const listed: string[] = [];
  for (const name in headers) listed.push(name, headers[name] as string);
  return listed;
}
