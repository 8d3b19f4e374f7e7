import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { startServer } from "@parley/server";
import { ControlClient } from "@parley/testing/control";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { obstacles } from "./axe.ts";
import { browserTest } from "./browserTest.ts";
import { type Inspected, inspect, keepPicture } from "./inspector.ts";
import { listen } from "./listen.ts";

const rows = (page: Page, name: RegExp | string) => page.getByRole("option", { name });
const live = (page: Page) => page.getByText("Live", { exact: true }).waitFor();

/** Somebody in a room with others, and a room to speak in. */
async function roomOf({ parley }: Inspected): Promise<string> {
  const [room] = (await parley.as("ana").rooms.list()).items;
  return room?.id ?? "";
}

browserTest("a request is seen as it is made, with what it asked and what it was answered", async ({ page }) => {
  const inspected = await inspect(page);
  await live(page);
  await inspected.parley.as("ana").rooms.create({ title: "Seen" });

  await rows(page, /POST \/v1\/rooms 200 Ana Alvarez rooms.create/).click();

  const detail = page.getByRole("region", { name: "Entry", exact: true });
  await detail.getByRole("region", { name: "Body of the request" }).getByText('"title": "Seen"').waitFor();
  await detail.getByRole("region", { name: "Body of the answer" }).getByText('"title": "Seen"').waitFor();
  expect(await detail.textContent()).not.toContain(inspected.parley.person("ana").accessToken);
});

browserTest("a request is copied as curl and as code of the SDK", async ({ page }) => {
  const { parley } = await inspect(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: parley.url });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await live(page);
  await parley.as("ana").rooms.list({ max: 3 });
  await rows(page, /GET \/v1\/rooms/).click();

  await page.getByRole("button", { name: /^Copy as curl/ }).click();
  await expect.poll(copied).toContain(`curl --globoff --path-as-is -X GET '${parley.url}/v1/rooms?max=3'`);
  await page.getByRole("button", { name: /^Copy as SDK code/ }).click();

  await expect.poll(copied).toBe("await webex.rooms.list({\n  max: 3\n});");
});

browserTest("a frame is decrypted when somebody wants to read it", async ({ page }) => {
  const inspected = await inspect(page);
  const { parley } = inspected;
  await live(page);
  const roomId = await roomOf(inspected);
  await parley.as("ana").realtime.connect();
  await parley.as("ana").messages.create({ roomId, text: "between us" });
  await page.getByRole("button", { name: "Frames" }).click();
  await rows(page, /conversation.activity/)
    .last()
    .click();
  const frame = page.getByRole("region", { name: "Frame" });
  await frame.waitFor();
  expect(await frame.textContent()).not.toContain("between us");

  await page.getByRole("button", { name: "Decrypt", exact: true }).click();

  await frame.getByText("between us").waitFor();
});

browserTest("what is shown is chosen by kind, by failure and by a word in a body", async ({ page }) => {
  const { parley } = await inspect(page);
  await live(page);
  await parley.as("ana").rooms.create({ title: "Lighthouse" });
  await parley.as("ben").rooms.create({ title: "Harbour" });
  await parley
    .as("ben")
    .rooms.get("nonsense")
    .catch(() => undefined);
  await rows(page, /GET \/v1\/rooms\/nonsense/).waitFor();

  await page.getByRole("button", { name: "Requests" }).click();
  await expect.poll(() => rows(page, /Fact/).count()).toBe(0);
  await page.getByRole("searchbox", { name: "Search the journal" }).fill("lighthouse");
  await expect.poll(() => rows(page, /Request/).count()).toBe(1);
  expect(await rows(page, /Ana Alvarez/).count()).toBe(1);
  await page.getByRole("searchbox").fill("");
  await page.getByText("Failed only").click();

  await expect.poll(() => rows(page, /./).count()).toBe(1);
  await page.getByRole("searchbox").fill("nowhere at all");
  await page.getByText("Nothing fits the filter.").waitFor();
});

