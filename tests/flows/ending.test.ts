import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startWorld } from "./world.ts";

const program = fileURLToPath(new URL("programs/useAndClose.ts", import.meta.url));
const flags = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];

test.each(["close", "dispose"])("a process that has connected, listened, uploaded and closed (%s) ends by itself", async (closing) => {
  await using world = await startWorld();
  const room = await world.as("ana").rooms.create({ title: "Ending" });
  const settings = JSON.stringify({ url: world.server.url, token: world.tokenOf("ana"), roomId: room.id, closing });

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, program, settings], { timeout: 20_000 });

  expect(JSON.parse(stdout)).toEqual({ text: "with a file", left: [] });
  expect(stderr).toBe("");
});
