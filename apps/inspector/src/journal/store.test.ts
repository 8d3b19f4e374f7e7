import type { ControlClient, JournalEntry } from "@parley/testing/control";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { JournalStore } from "./store.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Notice = "open" | "missed" | "cleared";
type Follow = ControlClient["journal"]["follow"];

const entry = (id: number): JournalEntry => ({ id, at: "2026-01-05T09:00:00.000Z", kind: "fact", name: "n", key: "k", audience: [] });

/** A journal that tells what the test says: each list is what one connection tells before it breaks. */
function startStore(...connections: (readonly (number | Notice)[])[]) {
  const asked: (number | undefined)[] = [];
  const changes = { count: 0 };
  let open: (() => void) | undefined;
  const follow: Follow = async function* (_, { since, onNotice, signal } = {}) {
    asked.push(since);
    const told = connections.shift();
    if (!told) throw new Error("away");
    onNotice?.("open");
    for (const each of told) {
      if (typeof each === "number") yield entry(each);
      else onNotice?.(each);
    }
    if (connections.length) return;
    await new Promise<void>((resolve) => {
      open = resolve;
      signal?.addEventListener("abort", () => resolve());
    });
  };
  const errors: unknown[] = [];
  const store = new JournalStore(
    { journal: { follow } } as unknown as ControlClient,
    (error) => errors.push(error),
    () => (changes.count += 1),
  );
  const stop = store.start();
  const ids = () => store.state().entries.map(({ id }) => id);
  return { store, stop, ids, asked, errors, changes, breakOff: () => open?.() };
}

const aMoment = () => vi.advanceTimersByTimeAsync(100);

test("what comes is shown, in one go", async () => {
  const { store, ids, changes } = startStore([1, 2, 3]);
  await aMoment();

  expect(ids()).toEqual([1, 2, 3]);
  expect(store.state().connection).toBe("live");
  expect(changes.count).toBe(1);
});

test("after a break it goes on where it was", async () => {
  const { store, ids, asked } = startStore([1, 2], [3]);
  await aMoment();
  expect(store.state().connection).toBe("lost");
  await vi.advanceTimersByTimeAsync(1100);

  expect(asked).toEqual([0, 2]);
  expect(ids()).toEqual([1, 2, 3]);
  expect(store.state().connection).toBe("live");
});

test("a server that does not answer is asked again and again, and the error is told", async () => {
  const { store, errors, breakOff } = startStore([1]);
  await aMoment();
  breakOff();
  await vi.advanceTimersByTimeAsync(2500);

  expect(store.state().connection).toBe("lost");
  expect(errors.length).toBeGreaterThanOrEqual(2);
});

test("numbers that begin anew are another server: what was here goes, and that is said", async () => {
  const { store, ids } = startStore([7, 8], [1, 2]);
  await vi.advanceTimersByTimeAsync(1200);

  expect(ids()).toEqual([1, 2]);
  expect(store.state().gap).toBe("restarted");
});

test("while it is paused nothing is shown, and nothing is lost", async () => {
  const { store, ids, changes } = startStore([1], [2, 3]);
  await aMoment();
  store.pause();
  await vi.advanceTimersByTimeAsync(1200);

  expect(ids()).toEqual([1]);
  expect(store.state().waiting).toBe(2);
  expect(changes.count).toBe(2);
  store.resume();
  expect(ids()).toEqual([1, 2, 3]);
  expect(store.state().waiting).toBe(0);
});

test("when the server forgets everything, so does the page; when it has forgotten some, it says so", async () => {
  const { store, ids } = startStore([1, "cleared", 5, "missed", 9]);
  await aMoment();

  expect(ids()).toEqual([5, 9]);
  expect(store.state().gap).toBe("missed");
});

test("not more is kept than can be shown well", async () => {
  const { store, ids } = startStore(Array.from({ length: 12_500 }, (_, index) => index + 1));
  await aMoment();

  expect(ids().length).toBe(10_000);
  expect(ids().at(-1)).toBe(12_500);
  expect(store.state().trims).toBe(1);
});

test("it ends when it is told to", async () => {
  const { stop, asked } = startStore([1]);
  await aMoment();
  stop();
  await vi.advanceTimersByTimeAsync(5000);

  expect(asked).toHaveLength(1);
});
