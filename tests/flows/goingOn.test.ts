import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { MovableClock } from "@parley/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

const program = fileURLToPath(new URL("programs/listener.ts", import.meta.url));
const flags = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];

/** One run of a program that keeps how far it got. */
interface Run {
  /** What it was told, in order. */
  told: string[];
  /** Resolves when it has said so. */
  is(what: "connected" | "recovered"): Promise<void>;
  hasTold(count: number): Promise<void>;
  /** Closes, and ends by itself. */
  end(): Promise<void>;
  /** Ends as a crash does. */
  kill(): Promise<void>;
}

let clock: MovableClock;
let world: World;
let folder: string;
let roomId: string;
let runs: ChildProcess[];

beforeEach(async () => {
  runs = [];
  folder = mkdtempSync(join(tmpdir(), "parley-state-"));
  clock = new MovableClock("2026-02-01T12:00:00.000Z");
  world = await startWorld({ clock });
  roomId = (await world.as("ana").rooms.create({ title: "Going on" })).id;
  await world.as("ana").memberships.create({ roomId, personEmail: "ben@acme.example" });
});
afterEach(async () => {
  for (const child of runs) child.kill("SIGKILL");
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function say(...texts: string[]): Promise<void> {
  for (const text of texts) {
    clock.advance(1000);
    await world.as("ana").messages.create({ roomId, text });
  }
}

function start(): Run {
  const settings = JSON.stringify({ url: world.server.url, token: world.tokenOf("ben"), folder });
  const child = spawn(process.execPath, [...flags, program, settings], { stdio: ["pipe", "pipe", "inherit"] });
  runs.push(child);
  const exited = once(child, "exit");
  const [told, states]: [string[], string[]] = [[], []];
  const lines = createInterface(child.stdout);
  lines.on("line", (line) => {
    const { told: text, is } = JSON.parse(line) as { told?: string; is?: string };
    if (text !== undefined) told.push(text);
    if (is !== undefined) states.push(is);
  });
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await once(lines, "line", { signal: AbortSignal.timeout(10_000) });
  };
  return {
    told,
    is: (what) => until(() => states.includes(what)),
    hasTold: (count) => until(() => told.length >= count),
    async end() {
      child.stdin.write("end\n");
      expect(await exited).toEqual([0, null]);
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

test("each run of a program is told what happened since the last one, once, and goes on with what happens", {
  timeout: 30_000,
}, async () => {
  const first = start();
  await first.is("connected");
  await say("one");
  await first.hasTold(1);
  await first.end();
  await say("away 1", "away 2");

  const second = start();
  await second.is("recovered");
  await say("two");
  await second.hasTold(3);
  await second.end();
  clock.advance(3_600_000);
  await say("away 3");

  const third = start();
  await third.is("recovered");
  await say("three");
  await third.hasTold(2);
  await third.end();

  expect([first.told, second.told, third.told]).toEqual([["one"], ["away 1", "away 2", "two"], ["away 3", "three"]]);
  expect(await world.as("ben").registrations.list()).toHaveLength(1);
});

test("after a crash nothing is missing, and only what was told in the last second before it may come again", {
  timeout: 30_000,
}, async () => {
  const first = start();
  await first.is("connected");
  await say("settled");
  await first.hasTold(1);
  await first.end();
  const second = start();
  await second.is("recovered");
  await say("late 1", "late 2");
  await second.hasTold(2);
  await second.kill();
  await say("away");

  const third = start();
  await third.is("recovered");
  await third.end();

  expect(second.told).toEqual(["late 1", "late 2"]);
  const again = third.told.filter((text) => text !== "away");
  expect(third.told).toEqual([...again, "away"]);
  expect([["late 1", "late 2"], ["late 2"], []]).toContainEqual(again);
});
