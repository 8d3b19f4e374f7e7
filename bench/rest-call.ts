/**
 * Wall time of one REST call: create a message, one after the other over a connection that is kept, against a stub on
 * loopback that always gives the same answer. Ours and `webex@2.60.0` beside a raw `node:http` call.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BenchOptions, peers, type Row, startWorker, takeTurns, type Worker } from "./harness.ts";
import { installedSdk } from "./sdk.ts";

export async function restCall({ quick }: BenchOptions): Promise<Row[]> {
  const calls = quick ? 100 : 500;
  const { folder } = await installedSdk();
  await using started = new AsyncDisposableStack();
  const start = async (name: string, settings: object, env = {}): Promise<Worker> => {
    const worker = await startWorker(`rest-call/${name}.ts`, settings, env);
    started.defer(() => worker.stop());
    return worker;
  };
  const stub = await start("stub", {});
  const { url } = await stub.ask<{ url: string }>({});
  const env = { HYDRA_SERVICE_URL: `${url}/v1`, U2C_SERVICE_URL: `${url}/u2c/api/v1` };
  const workers: Record<string, Worker> = {
    floor: await start("raw", { url, project: folder }),
    ours: await start("parley", { url, project: folder }),
  };
  if (existsSync(join(peers, "node_modules/webex"))) workers.webex = await start("webex", { url, project: peers }, env);
  for (const worker of Object.values(workers)) await worker.ask({ calls: 2 * calls });
  const turns = Object.entries(workers).map(([name, worker]) => [name, () => timePerCall(worker, calls)] as const);
  return rows(await takeTurns(Object.fromEntries(turns), quick ? 5 : 21));
}

async function timePerCall(worker: Worker, calls: number): Promise<number> {
  const { ms } = await worker.ask<{ ms: number }>({ calls });
  return ms / calls;
}

function rows(times: Record<string, number>): Row[] {
  const { ours = Number.NaN, floor = Number.NaN, webex } = times;
  const figure = "one REST call";
  const text = (ms: number): string => `${ms.toFixed(3)} ms`;
  const overFloor = ours / floor;
  const result = [
    {
      figure,
      ours: text(ours),
      beside: `raw node:http ${text(floor)}: ${overFloor.toFixed(2)} x`,
      goal: "<= 1.5 x",
      isReached: overFloor <= 1.5,
    },
  ];
  if (webex === undefined) return result;
  const faster = webex / ours;
  return [
    ...result,
    {
      figure,
      ours: text(ours),
      beside: `webex@2.60.0 ${text(webex)}: ${faster.toFixed(2)} x faster`,
      goal: ">= 2.5 x",
      isReached: faster >= 2.5,
    },
  ];
}
