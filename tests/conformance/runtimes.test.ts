import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "@parley/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run } from "../../tools/process.ts";
import { buildPackages, type Project, projectWith, runProgram } from "../packed/project.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

const folder = join(root, "artifacts/runtimes");
const pins = fileURLToPath(new URL("runtimes/", import.meta.url));
const program = "roundTrip.mjs";

let project: Project;
let server: Server;

/** The runtimes are installed in a folder of their own: they are 500 MB that nothing else needs. */
async function installRuntimes(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) copyFileSync(join(pins, file), join(folder, file));
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { code, output } = await run("npm", ["ci", ...options], folder);
  if (code !== 0) throw new Error(`The runtimes could not be installed. Is the npm registry within reach?\n${output}`);
}

beforeAll(async () => {
  await Promise.all([installRuntimes(), buildPackages()]);
  [project, server] = await Promise.all([projectWith("sdk"), startServer({ data: "memory", port: 0, logLevel: "silent" })]);
  copyFileSync(fileURLToPath(new URL("../packed/programs/roundTrip.mjs", import.meta.url)), join(project.folder, program));
}, 300_000);
afterAll(async () => {
  await server?.close();
  project?.remove();
});

test.each([
  { runtime: "Node 20", path: "node20/bin/node", args: [] },
  { runtime: "Node 22", path: "node22/bin/node", args: [] },
  { runtime: "Node 24", path: "node24/bin/node", args: [] },
  { runtime: "Bun", path: "@oven/bun-linux-x64/bin/bun", args: ["run"] },
  { runtime: "Deno", path: "@deno/linux-x64-glibc/deno", args: ["run", "--allow-all", "--node-modules-dir=manual", "--no-remote"] },
])("the packed SDK connects, posts, receives and decrypts on $runtime, and lets it end", async ({ path, args }) => {
  const executable = join(folder, "node_modules", path);
  expect(existsSync(executable)).toBe(true);
  const [ana, ben] = (await server.personas()).filter(({ name }) => name === "ana" || name === "ben");
  const env = { ANA: ana?.accessToken ?? "", BEN: ben?.accessToken ?? "", BEN_EMAIL: ben?.email ?? "", URL: server.url };

  const output = await runProgram(executable, [...args, program], project.folder, env);

  expect(JSON.parse(output)).toEqual({
    isSame: true,
    text: "hello from a tarball",
    html: expect.stringContaining("<strong>hello</strong>"),
  });
});
