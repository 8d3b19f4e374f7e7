import { constants } from "node:fs";
import { mkdir, open, readFile, readlink, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { sleep, systemClock } from "../../../core/clock.ts";
import { uuid } from "../../../core/trackingIds.ts";
import { TokenStoreError } from "../../errors.ts";

/** Settings of a lock. */
export interface LockOptions {
  /** A lock that nobody has touched for so long is taken from its owner, in milliseconds; 10000 unless said. */
  staleMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

const defaultStaleMs = 10_000;
const pollMs = 50;

/**
 * Takes a lock that all processes respect which use the same path, and waits for it when another has it.
 *
 * The lock is a file that only one can make. Its owner touches it while it works; one that is no longer touched, or whose process on this
 * machine has ended, is taken over. Staleness is measured by watching the file for a while, so clocks need not agree.
 *
 * @returns The function that gives it back.
 * @throws AbortedError when `signal` aborts first; TokenStoreError when the lock cannot be made
 */
export async function lockFile(path: string, { staleMs = defaultStaleMs, signal }: LockOptions = {}): Promise<() => Promise<void>> {
  const place = await processPlace();
  const mark = { ...place, pid: process.pid, id: uuid() };
  let watched: Watched | undefined;
  while (!(await make(path, JSON.stringify(mark)))) {
    watched = await watch(path, watched);
    if (watched && (watched.forMs() > staleMs || (await hasEnded(path, place)))) await takeAway(path, watched);
    // Not all at once: those who wait would otherwise always collide.
    else await sleep(systemClock, pollMs * (0.5 + Math.random()), signal);
  }
  return keep(path, mark.id, staleMs);
}

/** Touches the lock from time to time. */
function keep(path: string, id: string, staleMs: number): () => Promise<void> {
  const timer = setInterval(
    () => {
      const now = new Date();
      // Without a lock there is nothing to touch; the next one who wants it will see.
      utimes(path, now, now).catch(() => {});
    },
    Math.max(20, staleMs / 5),
  );
  timer.unref();
  return async () => {
    clearInterval(timer);
    // It may be another's by now: this process may have been asleep for long.
    if ((await owner(path))?.id === id) await rm(path, { force: true });
  };
}

/** @returns Whether the lock is ours now. */
async function make(path: string, content: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // Windows says EPERM or EBUSY about a file that is just being removed.
    if (code === "EEXIST" || (process.platform === "win32" && (code === "EPERM" || code === "EBUSY"))) return false;
    throw new TokenStoreError(`The lock ${path} could not be made: ${code}.`, { cause, hint: "Check that its folder belongs to you." });
  }
}

interface Watched {
  ino: number;
  mtimeMs: number;
  /** For how long it has been seen unchanged. */
  forMs(): number;
}

async function watch(path: string, before: Watched | undefined): Promise<Watched | undefined> {
  const seen = await stat(path).catch(() => undefined);
  if (!seen) return undefined;
  if (before && before.ino === seen.ino && before.mtimeMs === seen.mtimeMs) return before;
  const since = performance.now();
  return { ino: seen.ino, mtimeMs: seen.mtimeMs, forMs: () => performance.now() - since };
}

/**
 * Removes a lock that nobody holds any more. Whoever does so holds another lock meanwhile, and looks once more: otherwise two who found the
 * same dead lock could remove it one after the other, the second time a live one.
 */
async function takeAway(path: string, { ino, mtimeMs }: Watched): Promise<void> {
  const guard = `${path}.stale`;
  if (!(await make(guard, ""))) {
    // Left behind by a process that ended between these lines.
    const made = await stat(guard).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > 60_000) await rm(guard, { force: true });
    await sleep(systemClock, pollMs);
    return;
  }
  try {
    const seen = await stat(path).catch(() => undefined);
    if (seen && seen.ino === ino && seen.mtimeMs === mtimeMs) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

interface Place {
  host: string;
  /** Where process ids are counted: containers count for themselves, also under one host name. */
  space: string;
}

async function processPlace(): Promise<Place> {
  return { host: hostname(), space: await readlink("/proc/self/ns/pid").catch(() => "") };
}

async function owner(path: string): Promise<(Place & { pid: number; id: string }) | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined; // Gone, or just being written.
  }
}

/** Whether the owner ran where we run, and runs no more. */
async function hasEnded(path: string, place: Place): Promise<boolean> {
  const by = await owner(path);
  if (!by || by.host !== place.host || by.space !== place.space || by.pid === process.pid) return false;
  try {
    process.kill(by.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
