import { type ChildProcess, execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type MessageEvent, Webex } from "@parley/sdk";
import { type RunningServer, startServer } from "@parley/server";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

/** An example that runs in a process of its own. */
interface Example {
  /** The rest of the first line that begins so, now or later. */
  line(beginning: string): Promise<string>;
  /** Tells it to stop. @returns How it ended */
  stop(): Promise<unknown>;
  /** How it ends by itself. */
  ended: Promise<unknown>;
}

let server: RunningServer;
let ana: Webex;
let ben: Webex;
const running: ChildProcess[] = [];
beforeAll(async () => {
  server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
});
afterAll(() => server.close());
beforeEach(async () => {
  const personas = await server.personas();
  [ana, ben] = ["ana", "ben"].map((name) => {
    const token = personas.find((persona) => persona.name === name)?.accessToken;
    return new Webex({ token, baseUrl: server.url });
  }) as [Webex, Webex];
  await Promise.all([ana.realtime.connect(), ben.realtime.connect()]);
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  await Promise.all([ana.close(), ben.close()]);
});

/** Starts an example as `npm run example -- <name>` does. */
function start(name: string, more: Record<string, string> = {}): Example {
  const tool = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", join(root, "tools/example.ts"), name];
  const child = execFile(process.execPath, tool, { env: { PATH: process.env["PATH"], PARLEY_URL: server.url, ...more } });
  running.push(child);
  const ended = once(child, "exit");
  const lines: string[] = [];
  let wake = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream as Readable).on("line", (line) => {
      lines.push(line);
      wake.resolve();
      wake = Promise.withResolvers();
    });
  }
  return {
    ended,
    async line(beginning) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(beginning));
        if (found !== undefined) return found.slice(beginning.length);
        const [over] = await Promise.race([wake.promise.then(() => []), ended.then(([code]) => [String(code)])]);
        if (over !== undefined && !lines.some((line) => line.startsWith(beginning)))
          throw new Error(`${name} ended (${over}):\n${lines.join("\n")}`);
      }
    },
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** The next message that fits. */
function next(webex: Webex, fits: (message: MessageEvent) => boolean): Promise<MessageEvent> {
  const { promise, resolve } = Promise.withResolvers<MessageEvent>();
  const forget = webex.realtime.on("message:created", (message) => {
    if (!fits(message)) return;
    forget();
    resolve(message);
  });
  return promise;
}

test("the echo bot by webhook answers in a thread, and takes its webhook with it", async () => {
  const bot = start("echo-webhook");
  await bot.line("Echo is called at");

  const answered = next(ana, ({ text }) => text?.startsWith("You said") === true);
  const asked = await ana.messages.create({ toPersonEmail: "echo@acme.example", text: "hi there" });
  const answer = await answered;
  const ended = await bot.stop();

  expect(answer).toMatchObject({ text: "You said: hi there", parentId: asked.id });
  expect(ended).toEqual([0, null]);
  const echo = (await server.personas()).find(({ name }) => name === "echo");
  await using own = new Webex({ token: echo?.accessToken, baseUrl: server.url });
  expect((await own.webhooks.list()).items).toEqual([]);
});

test("the form is filled in, printed and answered", async () => {
  const form = start("card-form");
  await form.line("Waiting for ben@acme.example");
  const answered = next(ben, ({ text }) => text?.startsWith("Noted") === true);

  const filler = start("fill-in-form");
  const filledIn = await form.line("Ben Brandt filled in:");

  expect(filledIn).toContain("day: '2026-12-24'");
  expect(await answered).toMatchObject({ text: "Noted, Ben Brandt: 2026-12-24 (all)." });
  expect(await Promise.all([form.ended, filler.ended])).toEqual([
    [0, null],
    [0, null],
  ]);
});

test("the courier stores what it is sent, gives a receipt, and sends what is put out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-courier-"));
  const content = randomBytes(400_000);
  try {
    const courier = start("file-courier", { COURIER_FOLDER: folder });
    await courier.line("Echo carries files");

    const receipt = next(ana, ({ text }) => text === "Stored 1.");
    await ana.messages.create({ toPersonEmail: "echo@acme.example", files: [{ content, name: "../../plan of ours.bin" }] });
    const [url = ""] = (await receipt).files ?? [];
    const [name = ""] = readdirSync(join(folder, "inbox"));
    const line = new TextDecoder().decode(await (await ana.messages.download(url)).bytes());
    const delivered = next(ana, ({ text }) => text === "report.txt");
    mkdirSync(join(folder, "draft"));
    writeFileSync(join(folder, "draft/report.txt"), "all is well");
    renameSync(join(folder, "draft/report.txt"), join(folder, "outbox/report.txt"));
    const report = await ana.messages.download((await delivered).files?.[0] ?? "");
    await courier.line("sent report.txt");
    const ended = await courier.stop();

    expect(name).toMatch(/^\d{17}-plan of ours\.bin$/);
    expect(readFileSync(join(folder, "inbox", name))).toEqual(content);
    expect(line).toBe(`${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
    expect({ name: report.name, text: await (await report.blob()).text() }).toEqual({ name: "report.txt", text: "all is well" });
    expect(readdirSync(join(folder, "sent"))).toEqual(["report.txt"]);
    expect(await courier.line("receiving: ")).toBe("25 %");
    expect(ended).toEqual([0, null]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
