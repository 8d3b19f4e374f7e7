import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { obstacles } from "./axe.ts";
import { browserTest } from "./browserTest.ts";
import { inspect, keepPicture } from "./inspector.ts";

browserTest("a fault that is begun from a template hits, and is removed", async ({ page }) => {
  const { parley } = await inspect(page, "faults");

  await page.getByRole("button", { name: /Begin with/ }).click();
  await page.getByRole("option", { name: "The token counts as expired, once" }).click();
  await page.getByRole("button", { name: "Add fault" }).click();
  await page.getByRole("row", { name: /"status":401/ }).waitFor();
  const refused = await parley
    .as("ana")
    .rooms.list()
    .catch((error: { status: number }) => error.status);

  expect(refused).toBe(401);
  await page.getByRole("row", { name: /"status":401.* 1 1 Remove/ }).waitFor();
  await page.getByRole("button", { name: /Remove the fault/ }).click();
  await page.getByText("Everything works.").waitFor();
  expect(await parley.faults.list()).toEqual([]);
});

browserTest("a rule that is none is not taken, and the reason is said", async ({ page }) => {
  await inspect(page, "faults");
  const rule = page.getByRole("textbox", { name: "Rule (JSON)" });

  await rule.fill('{ "on": "request"');
  expect(await page.getByRole("button", { name: "Add fault" }).isDisabled()).toBe(true);
  await rule.fill('{ "on": "moon" }');
  await page.getByRole("button", { name: "Add fault" }).click();

  await expect.poll(() => page.getByRole("alert").textContent()).toContain("on");
});

browserTest("the clock is frozen, moved on and let go", async ({ page }) => {
  const { parley } = await inspect(page, "clock");
  await page.getByRole("button", { name: "Freeze", exact: true }).click();
  await page.getByRole("button", { name: "Let it go on" }).waitFor();
  const before = Date.parse((await parley.clock.read()).now);

  await page.getByRole("button", { name: "Move on by 13 h" }).click();
  await page.getByText("Time has moved on by 13 h").waitFor();

  expect(Date.parse((await parley.clock.read()).now) - before).toBe(13 * 3_600_000);
  await page.getByRole("textbox", { name: "Time" }).fill("2026-05-01T09:00:00Z");
  await page.getByRole("button", { name: "Set and freeze" }).click();
  await page.getByText("2026-05-01 09:00:00 UTC").waitFor();
  await page.getByRole("button", { name: "Back to real time" }).click();
  await page.getByText("It is the machine's time.").waitFor();
});

browserTest("a delivery is shown and sent once more", async ({ page }) => {
  const { parley } = await inspect(page, "webhooks");
  const { url } = parley.inbox("target");
  await parley.as("ana").webhooks.create({ name: "hook", resource: "rooms", event: "created", targetUrl: url });
  await parley.as("ana").rooms.create({ title: "New" });
  await parley.inbox("target").until(1);

  await page.getByRole("button", { name: "Replay the delivery of rooms created" }).click();
  await page.getByText("1, replayed").waitFor();
  await page.getByRole("button", { name: "Show the delivery of rooms created" }).last().click();

  await page.getByRole("region", { name: "Body of the request" }).getByText('"resource": "rooms"').waitFor();
  expect(await parley.inbox("target").requests()).toHaveLength(2);
});

browserTest("a built-in target says what it got, and answers as told", async ({ page }) => {
  const { parley } = await inspect(page, "mail");
  await page.getByRole("spinbutton", { name: "Status it answers" }).or(page.getByLabel("Status it answers")).fill("503");
  await page.getByRole("button", { name: "Answer this" }).click();
  await page.getByText("mine answers 503 from now on.").waitFor();

  const { status } = await fetch(parley.inbox("mine").url, { method: "POST", body: '{"hello":"there"}' });

  expect(status).toBe(503);
  await page.getByRole("row", { name: /POST 503/ }).waitFor();
});

browserTest("a state is kept, left and come back to; a reset goes back to the seed", async ({ page }) => {
  const { parley } = await inspect(page, "state");
  const titles = async () => (await parley.connect("ana").rooms.list()).items.map(({ title }) => title);
  await parley.as("ana").rooms.create({ title: "Kept" });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("row", { name: /^before/ }).waitFor();

  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Reset" }).click();
  await page.getByText("Everything is as the seed has it.").waitFor();
  expect(await titles()).not.toContain("Kept");
  await page.getByRole("button", { name: "Restore before" }).click();
  await page.getByText("Everything is as it was at before.").waitFor();

  expect(await titles()).toContain("Kept");
});

