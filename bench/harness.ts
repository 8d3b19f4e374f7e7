import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Where the conformance tests install the official clients; peers are measured when they are there. */
export const peers: string = join(root, ".conformance");

/** Without it the official client does not load in Node 24: it writes `navigator`, which Node then defines for itself. */
export const officialFlag = "--no-experimental-global-navigator";

/** Flags with which a program runs from the sources of the packages, as tests do. */
export const fromSource: readonly string[] = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];

/** How thoroughly to measure. */
export interface BenchOptions {
  /** Few rounds: to see that all works, not to quote. */
  quick: boolean;
}

/** One line of the result. */
export interface Row {
  figure: string;
  /** What was measured: `0.21 ms`. */
  ours: string;
  /** The same of a floor or a peer, and the ratio to it. */
  beside: string;
  goal: string;
  isReached: boolean;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/**
 * The value at the end of the fastest quarter. For things so short that what else the machine does outweighs them: that only
 * ever adds.
 */
export function fastestQuarter(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 2] as number;
}

/** A program in its own process that answers each message it is sent with one. */
export interface Worker {
  /** Resolves with the program's answer; rejects when it ends instead. */
  ask<Answer>(question: unknown): Promise<Answer>;
  pid: number;
  /** Ends the program. */
  stop(): Promise<void>;
}

/**
 * Starts a program of ours in its own process. It sends one message when it is ready.
 *
 * @param file - Path below `bench/`.
 * @param settings - Given to the program as JSON, its first argument.
 * @param flags - Options of Node.
 */
export async function startWorker(
  file: string,
  settings: object,
  env: NodeJS.ProcessEnv = {},
  flags: readonly string[] = ["--disable-warning=ExperimentalWarning", officialFlag],
): Promise<Worker> {
  const child = fork(join(root, "bench", file), [JSON.stringify(settings)], {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv: [...flags],
    // What peers print is theirs; it must not stand in the table.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await answer(child, file);
  return {
    pid: child.pid as number,
    ask: <Answer>(question: unknown): Promise<Answer> => {
      const answered = answer(child, file);
      child.send(question as object);
      return answered as Promise<Answer>;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

async function answer(child: ChildProcess, file: string): Promise<unknown> {
  const over = new AbortController();
  try {
    return await Promise.race([
      once(child, "message", { signal: over.signal }).then(([message]) => message),
      once(child, "exit", { signal: over.signal }).then(([code, signal]) =>
        Promise.reject(new Error(`${file} ended with ${code ?? signal}`)),
      ),
    ]);
  } finally {
    over.abort();
  }
}

/** Resident memory as the system counts it, of Linux and macOS alike. */
export function residentBytes(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024;
}

/** Ends what was started; for use with an `AsyncDisposableStack`. */
export function stop(started: { stop(): Promise<void> }): Promise<void> {
  return started.stop();
}

/** A folder that goes away with the stack. */
export function temporaryFolder(stack: AsyncDisposableStack): string {
  return stack.adopt(mkdtempSync(join(tmpdir(), "parley-bench-")), (folder) => rmSync(folder, { recursive: true, force: true }));
}

/** The other side of {@link startWorker}: says that it is ready, then answers every question. */
export function serve<Question>(reply: (question: Question) => Promise<unknown>): void {
  process.on("message", (question) => {
    reply(question as Question).then(
      (result) => process.send?.(result ?? {}),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  // Nobody is left to ask.
  process.once("disconnect", () => process.exit());
  process.send?.("ready");
}

/** The settings that {@link startWorker} passed. */
export function settings<Settings>(): Settings {
  return JSON.parse(process.argv[2] ?? "{}") as Settings;
}

/**
 * Lets several take turns, so that a slow moment of the machine hits them all.
 *
 * @param typical - Takes one of the values of each; the median unless given.
 */
export async function takeTurns<Name extends string>(
  turns: Record<Name, () => Promise<number>>,
  rounds: number,
  typical: (values: readonly number[]) => number = median,
): Promise<Record<Name, number>> {
  const names = Object.keys(turns) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 ? names.toReversed() : names) values[name].push(await turns[name]());
  }
  return Object.fromEntries(names.map((name) => [name, typical(values[name])])) as Record<Name, number>;
}
