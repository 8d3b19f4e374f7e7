/**
 * Processor time of the server for each post into a room with two connected members, with the journal that it keeps by itself and without
 * one: what writing things down costs while nobody looks.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchOptions, type Row, startWorker, stop, takeTurns, temporaryFolder } from "./harness.ts";
import { type ParleyProcess, roomOfTwo, startParley } from "./load/parley.ts";
import { build } from "./sdk.ts";

const concurrency = 16;
/** Linux counts processor time in hundredths of a second. */
const tickInMs = 10;

export async function journalCost({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  await using started = new AsyncDisposableStack();
  const folder = temporaryFolder(started);
  const posts = quick ? 500 : 3_000;
  const measured = async (entries: string): Promise<() => Promise<number>> => {
    process.env["PARLEY_JOURNAL"] = entries;
    const server = started.adopt(await startParley(join(folder, `data-${entries}`)), stop);
    const load = started.adopt(await startWorker("load/generator.ts", await roomOfTwo(server.url, concurrency)), stop);
    const round = async (): Promise<number> => {
      const before = processorMs(server);
      await load.ask({ posts });
      return ((processorMs(server) - before) / posts) * 1000;
    };
    await round();
    return round;
  };
  const [kept, none] = [await measured("1000"), await measured("0")];
  delete process.env["PARLEY_JOURNAL"];
  return [row(await takeTurns({ ours: kept, none }, quick ? 3 : 9))];
}

function processorMs({ pid }: ParleyProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tickInMs;
}

function row({ ours, none }: { ours: number; none: number }): Row {
  const ratio = ours / none;
  return {
    figure: "processor time of a post with the journal",
    ours: `${ours.toFixed(0)} µs`,
    beside: `without a journal ${none.toFixed(0)} µs: ${ratio.toFixed(2)} x`,
    goal: "<= 1.15 x",
    isReached: ratio <= 1.15,
  };
}
