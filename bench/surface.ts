/**
 * What the typed surface of all operations costs: time to compile programs that use none, one and ten of them; and to read 10,000 people
 * and change 1,000 settings, beside `node:http` with the same requests.
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BenchOptions, median, type Row, root, startWorker, stop, takeTurns, type Worker } from "./harness.ts";
import { installedSdk } from "./sdk.ts";
import type { SurfaceQuestion } from "./surface/question.ts";

const execute = promisify(execFile);

const calls: Record<string, string[]> = {
  none: ['await webex.messages.create({ roomId: "R", text: "hello" })'],
  one: ['await webex.telephony.callQueues.list({ locationId: "L" })'],
  ten: [
    'await webex.telephony.callQueues.list({ locationId: "L" })',
    "await webex.telephony.huntGroups.list()",
    "await webex.telephony.autoAttendants.list()",
    "await webex.locations.list()",
    "await webex.workspaces.list()",
    "await webex.devices.list()",
    "await webex.meetings.list()",
    "await webex.me.settings.callerId.get()",
    'await webex.people.features.voicemail.get({ personId: "P" })',
    'await webex.people.features.callForwarding.get({ personId: "P" })',
  ],
};

export async function surface({ quick }: BenchOptions): Promise<Row[]> {
  const { folder } = await installedSdk();
  return [...(await compileTimes(folder, quick ? 1 : 7)), ...(await callTimes(folder, quick ? 3 : 15))];
}

async function compileTimes(folder: string, rounds: number): Promise<Row[]> {
  for (const [name, lines] of Object.entries(calls)) writeProgram(folder, name, lines);
  const turns = Object.fromEntries(Object.keys(calls).map((name) => [name, () => compile(folder, name)]));
  const { none = Number.NaN, one = Number.NaN, ten = Number.NaN } = await takeTurns(turns, rounds, median);
  return [
    {
      figure: "compile a program with ten operations",
      ours: `${ten.toFixed(0)} ms`,
      beside: `with one ${one.toFixed(0)} ms: ${(ten / one).toFixed(2)} x; with a message only ${none.toFixed(0)} ms`,
      goal: "<= 2 x",
      isReached: ten / one <= 2,
    },
  ];
}

function writeProgram(folder: string, name: string, lines: readonly string[]): void {
  const program = [
    'import { Webex } from "@parley/sdk";',
    'const webex = new Webex({ token: "t" });',
    ...lines.map((line) => `console.log(${line});`),
  ];
  writeFileSync(join(folder, `${name}.mts`), `${program.join("\n")}\n`);
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom", "esnext.disposable"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.mts`] }));
}

async function compile(folder: string, name: string): Promise<number> {
  const startedAt = performance.now();
  await execute(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", `tsconfig.${name}.json`], { cwd: folder });
  return performance.now() - startedAt;
}

async function callTimes(project: string, rounds: number): Promise<Row[]> {
  await using started = new AsyncDisposableStack();
  const start = async (name: string, settings: object): Promise<Worker> =>
    started.adopt(await startWorker(`surface/${name}.ts`, settings), stop);
  const { url } = await (await start("stub", {})).ask<{ url: string }>({});
  const [floor, ours] = [await start("raw", { url, project }), await start("parley", { url, project })];
  return [
    await row("read 10,000 people in pages of 1,000", "list", 10_000, floor, ours, rounds, 1.3),
    await row("change 1,000 call forwardings at once", "update", 1000, floor, ours, rounds, 1.3),
  ];
}

async function row(
  figure: string,
  what: SurfaceQuestion["what"],
  expected: number,
  floor: Worker,
  ours: Worker,
  rounds: number,
  goal: number,
): Promise<Row> {
  const time = (worker: Worker) => async () => {
    const { ms, count } = await worker.ask<{ ms: number; count: number }>({ what });
    if (count !== expected) throw new Error(`${count} of ${expected} came`);
    return ms;
  };
  await time(floor)();
  await time(ours)();
  const times = await takeTurns({ floor: time(floor), ours: time(ours) }, rounds, median);
  const { floor: floorMs = Number.NaN, ours: oursMs = Number.NaN } = times;
  const ratio = oursMs / floorMs;
  return {
    figure,
    ours: `${oursMs.toFixed(0)} ms`,
    beside: `raw node:http ${floorMs.toFixed(0)} ms: ${ratio.toFixed(2)} x`,
    goal: `<= ${goal} x`,
    isReached: ratio <= goal,
  };
}
