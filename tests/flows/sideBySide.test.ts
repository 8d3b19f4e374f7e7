import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "@parley/server";
import { ControlClient } from "@parley/testing";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const config = new URL("programs/sideBySide/vitest.config.ts", import.meta.url).pathname;

test("two files of tests at one server, at the same time, do not disturb each other", { timeout: 120_000 }, async () => {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  onTestFinished(() => server.close());
  const control = new ControlClient({ url: server.url });
  // Set by the runner around the inner one, which would take it for its own.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));

  const { stdout } = await run(process.execPath, [vitest, "run", "--config", config, "--reporter=tap-flat"], {
    env: { ...env, PARLEY_TEST_URL: server.url },
  }).catch((error: { stdout: string }) => error);

  // The two wait for each other on the way: one after the other, they would not pass.
  expect(stdout).not.toContain("not ok");
  expect(stdout.match(/^ok .*(north|south)\.ts/gm)).toHaveLength(4);
  // Nothing is left at the server, and nothing came to it that was not for a tenant, but for the meetings of the two.
  expect(await control.tenants.list()).toEqual([]);
  expect(await control.journal.list({ kind: "request" })).toEqual([]);
});
