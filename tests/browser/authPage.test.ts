import { execFile } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { startServer } from "@parley/server";
import { expect, onTestFinished } from "vitest";
import { browserTest } from "./browserTest.ts";

const tool = fileURLToPath(new URL("../../tools/example.ts", import.meta.url));

/** The example, served by its own program. @returns Its address */
async function startExample(): Promise<string> {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  const program = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", tool, "auth-page"];
  const child = execFile(process.execPath, program, { env: { PATH: process.env.PATH, PARLEY_URL: server.url, PORT: "0" } });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
    await server.close();
  });
  const [line] = (await once(child.stdout as Readable, "data")) as [string | Buffer];
  return /http:\S+/.exec(String(line))?.[0] ?? "";
}

browserTest("the example page signs in by either grant, keeps nothing in its address, and says when somebody says no", async ({ page }) => {
  const address = await startExample();
  const status = page.getByRole("status");
  await page.goto(address);
  await page.getByText("You are not signed in.").waitFor();

  await page.getByRole("button", { name: /implicit/ }).click();
  await page.getByRole("button", { name: /Ben Brandt/ }).click();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.getByText("You are Ben Brandt.").waitFor();
  expect(page.url()).toBe(address);

  await page.goto(address);
  await page.getByRole("button", { name: /PKCE/ }).click();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.getByText("You are Ben Brandt.").waitFor();
  expect(page.url()).toBe(address);

  await page.goto(address);
  await page.getByRole("button", { name: /PKCE/ }).click();
  await page.getByRole("button", { name: "Deny" }).click();
  await page.getByText("access_denied").waitFor();
  expect(await status.textContent()).toContain("refused");
});
