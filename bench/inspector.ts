/** What the inspector asks of a browser: frames while 10,000 entries are scrolled, and the main thread while requests come in. */
import { setTimeout as sleep } from "node:timers/promises";
import { startServer } from "@parley/server";
import { type Browser, chromium, type Page } from "playwright-core";
import { ensureChromium } from "../tools/chromium.ts";
import { script } from "../tools/process.ts";
import type { BenchOptions, Row } from "./harness.ts";

const entries = 10_000;
const perSecond = 60;

export async function inspector({ quick }: BenchOptions): Promise<Row[]> {
  const executablePath = ensureChromium();
  if (!executablePath) return [];
  await script("tools/pages.ts");
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const [scrolled, idle] = await framesOf(browser, `${server.url}/_parley/`, quick ? 60 : 600);
    const busy = await busyWhileRequestsCome(browser, server.url, quick ? 2 : 10);
    return [
      {
        figure: `scroll ${entries.toLocaleString("en")} entries of the inspector, 95th percentile of a frame`,
        ours: `${scrolled.toFixed(0)} ms`,
        beside: `a page that does nothing ${idle.toFixed(0)} ms`,
        goal: "<= 1 frame more",
        isReached: scrolled <= idle + 17,
      },
      {
        figure: `the inspector while ${perSecond} requests a second come in, main thread in long tasks`,
        ours: `${(busy * 100).toFixed(0)} %`,
        beside: "",
        goal: "< 50 %",
        isReached: busy < 0.5,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** 95th percentiles in milliseconds: while entries are scrolled, and of a page that only counts. */
async function framesOf(browser: Browser, url: string, frames: number): Promise<[number, number]> {
  const page = await browser.newPage();
  const told = Array.from({ length: entries }, (_, index) => `id: ${index + 1}\ndata: ${JSON.stringify(entryOf(index + 1))}\n\n`).join("");
  let isTold = false;
  await page.route("**/_parley/journal/stream**", (route) => {
    if (isTold) return;
    isTold = true;
    return route.fulfill({ contentType: "text/event-stream", body: told });
  });
  await page.goto(url);
  await page.getByRole("option", { name: `/v1/rooms/${entries} ` }).waitFor();
  const scrolled = await countFrames(page, frames, 100);
  await page.goto("about:blank");
  const idle = await countFrames(page, frames, 0);
  await page.close();
  return [scrolled, idle];
}

function entryOf(id: number): object {
  const at = new Date(Date.UTC(2026, 0, 5) + id * 100).toISOString();
  return {
    id,
    at,
    kind: "request",
    method: "GET",
    path: `/v1/rooms/${id}`,
    operation: "rooms.get",
    status: 200,
    tookInMs: 1,
    trackingId: "T",
  };
}

function countFrames(page: Page, frames: number, pixels: number): Promise<number> {
  return page.evaluate(
    async ([count, step]) => {
      const list = [...document.querySelectorAll(".entries *")].find((each) => each.scrollHeight > each.clientHeight + 1000);
      const times: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < count; frame++) {
        if (list) list.scrollTop = frame * step;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times.toSorted((a, b) => a - b)[Math.floor(count * 0.95)] ?? 0;
    },
    [frames, pixels] as const,
  );
}

/** Part of the time that the page spends in tasks of more than 50 ms. */
async function busyWhileRequestsCome(browser: Browser, url: string, seconds: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${url}/_parley/`);
  await page.getByText("Live", { exact: true }).waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ["longtask"],
    });
  });
  const startedAt = performance.now();
  for (let sent = 0; sent < seconds * perSecond; sent++) {
    await fetch(`${url}/v1/people/me`);
    await sleep(Math.max(0, startedAt + ((sent + 1) * 1000) / perSecond - performance.now()));
  }
  const long = (await page.evaluate("globalThis.tasks.reduce((sum, each) => sum + each, 0)")) as number;
  await page.close();
  return long / (performance.now() - startedAt);
}
