/** A server in its own process that tells, when asked, how much memory it has taken since it was asked before. */
import { startServer } from "@parley/server";
import { serve, settings } from "../harness.ts";

/** Memory of the server process in bytes. */
export interface ServerMemory {
  url: string;
  /** Resident and on the heap when asked. */
  resident: number;
  heap: number;
  /** The most since the question before this one. */
  mostResident: number;
  mostHeap: number;
}

const sampleEveryMs = 5;

const server = await startServer({ port: 0, data: settings<{ data: string }>().data, logLevel: "warn" });
const most = { resident: 0, heap: 0 };

function sample(): { resident: number; heap: number } {
  const { rss: resident, heapUsed, external, arrayBuffers } = process.memoryUsage();
  const heap = heapUsed + Math.max(external, arrayBuffers);
  Object.assign(most, { resident: Math.max(most.resident, resident), heap: Math.max(most.heap, heap) });
  return { resident, heap };
}

setInterval(sample, sampleEveryMs);

serve(async (): Promise<ServerMemory> => {
  const now = sample();
  const answer = { url: server.url, ...now, mostResident: most.resident, mostHeap: most.heap };
  Object.assign(most, now);
  return answer;
});
