/**
 * What clients lose in a storm: sockets cut and frozen, frames late, a key service that is silent, tokens that expire, a server that
 * is killed and started again. The same storm passes over our SDK and over `webex@2.60.0`, which is fewer and is said less: it reads every message by REST.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { StormOptions, StormReport } from "../tests/load/storm.ts";
import { type BenchOptions, fromSource, peers, type Row, root } from "./harness.ts";

const full: StormOptions = {
  seed: 6,
  clients: 200,
  rooms: 50,
  membersPerRoom: 8,
  messages: 20_000,
  pauseMs: 150,
  gusts: 60,
  kills: 2,
  tokenLifeMs: 15_000,
  calmMs: 120_000,
};
/** As many messages in each room, and as many rooms for each client. */
const fewer: Partial<StormOptions> = { clients: 40, rooms: 10, messages: 4_000, calmMs: 60_000 };
const quickly: Partial<StormOptions> = {
  clients: 12,
  rooms: 6,
  membersPerRoom: 5,
  messages: 600,
  pauseMs: 60,
  gusts: 8,
  kills: 1,
  calmMs: 20_000,
};

export async function stormLosses({ quick }: BenchOptions): Promise<Row[]> {
  const many: StormOptions = { ...full, ...(quick && quickly) };
  const few: StormOptions = { ...full, ...fewer, ...(quick && quickly) };
  const ours = await pass(many);
  const official = existsSync(join(peers, "node_modules/webex")) && (await pass(few, peers));
  return [
    {
      figure: `storm, ${many.clients} clients: messages lost, told twice, out of order, rejections nobody held`,
      ours: `${faults(ours)} of ${ours.wanted.toLocaleString("en")}`,
      beside: official
        ? `webex@2.60.0, ${few.clients} clients: ${faults(official)} of ${official.wanted.toLocaleString("en")}`
        : "webex@2.60.0 not there",
      goal: "0, 0, 0, 0",
      isReached: ours.lost + ours.twice + ours.outOfOrder + ours.unhandled === 0,
    },
  ];
}

async function pass(options: StormOptions, officialFolder?: string): Promise<StormReport> {
  const program = join(root, "tests/load/main.ts");
  const args = [...fromSource, program, JSON.stringify(options), ...(officialFolder ? [officialFolder] : [])];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return JSON.parse(stdout) as StormReport;
}

function faults({ lost, twice, outOfOrder, unhandled }: StormReport): string {
  return [lost, twice, outOfOrder, unhandled].map((count) => count.toLocaleString("en")).join(", ");
}
