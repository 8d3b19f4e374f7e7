/** Targets of many webhooks in one process: each path is one. They fail at random, and count what they took. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { serve, settings } from "../harness.ts";

/** How targets behave. */
export interface TargetSettings {
  /** How often a target answers 503, from 0 to 1. */
  failing: number;
}

/** What targets took. */
export interface Taken {
  url: string;
  /** Requests, refused ones and repeated ones included. */
  requests: number;
  refused: number;
  /** Different messages that were taken, over all targets. */
  messages: number;
  /** Ids of messages in the order in which a target first took them, and how many targets took them so. */
  orders: { ids: string[]; targets: number }[];
}

const { failing } = settings<TargetSettings>();
const taken = new Map<string, Set<string>>();
const counts = { requests: 0, refused: 0, messages: 0 };
let seed = 20_261_122;

/** The same in every run. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

async function take(request: IncomingMessage): Promise<number> {
  const { data } = JSON.parse(String(Buffer.concat(await request.toArray()))) as { data: { id: string } };
  counts.requests += 1;
  if (random() < failing) {
    counts.refused += 1;
    return 503;
  }
  const own = taken.get(request.url ?? "") ?? new Set();
  if (!own.has(data.id)) counts.messages += 1;
  taken.set(request.url ?? "", own.add(data.id));
  return 204;
}

const server = createServer((request, response) => {
  void take(request).then(
    (status) => response.writeHead(status).end(),
    // The server that told it was killed meanwhile.
    () => response.destroy(),
  );
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;

serve(async ({ withOrders }: { withOrders?: boolean }): Promise<Taken> => {
  const orders = Map.groupBy(withOrders ? [...taken.values()] : [], (ids) => [...ids].join());
  return {
    url: `http://127.0.0.1:${port}`,
    ...counts,
    orders: [...orders].map(([ids, targets]) => ({ ids: ids.split(","), targets: targets.length })),
  };
});
