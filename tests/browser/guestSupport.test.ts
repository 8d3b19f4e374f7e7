import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { startServer } from "@parley/server";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { browserTest } from "./browserTest.ts";

const artifacts = fileURLToPath(new URL("../../artifacts/", import.meta.url));
const tool = fileURLToPath(new URL("../../tools/example.ts", import.meta.url));

/** The shop, with its agent at a terminal. */
interface Shop {
  url: string;
  /** What the terminal shows, oldest first. */
  readonly lines: readonly string[];
  /** The agent types something. */
  type(text: string): void;
}

async function startShop(): Promise<Shop> {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  const env = { PATH: process.env.PATH, PARLEY_URL: server.url };
  const child = execFile(
    process.execPath,
    ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", tool, "guest-support"],
    { env },
  );
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
    await server.close();
  });
  const lines: string[] = [];
  const url = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream as Readable).on("line", (line) => {
      lines.push(line);
      const address = /^The shop is open at (\S+)/.exec(line)?.[1];
      if (address) url.resolve(address);
    });
  }
  void ended.then(() => url.reject(new Error(`the shop ended:\n${lines.join("\n")}`)));
  return { url: await url.promise, lines, type: (text) => void (child.stdin as Writable).write(`${text}\n`) };
}

const log = (page: Page) => page.getByRole("log");

async function beginAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Chat with us" }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByLabel("Message").waitFor();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel("Message").fill(text);
  await page.keyboard.press("Enter");
}

browserTest("a guest in a page and an agent in a space talk, both ways, and the guest who comes back is the same", async ({ page }) => {
  const shop = await startShop();
  await page.goto(shop.url);

  await beginAs(page, "Mia");
  await write(page, "Is Dune dimmable? <b>Really?</b>");
  await expect.poll(() => shop.lines).toContain("Mia: Is Dune dimmable? <b>Really?</b>");
  shop.type("It is, with any switch.");
  await log(page).getByText("It is, with any switch.").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Chat with us" }).click();
  await log(page).getByText("It is, with any switch.").waitFor();
  await write(page, "Then I take two.");
  await expect.poll(() => shop.lines).toContain("Mia: Then I take two.");

  const said = await log(page).getByRole("listitem").allInnerTexts();
  expect(said.map((each) => each.split("\n"))).toEqual([
    ["You", "Is Dune dimmable? <b>Really?</b>"],
    ["Dan Duarte", "It is, with any switch."],
    ["You", "Then I take two."],
  ]);
});

browserTest("two customers are two guests, who hear nothing of each other", async ({ page }) => {
  const shop = await startShop();
  const other = await (await page.context().browser()?.newContext())?.newPage();
  if (!other) throw new Error("there is no second browser");
  await Promise.all([page.goto(shop.url), other.goto(shop.url)]);

  await beginAs(page, "Mia");
  await beginAs(other, "Noor");
  await write(page, "from Mia");
  await expect.poll(() => shop.lines).toContain("Mia: from Mia");
  shop.type("to Mia");
  await log(page).getByText("to Mia").waitFor();
  await write(other, "from Noor");
  await expect.poll(() => shop.lines).toContain("Noor: from Noor");
  shop.type("to Noor");
  await log(other).getByText("to Noor").waitFor();

  expect(await log(page).textContent()).not.toContain("Noor");
  expect(await log(other).textContent()).not.toContain("Mia");
  await other.context().close();
});

browserTest("the chat is readable in light and dark, on a phone and on a desk, and works by keyboard", async ({ page }) => {
  const shop = await startShop();
  mkdirSync(artifacts, { recursive: true });
  await page.goto(shop.url);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Mia");
  await page.keyboard.press("Enter");
  await page.getByLabel("Message").waitFor();
  await page.keyboard.type("How long is the cable of Tern, and can I have it in green?");
  await page.keyboard.press("Enter");
  await expect.poll(() => shop.lines.at(-1)).toContain("Tern");
  shop.type("Two metres. Green is possible: it takes a week more.");
  await log(page).getByText("Two metres.").waitFor();

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1200]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      await page.screenshot({ path: `${artifacts}guest-${colorScheme}-${width}.png` });

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("bubble");
  await page.screenshot({ path: `${artifacts}guest-closed.png` });
});
