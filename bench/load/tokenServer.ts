/** A server that profiles itself: how much of its time goes into finding out whose token a request carries. */
import { Session } from "node:inspector/promises";
import { startServer } from "@parley/server";
import { serve } from "../harness.ts";

/** Functions of the look-up, by the file they stand in. */
const lookup = /authorization\/(tokens|secrets)\.ts$/;

const inspector = new Session();
inspector.connect();
await inspector.post("Profiler.enable");
await inspector.post("Profiler.setSamplingInterval", { interval: 200 });
const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });

serve(async (question: "start" | "stop") => {
  if (question === "start") {
    await inspector.post("Profiler.start");
    const [ana] = await server.personas();
    return { url: server.url, token: ana?.accessToken };
  }
  const { profile } = await inspector.post("Profiler.stop");
  await server.close();
  return shareOf(profile);
});

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[] | undefined;
}

/** Of the time in which the server was not idle, the part below the look-up's functions. */
function shareOf({ nodes, samples = [] }: { nodes: ProfileNode[]; samples?: number[] | undefined }): { share: number; samples: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inside = new Set<number>();
  const enter = ({ id, children = [] }: ProfileNode): void => {
    inside.add(id);
    for (const child of children) enter(byId.get(child) as ProfileNode);
  };
  for (const node of nodes) if (lookup.test(node.callFrame.url)) enter(node);
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id));
  const busy = samples.filter((id) => !idle.has(id));
  return { share: busy.filter((id) => inside.has(id)).length / busy.length, samples: busy.length };
}