browserTest("while it is paused nothing moves, and nothing is lost", async ({ page }) => {
  const { parley } = await inspect(page);
  await live(page);
  await parley.as("ana").rooms.create({ title: "Before" });
  await rows(page, /rooms.create/).waitFor();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("p");
  await page.getByRole("button", { name: "Paused" }).waitFor();

  await parley.as("ana").teams.create({ name: "Meanwhile" });

  await page.getByRole("button", { name: /Paused, \d+ waiting/ }).waitFor();
  expect(await rows(page, /teams.create/).count()).toBe(0);
  await page.keyboard.press("p");
  await rows(page, /teams.create/).waitFor();
});

browserTest("a fault that is added here is seen to hit, and the hit is counted", async ({ page }) => {
  const { parley, show } = await inspect(page, "faults");
  await page.getByRole("button", { name: "Add fault" }).click();
  await page.getByRole("row", { name: /messages.create/ }).waitFor();
  const [room] = (await parley.as("ana").rooms.list()).items;
  await parley
    .connect("ana", { retry: { maxRetries: 0 } })
    .messages.create({ roomId: room?.id ?? "", text: "no" })
    .catch(() => undefined);

  await page.getByRole("row", { name: /messages.create.* 1 1 Remove/ }).waitFor();
  await show("journal");
  await rows(page, /POST \/v1\/messages 429/).waitFor();
});

browserTest("the journal is read by keyboard alone", async ({ page }) => {
  const { parley } = await inspect(page);
  await live(page);
  for (const title of ["One", "Two", "Three"]) await parley.as("ana").rooms.create({ title });
  await expect.poll(() => rows(page, /rooms.create/).count()).toBe(3);
  const list = page.getByRole("listbox", { name: "Journal" });
  const active = async () => page.locator(`[id="${await list.getAttribute("aria-activedescendant")}"]`).getAttribute("aria-posinset");

  await list.focus();
  const count = await rows(page, /./).last().getAttribute("aria-setsize");
  expect(await active()).toBe(count);
  await page.keyboard.press("Home");
  expect(await active()).toBe("1");
  await page.keyboard.press("ArrowDown");
  expect(await active()).toBe("2");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Entry", exact: true }).getByRole("heading", { level: 2 }).waitFor();
  await page.keyboard.press("Escape");

  await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
});

browserTest("clearing it here keeps it at the server; clearing it there clears it here too", async ({ page }) => {
  const { parley } = await inspect(page);
  await live(page);
  await parley.as("ana").rooms.create({ title: "Gone" });
  await rows(page, /rooms.create/).waitFor();

  await page.getByRole("button", { name: "Clear here" }).click();
  await page.getByText("Nothing has happened yet.").waitFor();
  expect(await parley.control.journal.list({ operation: "rooms.create" })).toHaveLength(1);
  await page.reload();
  await rows(page, /rooms.create/).waitFor();
  await page.getByRole("button", { name: "Clear at the server" }).click();
  await page.getByText("Nothing has happened yet.").waitFor();

  expect(await parley.control.journal.list()).toEqual([]);
});

browserTest("when the server goes and comes back, the page says so and goes on", { timeout: 40_000 }, async ({ page }) => {
  const probe = createServer();
  const port = Number(new URL(await listen(probe)).port);
  await new Promise((resolve) => probe.close(resolve));
  const options = { data: "memory", port, logLevel: "silent" } as const;
  let server = await startServer(options);
  onTestFinished(() => server.close());
  await page.goto(`${server.url}/_parley/`);
  await live(page);
  const ask = (): Promise<unknown> => fetch(`${server.url}/v1/people/me`);
  await ask();
  await rows(page, /GET \/v1\/people\/me 401/).waitFor();

  await server.close();
  await page.getByText("The server does not answer. Trying again…").waitFor();
  server = await startServer(options);
  await live(page);
  await ask();

  await page.getByText("The server has begun anew; what was here before is gone.").waitFor();
  await rows(page, /GET \/v1\/people\/me 401/).waitFor();
  expect((await new ControlClient({ url: server.url }).journal.list()).length).toBe(1);
});

