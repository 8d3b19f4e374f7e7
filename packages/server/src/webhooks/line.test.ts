import fc from "fast-check";
import { expect, test } from "vitest";
import { type Attempt, Line, maxKept, maxKeptOfLane, type Reading } from "./line.ts";
import type { DeliveryRow } from "./schema.ts";

/** A line over deliveries as the database has them. */
class Played {
  readonly line: Line = new Line(false);
  readonly stored: DeliveryRow[] = [];
  readonly told: number[] = [];
  readonly failed: Attempt[] = [];
  #reading: Reading | undefined;
  #seq = 0;

  add(lane: string): void {
    const row = { seq: ++this.#seq, lane } as DeliveryRow;
    this.stored.push(row);
    this.line.add([row]);
  }

  beginReading(): void {
    this.#reading ??= this.line.startReading();
  }

  endReading(): void {
    const reading = this.#reading;
    if (!reading) return;
    this.#reading = undefined;
    const rows = this.stored.filter(({ seq, lane }) =>
      reading.lane === undefined ? seq > reading.after : lane === reading.lane && seq <= reading.upTo,
    );
    this.line.refill(reading, rows.slice(0, reading.lane === undefined ? maxKept : maxKeptOfLane));
  }

  /** Tells what can be told, until nothing can. */
  tell(fails: (lane: string) => boolean = () => false): void {
    for (let attempt = this.#take(); attempt; attempt = this.#take()) {
      if (fails(attempt.delivery.lane)) {
        this.line.wait(attempt.delivery.lane);
        this.failed.push(attempt);
      } else this.#arrived(attempt.delivery);
    }
  }

  /** What failed is due again. */
  retry(): void {
    for (const attempt of this.failed.splice(0)) this.line.again(attempt);
  }

  #take(): Attempt | undefined {
    const known = this.line.take();
    if (known) return known;
    this.beginReading();
    if (!this.#reading) return undefined;
    this.endReading();
    return this.#take();
  }

  #arrived(row: DeliveryRow): void {
    this.stored.splice(this.stored.indexOf(row), 1);
    this.told.push(row.seq);
    this.line.release(row.lane);
  }
}

test("a room of which much could not be told leaves the way free for the others", () => {
  const played = new Played();
  for (let count = 0; count < 3 * maxKept; count++) played.add("stuck");
  played.tell((lane) => lane === "stuck");

  played.add("free");
  for (let count = 0; count < 3 * maxKept; count++) played.add("stuck");
  played.add("free too");
  played.tell((lane) => lane === "stuck");

  expect(played.told).toHaveLength(2);
  expect(new Set(played.stored.map(({ lane }) => lane))).toEqual(new Set(["stuck"]));
});

test("whatever fails and whenever the database is read, everything is told once, and each room in order", () => {
  const lane = fc.constantFrom<string>("a", "b", "c");
  const step = fc.oneof(
    fc.record({ add: lane, count: fc.integer({ min: 1, max: 150 }) }),
    fc.record({ fail: fc.uniqueArray(lane) }),
    fc.constantFrom("begin", "end", "retry" as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const played = new Played();
      const lanes = new Map<number, string>();
      for (const each of steps) {
        if (each === "begin") played.beginReading();
        else if (each === "end") played.endReading();
        else if (each === "retry") played.retry();
        else if ("fail" in each) played.tell((name) => each.fail.includes(name));
        else for (let count = 0; count < each.count; count++) played.add(each.add);
        for (const { seq, lane: name } of played.stored) lanes.set(seq, name);
      }
      played.endReading();
      played.retry();
      played.tell();

      expect(played.told.toSorted((a, b) => a - b)).toEqual([...lanes.keys()].toSorted((a, b) => a - b));
      for (const name of new Set(lanes.values())) {
        const heard = played.told.filter((seq) => lanes.get(seq) === name);
        expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      }
      expect(played.line.isIdle).toBe(true);
    }),
  );
});
