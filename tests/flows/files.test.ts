import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  AbortedError,
  FileInfectedError,
  type FileInput,
  FileScanningError,
  FileUnscannableError,
  type Progress,
  Webex,
} from "@parley/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "parley-flow-"));
const path = join(folder, "plan.txt");
writeFileSync(path, "the plan");

let world: World;
let roomId: string;
beforeAll(async () => {
  world = await startWorld();
  ({ id: roomId } = await world.as("ana").rooms.create({ title: "Files" }));
  await world.as("ana").memberships.create({ roomId, personEmail: "ben@acme.example" });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function* chunks(count: number, sizeBytes: number): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(sizeBytes).fill(7);
  for (let index = 0; index < count; index++) yield chunk;
}

const inputs: [string, () => FileInput, { name: string; type: string; text: string }][] = [
  ["bytes", () => new TextEncoder().encode("bytes"), { name: "file", type: "application/octet-stream", text: "bytes" }],
  [
    "a buffer with a name",
    () => Object.assign(Buffer.from("buf"), { name: "a.txt", type: "text/plain" }),
    { name: "a.txt", type: "text/plain", text: "buf" },
  ],
  ["a blob", () => new Blob(["blob"], { type: "text/css" }), { name: "file", type: "text/css", text: "blob" }],
  ["a file", () => new File(["own"], "größe 1.txt", { type: "text/plain" }), { name: "größe 1.txt", type: "text/plain", text: "own" }],
  [
    "a web stream",
    () => ({ content: new Blob(["web"]).stream(), name: "w.bin" }),
    { name: "w.bin", type: "application/octet-stream", text: "web" },
  ],
  ["a stream of Node", () => createReadStream(path), { name: "plan.txt", type: "application/octet-stream", text: "the plan" }],
];

describe("files of the SDK", () => {
  let ana: Webex;
  beforeAll(() => {
    ana = new Webex({ token: world.tokenOf("ana"), baseUrl: world.server.url });
  });
  afterAll(() => ana.close());

  test.each(inputs)("%s arrive with name and type", async (_, make, expected) => {
    const message = await ana.messages.create({ roomId, text: "see", files: [make()] });

    const file = await ana.messages.download(message.files?.[0] ?? "");

    const { name, type } = file;
    expect({ name, type, text: await (await file.blob()).text() }).toEqual(expected);
    expect(message.text).toBe("see");
  });

  test("progress is told both ways, and ends with the whole", async () => {
    const sent: Progress[] = [];
    const came: Progress[] = [];
    const content = randomBytes(300_000);

    const { files } = await ana.messages.create({ roomId, files: [content] }, { onProgress: (step) => sent.push(step) });
    const file = await ana.contents.get(files?.[0] ?? "", { onProgress: (step) => came.push(step) });
    const bytes = await file.bytes();

    expect(Buffer.from(bytes)).toEqual(content);
    expect(sent.at(-1)?.bytes).toBe(sent.at(-1)?.totalBytes);
    expect(came.at(-1)).toEqual({ bytes: 300_000, totalBytes: 300_000 });
  });

  test("a part, and what is known without reading", async () => {
    const { files } = await ana.messages.create({ roomId, files: [new Blob(["0123456789"])] });
    const url = files?.[0] ?? "";

    const part = await ana.messages.download(url, { range: { start: 2, end: 4 } });
    const text = await (await part.blob()).text();
    const head = await ana.contents.head(url.split("/").at(-1) ?? "");

    expect({ text, sizeBytes: part.sizeBytes }).toEqual({ text: "234", sizeBytes: 3 });
    expect(head).toMatchObject({ sizeBytes: 10, name: "file" });
  });

  test("each state of scanning has an error of its own", async () => {
    const { files } = await ana.messages.create({ roomId, files: [new Blob(["x"])] });
    const url = files?.[0] ?? "";
    const id = url.split("/").at(-1) ?? "";

    await world.server.setScanState(id, "infected");
    await expect(ana.contents.get(url)).rejects.toThrow(FileInfectedError);
    await world.server.setScanState(id, "scanning");
    await expect(ana.contents.get(url)).rejects.toThrow(FileScanningError);
    await world.server.setScanState(id, "unscannable");
    await expect(ana.contents.get(url)).rejects.toThrow(FileUnscannableError);
    const taken = await ana.contents.get(url, { allowUnscannable: true });

    expect((await taken.bytes()).byteLength).toBe(1);
  });

  test("a download can be given up, by its caller and by a signal", async () => {
    const { files } = await ana.messages.create({ roomId, files: [{ content: chunks(64, 65_536), name: "x" }] });
    const controller = new AbortController();
    const given = await ana.contents.get(files?.[0] ?? "");
    await given.cancel();

    const file = await ana.contents.get(files?.[0] ?? "", { signal: controller.signal });
    const reading = (async () => {
      for await (const _ of file) controller.abort();
    })();

    await expect(reading).rejects.toThrow(AbortedError);
  });
});

test("in Node, a path is enough", async () => {
  const { files } = await world.as("ana").messages.create({ roomId, files: [{ path }] });

  const file = await world.as("ben").messages.download(files?.[0] ?? "");

  expect({ name: file.name, text: await (await file.blob()).text() }).toEqual({ name: "plan.txt", text: "the plan" });
});

test("a large file goes up and down without being held in memory", async () => {
  const program = new URL("programs/largeFile.ts", import.meta.url).pathname;
  // The collector works in threads of its own, which a busy machine keeps waiting: memory that nobody holds would count as held.
  const flags = ["--conditions=@parley/source", "--expose-gc", "--single-threaded-gc"];

  const { stdout } = await run(process.execPath, [...flags, program, "95"]);

  const { sizeBytes, grownMb } = JSON.parse(stdout) as { sizeBytes: number; grownMb: number };
  expect(sizeBytes).toBe(95 * 1024 * 1024);
  // Client and server in one process.
  expect(grownMb).toBeLessThan(10);
}, 60_000);

test("an upload that is aborted is no message", async () => {
  const controller = new AbortController();
  const endless = async function* () {
    for (;;) {
      yield new Uint8Array(65_536);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const before = (await world.as("ana").messages.list({ roomId })).items.length;

  const sending = world
    .as("ana")
    .messages.create(
      { roomId, files: [{ content: endless() }] },
      { signal: controller.signal, onProgress: ({ bytes }) => bytes > 500_000 && controller.abort() },
    );

  await expect(sending).rejects.toThrow(AbortedError);
  expect((await world.as("ana").messages.list({ roomId })).items.length).toBe(before);
});
