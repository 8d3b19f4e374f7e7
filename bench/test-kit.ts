/** Time until a test has its server: in a process that has loaded the kit, and in one that has not, beside a process that does nothing. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createParley } from "@parley/testing";
import { type BenchOptions, fastestQuarter, type Row, root, takeTurns } from "./harness.ts";

const execute = promisify(execFile);
const program = 'const { createParley } = await import("@parley/testing"); const parley = await createParley(); await parley.close();';

export async function testKit({ quick }: BenchOptions): Promise<Row[]> {
  const turns = { floor: () => timeOf("0"), ready: timeOfReady, whole: () => timeOf(program) };
  const { floor, ready, whole } = await takeTurns(turns, quick ? 3 : 21, fastestQuarter);
  return [
    {
      figure: "give a test a server of its own",
      ours: `${ready.toFixed(0)} ms`,
      beside: `node -e 0 ${floor.toFixed(0)} ms: ${(ready / floor).toFixed(2)} x; a process that does this and ends ${whole.toFixed(0)} ms`,
      goal: "<= 2 x",
      isReached: ready / floor <= 2,
    },
  ];
}

async function timeOf(code: string): Promise<number> {
  const startedAt = performance.now();
  await execute(process.execPath, ["--conditions=@parley/source", "--input-type=module", "-e", code], { cwd: root });
  return performance.now() - startedAt;
}

async function timeOfReady(): Promise<number> {
  const startedAt = performance.now();
  const parley = await createParley();
  const time = performance.now() - startedAt;
  await parley.close();
  return time;
}
