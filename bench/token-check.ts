/** What it costs to find out whose token a request carries, as a part of the server's time for the request. */
import { type BenchOptions, fromSource, type Row, startWorker, stop } from "./harness.ts";

const goal = 0.05;

export async function tokenCheck({ quick }: BenchOptions): Promise<Row[]> {
  const requests = quick ? 2_000 : 20_000;
  await using started = new AsyncDisposableStack();
  const server = started.adopt(await startWorker("load/tokenServer.ts", {}, {}, fromSource), stop);
  const { url, token } = await server.ask<{ url: string; token: string }>("start");
  const headers = { authorization: `Bearer ${token}` };
  for (let done = 0; done < requests; done += 10)
    await Promise.all(Array.from({ length: 10 }, async () => (await fetch(`${url}/v1/people/me`, { headers })).arrayBuffer()));
  const { share, samples } = await server.ask<{ share: number; samples: number }>("stop");
  return [
    {
      figure: "token check, of a request's time",
      ours: `${(share * 100).toFixed(1)} %`,
      beside: `${samples.toLocaleString("en")} samples of \`GET /people/me\``,
      goal: "<= 5 %",
      isReached: share <= goal,
    },
  ];
}
