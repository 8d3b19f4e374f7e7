import { createServer } from "node:http";
import { startServer } from "@parley/server";
import { expect, onTestFinished } from "vitest";
import { browserTest } from "./browserTest.ts";
import { bundle } from "./bundle.ts";
import { listen } from "./listen.ts";
import type { FilesInput, FilesResult } from "./programs/files.ts";
import type { RoundTripInput, RoundTripResult } from "./programs/roundTrip.ts";
import type { WorkerResult } from "./programs/worker.ts";

browserTest("the same client posts and receives in a page of another origin, and is refused by name", async ({ page }) => {
  const { input } = await startWorld();
  await page.goto(await startEmptyPage());
  await page.addScriptTag({ type: "module", content: await bundle("roundTrip.ts") });
  await page.waitForFunction(() => "roundTrip" in globalThis); // A module runs after the tag is in place.

  const result = await page.evaluate<RoundTripResult, RoundTripInput>(
    (given) => (globalThis as unknown as { roundTrip(given: RoundTripInput): Promise<RoundTripResult> }).roundTrip(given),
    input,
  );

  expect(result).toEqual({ isSame: true, text: "hello from a page", refusal: "unauthorized" });
});

browserTest("the same client posts and receives in a worker", async ({ page }) => {
  const { input } = await startWorld();
  await page.goto(await startEmptyPage());

  const result = await page.evaluate<WorkerResult, { code: string; input: RoundTripInput }>(
    ({ code, input: given }) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
        worker.onmessage = ({ data }) => resolve(data as WorkerResult);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(given);
      }),
    { code: await bundle("worker.ts"), input },
  );

  expect(result).toEqual({ isSame: true, text: "hello from a page", refusal: "unauthorized" });
});

browserTest("files go up with progress and can be stopped, and come down whole, encrypted in the page too", async ({ page }) => {
  const { input } = await startWorld();
  await page.goto(await startEmptyPage());
  await page.addScriptTag({ type: "module", content: await bundle("files.ts") });
  await page.waitForFunction(() => "files" in globalThis);
  // Browsers report twenty times a second at most, and this machine is through with it before.
  const network = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 20_000_000 };
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", slow);

  const result = await page.evaluate<FilesResult, FilesInput>(
    (given) => (globalThis as unknown as { files(given: FilesInput): Promise<FilesResult> }).files(given),
    { baseUrl: input.baseUrl, token: input.ana },
  );

  const total = result.sentOf[0] ?? 0;
  expect(total).toBeGreaterThan(8_000_000);
  expect(result.sent.length).toBeGreaterThan(1);
  expect(result.sent).toEqual([...result.sent].sort((one, other) => one - other));
  expect(result.sent.at(-1)).toBe(total);
  expect(result.received.at(-1)).toBe(8_000_000);
  expect(result).toMatchObject({ isSame: true, isSameEncrypted: true, aborted: "aborted", messages: 2 });
});

async function startWorld(): Promise<{ input: RoundTripInput }> {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  onTestFinished(() => server.close());
  const [ana, ben] = (await server.personas()).filter(({ name }) => ["ana", "ben"].includes(name));
  if (!ana || !ben) throw new Error("the demo has no ana and ben");
  return { input: { baseUrl: server.url, ana: ana.accessToken, ben: ben.accessToken, benEmail: ben.email } };
}

/** A page of its own origin. */
function startEmptyPage(): Promise<string> {
  return listen(createServer((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>")));
}
