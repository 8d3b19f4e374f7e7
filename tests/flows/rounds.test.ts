import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startWorld } from "./world.ts";

const program = fileURLToPath(new URL("../load/programs/rounds.ts", import.meta.url));
const flags = ["--expose-gc", "--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];

interface Rest {
  heapBytes: number;
  resources: number;
  listeners: number;
  devices: number;
}

test("clients that connect and close leave nothing behind, in their process or at the server", { timeout: 60_000 }, async () => {
  await using world = await startWorld();
  const rounds = 300;
  const settings = JSON.stringify({ url: world.server.url, token: world.tokenOf("ana"), rounds });

  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, settings]);
  const { before, after } = JSON.parse(stdout) as { before: Rest; after: Rest };

  expect(after).toMatchObject({ resources: before.resources, listeners: before.listeners, devices: 0 });
  // A client that stayed in memory takes some 100 kB; what a round costs by the way, such as an entry in a table, takes less than this.
  expect((after.heapBytes - before.heapBytes) / rounds).toBeLessThan(5000);
});
