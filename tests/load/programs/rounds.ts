/**
 * Connects and closes a client again and again, and prints what is left of it as one line of JSON. Needs `--expose-gc`.
 *
 *   node --expose-gc --conditions=@parley/source tests/load/programs/rounds.ts '{"url":"http://127.0.0.1:4100","token":"...","rounds":100}'
 */
import { Webex } from "@parley/sdk";

/** What a round leaves behind would show here. */
interface Rest {
  heapBytes: number;
  /** Timers, sockets and whatever else keeps a process busy. */
  resources: number;
  listeners: number;
  /** Registrations of the person. */
  devices: number;
}

const { url, token, rounds } = JSON.parse(process.argv[2] ?? "{}") as { url: string; token: string; rounds: number };

async function round(): Promise<void> {
  await using webex = new Webex({ token, baseUrl: url });
  await webex.realtime.connect();
}

async function rest(): Promise<Rest> {
  // Sockets that were closed are gone only after the next turns.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
  }
  const answer = await fetch(`${url}/wdm/api/v1/devices`, { headers: { authorization: `Bearer ${token}`, connection: "close" } });
  const { devices } = (await answer.json()) as { devices: unknown[] };
  return {
    heapBytes: process.memoryUsage().heapUsed,
    resources: process.getActiveResourcesInfo().filter((name) => name === "Timeout" || name.startsWith("TCP")).length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
    devices: devices.length,
  };
}

// Code is compiled and caches are filled in the first rounds.
for (let i = 0; i < Math.max(50, rounds / 10); i++) await round();
const before = await rest();
const startedAt = performance.now();
for (let i = 0; i < rounds; i++) await round();
const msPerRound = (performance.now() - startedAt) / rounds;
console.log(JSON.stringify({ before, after: await rest(), msPerRound }));
process.exit(0);