browserTest("ten thousand entries are a few rows of the page, and its end is followed", { timeout: 40_000 }, async ({ page }) => {
  const entry = (id: number) => ({
    ...{ id, at: "2026-01-05T09:00:00.000Z", kind: "request", method: "GET", path: `/v1/rooms/${id}` },
    ...{ operation: "rooms.get", status: 200, tookInMs: 1, trackingId: "T" },
  });
  const body = Array.from({ length: 10_000 }, (_, index) => `id: ${index + 1}\ndata: ${JSON.stringify(entry(index + 1))}\n\n`).join("");
  let isTold = false;
  await page.route("**/_parley/journal/stream**", (route) => {
    if (isTold) return; // Stays open.
    isTold = true;
    return route.fulfill({ contentType: "text/event-stream", body });
  });
  await inspect(page);

  await rows(page, /rooms\/10000 /).waitFor();
  expect(await rows(page, /./).count()).toBeLessThan(100);
  await page.getByRole("listbox").focus();
  await page.keyboard.press("Home");
  await rows(page, /rooms\/1 /).waitFor();
  await page.keyboard.press("End");
  await rows(page, /rooms\/10000 /).waitFor();
  expect(await rows(page, /./).count()).toBeLessThan(100);
});

browserTest(
  "an entry of each kind stands in nobody's way, in light and dark, on a desk and on a phone",
  { timeout: 60_000 },
  async ({ page }) => {
    const inspected = await inspect(page);
    const { parley, complaints } = inspected;
    await live(page);
    const roomId = await roomOf(inspected);
    await parley.as("ana").webhooks.create({ name: "hook", resource: "messages", event: "created", targetUrl: parley.inbox("mine").url });
    await parley.as("ana").realtime.connect();
    const heard = parley.as("ana").realtime.next("message:created");
    await parley.as("ana").messages.create({ roomId, text: "hello" });
    await heard;
    await parley.inbox("mine").until(1);

    for (const [colorScheme, width] of [
      ["light", 1200],
      ["dark", 1200],
      ["dark", 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const kind of ["Request", "Frame", "KMS", "Fact", "Delivery"]) {
        const chip = page.getByRole("button", { name: kind === "KMS" ? kind : kind === "Delivery" ? "Deliveries" : `${kind}s` });
        await chip.click();
        await rows(page, new RegExp(`^${kind}`))
          .last()
          .click();
        await page.getByRole("region", { name: "Entry", exact: true }).getByRole("heading", { level: 2 }).waitFor();
        await keepPicture(page, `journal-${kind.toLowerCase()}-${colorScheme}-${width}`);
        expect([kind, colorScheme, await obstacles(page)]).toEqual([kind, colorScheme, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.getByRole("button", { name: "Close" }).click();
        await chip.click();
      }
    }
    expect(complaints).toEqual([]);
  },
);

browserTest("requests go out as an archive, and an archive is sent again in somebody's name", async ({ page }) => {
  const { parley } = await inspect(page);
  await live(page);
  await parley.as("ana").rooms.create({ title: "Archived" });
  await rows(page, /rooms.create/).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as HAR" }).click();
  const file = await readFile(await (await download).path());
  await parley.reset();

  await page.getByRole("button", { name: "Replay a HAR" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "parley.har", mimeType: "application/json", buffer: file });

  await page.getByText(/^1 sent, \d answered otherwise than then, 0 left out\.$/).waitFor();
  expect(file.toString()).not.toContain(parley.person("ana").accessToken);
  expect((await parley.connect("ana").rooms.list()).items.map(({ title }) => title)).toContain("Archived");
  expect(await obstacles(page)).toEqual([]);
});

browserTest("somebody is made to post, and what follows is seen", async ({ page }) => {
  const { parley, show } = await inspect(page, "people");
  const [room] = (await parley.as("ana").rooms.list()).items;
  await page.getByRole("textbox", { name: "Room" }).fill(room?.id ?? "");
  await page.getByRole("textbox", { name: "Text" }).fill("made to say this");
  await page.getByRole("button", { name: "Do it" }).click();
  await page.getByText("ana posts in a room: done.").waitFor();

  const [message] = (await parley.as("ana").messages.list({ roomId: room?.id ?? "" })).items;
  expect(message?.text).toBe("made to say this");
  await show("journal");
  await rows(page, /activity.created/)
    .first()
    .waitFor();
  expect(await obstacles(page)).toEqual([]);
});
