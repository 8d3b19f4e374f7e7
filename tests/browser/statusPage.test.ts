import { mkdirSync } from "node:fs";
import { startServer } from "@parley/server";
import { expect, onTestFinished } from "vitest";
import { browserTest } from "./browserTest.ts";

const artifacts = new URL("../../artifacts/", import.meta.url).pathname;

async function startDemo() {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  onTestFinished(() => server.close());
  return server;
}

browserTest("the status page shows the demo people, and their tokens can be copied by keyboard", async ({ page }) => {
  const server = await startDemo();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.url });
  await page.goto(server.url);
  const [ana] = await server.personas();

  const copy = page.getByRole("button", { name: "Copy the token of Ana Alvarez" });
  await copy.focus();
  await page.keyboard.press("Enter");

  await expect.poll(() => copy.textContent()).toBe("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ana?.accessToken);
  expect(await page.getByRole("row").count()).toBe(7);
});

browserTest("the status page is readable in light and dark, on a phone and on a desk", async ({ page }) => {
  const server = await startDemo();
  mkdirSync(artifacts, { recursive: true });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1200]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.url);
      await page.getByText("Eve Evans").waitFor();
      await page.screenshot({ path: `${artifacts}status-${colorScheme}-${width}.png`, fullPage: true });

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

browserTest("the status page says so when the people cannot be shown", async ({ page }) => {
  const server = await startDemo();
  await page.route("**/_parley/personas", (route) => route.fulfill({ status: 403, body: "{}" }));

  await page.goto(server.url);

  await expect.poll(() => page.getByText("only in a browser on the machine").isVisible()).toBe(true);
});