browserTest("a snapshot goes out as a file and comes in again", async ({ page }) => {
  const { parley } = await inspect(page, "state");
  await page.getByRole("button", { name: "Save" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export before" }).click();
  const file = await (await download).path();
  await page.getByRole("button", { name: "Remove before" }).click();
  await page.getByText("No snapshots.").waitFor();

  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import a file" }).click();
  await (await chooser).setFiles({ name: "again.json", mimeType: "application/json", buffer: await readFile(file) });

  await page.getByRole("row", { name: /^again/ }).waitFor();
  expect((await parley.control.snapshots.list()).map(({ name }) => name)).toEqual(["again"]);
});

browserTest("a seed in YAML is added, and one that is wrong is answered with its line", async ({ page }) => {
  const { parley } = await inspect(page, "state");
  const seed = page.getByRole("textbox", { name: "Seed (YAML or JSON)" });

  await seed.fill("people:\n  - name: kim\n    colour: red\n");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect.poll(() => page.getByRole("alert").textContent()).toContain("seed:3:");
  await page.getByRole("button", { name: "Close" }).click();
  await seed.fill("orgs:\n  - name: harbour\npeople:\n  - name: kim\n");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("Added to what is there.").waitFor();

  expect((await parley.control.personas()).map(({ name }) => name)).toContain("kim");
});

browserTest("a tenant is made, looked at apart, and removed", async ({ page }) => {
  const { parley } = await inspect(page, "state");
  await page.getByRole("button", { name: "Make a tenant" }).click();
  await page.getByRole("button", { name: /Look at the tenant/ }).click();
  await page.getByRole("link", { name: "Faults" }).click();
  await page.getByRole("button", { name: "Add fault" }).click();
  await page.getByRole("row", { name: /messages.create/ }).waitFor();

  expect(await parley.faults.list()).toEqual([]);
  await page.getByRole("button", { name: /What is looked at/ }).click();
  await page.getByRole("option", { name: "The server itself" }).click();
  await page.getByText("Everything works.").waitFor();
  await page.getByRole("link", { name: "State" }).click();
  await page.getByRole("button", { name: /Remove the tenant/ }).click();
  await page.getByText("The tenant is gone.").waitFor();
  expect(await parley.control.tenants.list()).toEqual([]);
});

browserTest("tables are read without what is secret in them", async ({ page }) => {
  await inspect(page, "tables");
  await page.getByRole("row", { name: /ana@acme.example/ }).waitFor();

  await page.getByRole("button", { name: /Table/ }).click();
  await page.getByRole("option", { name: /^webhooks/ }).click();

  await page.getByText("Not shown, as they hold secrets: secret.").waitFor();
  expect(await page.getByText("webhooks is empty.").isVisible()).toBe(true);
});

browserTest("tokens are copied", async ({ page }) => {
  const { parley } = await inspect(page, "people");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: parley.url });

  await page.getByRole("button", { name: "Copy token: the token of Ana Alvarez" }).click();

  await page.getByText("Copied the token of Ana Alvarez.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(parley.person("ana").accessToken);
});

browserTest("who is not on the server's machine gives the control token, which is in no address", async ({ page }) => {
  const { parley } = await inspect(page, "people");
  const token = "of-this-server";
  const asked: string[] = [];
  await page.route("**/_parley/**", async (route) => {
    const request = route.request();
    asked.push(request.url());
    if (request.resourceType() !== "fetch") return route.continue();
    const bearer = request.headers()["authorization"];
    if (bearer === `Bearer ${token}`) return route.continue({ headers: { ...request.headers(), authorization: "" } });
    return route.fulfill({ status: bearer ? 401 : 403, json: { errors: [{ description: "no" }] } });
  });
  await page.reload();
  const field = page.getByLabel("Control token", { exact: true });

  await field.fill("another");
  await page.keyboard.press("Enter");
  await page.getByText("That is not the control token of this server.").waitFor();
  expect(await obstacles(page)).toEqual([]);
  await field.fill(token);
  await page.getByRole("button", { name: "Open the inspector" }).click();

  await page.getByRole("row", { name: /Ana Alvarez/ }).waitFor();
  await page.reload();
  await page.getByRole("row", { name: /Ana Alvarez/ }).waitFor();
  expect(asked.some((url) => url.includes(token))).toBe(false);
  expect(parley.url).toBe(new URL(page.url()).origin);
});

browserTest("everything is reached by keyboard: skip link, pages by number, the list of shortcuts", async ({ page }) => {
  await inspect(page, "faults");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("Faults");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Database" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Database");
});

browserTest("the colours that somebody chooses stay chosen", async ({ page }) => {
  await inspect(page, "faults");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  await page.getByRole("button", { name: /Colours/ }).click();
  await page.getByRole("option", { name: "Dark" }).click();
  await expect.poll(ground).toBe("rgb(16, 22, 21)");
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();

  expect(await ground()).toBe("rgb(16, 22, 21)");
});

browserTest("a server that is away is said to be, and the page goes on when it is back", async ({ page }) => {
  await inspect(page, "people");
  await page.getByRole("row", { name: /Ana Alvarez/ }).waitFor();
  await page.route("**/_parley/personas", (route) => route.abort());
  await page.reload();
  await page.getByRole("button", { name: "Try again" }).first().waitFor();

  await page.unroute("**/_parley/personas");
  await page.getByRole("button", { name: "Try again" }).first().click();

  await page.getByRole("row", { name: /Ana Alvarez/ }).waitFor();
});

browserTest(
  "nothing stands in anybody's way, on any page, in light and dark, on a desk and on a phone",
  { timeout: 60_000 },
  async ({ page }) => {
    const { parley, show, complaints } = await inspect(page);
    await parley.as("ana").webhooks.create({ name: "hook", resource: "rooms", event: "created", targetUrl: parley.inbox("mine").url });
    await parley.as("ana").rooms.create({ title: "New" });
    await parley.inbox("mine").until(1);
    await parley.faults.add({ operation: "messages.create", times: 2, effect: { status: 429, retryAfter: 1 } });
    await parley.control.snapshots.save("before");
    const ids = await page
      .getByRole("navigation")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
    expect(ids).toContain("faults");

    for (const [colorScheme, width] of [
      ["light", 1200],
      ["dark", 1200],
      ["light", 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const id of ids) {
        await show(id);
        await expect.poll(() => page.getByText("Loading…").count()).toBe(0);
        await keepPicture(page, `${id}-${colorScheme}-${width}`);
        expect([id, colorScheme, width, await obstacles(page)]).toEqual([id, colorScheme, width, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    expect(complaints).toEqual([]);
  },
);
