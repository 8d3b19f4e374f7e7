import { randomBytes } from "node:crypto";
import {
  FileInfectedError,
  FileScanningError,
  FileUnscannableError,
  InvalidInputError,
  type MessageEvent,
  type MessageUpdate,
} from "@parley/sdk";
import type { RunningServer } from "@parley/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

type ScanState = Parameters<RunningServer["setScanState"]>[1];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const card = { type: "AdaptiveCard", version: "1.2", body: [{ type: "TextBlock", text: "Sealed card" }] };

async function room(): Promise<string> {
  const ana = world.as("ana");
  const { id } = await ana.rooms.create({ title: "Sealed" });
  await ana.memberships.create({ roomId: id, personEmail: "ben@acme.example" });
  await world.as("ben").realtime.connect();
  return id;
}

function heard<Event extends { roomId: string }>(name: "message:created" | "message:updated", roomId: string): Promise<Event> {
  return new Promise((resolve) => {
    const stop = world.as("ben").realtime.on(name, (event) => {
      if (event.roomId !== roomId) return;
      stop();
      resolve(event as unknown as Event);
    });
  });
}

test("files that one client encrypts are decrypted by another, and by the service for those who read over REST", async () => {
  const roomId = await room();
  const content = randomBytes(300_000);
  const progress: number[] = [];
  const told = heard<MessageEvent>("message:created", roomId);

  const files = [{ content, name: "Übersicht.bin", type: "application/x-thing" }, new Blob(["second"])];
  const posted = await world.as("ana").messages.createEncrypted(
    { roomId, text: "two files", files },
    {
      onProgress: ({ bytes, totalBytes }) => progress.push(bytes, totalBytes ?? 0),
    },
  );
  const event = await told;
  const [first, second] = event.sharedFiles ?? [];
  const opened = await first?.download();
  const overRest = await world.as("ben").contents.get(event.files?.[0] ?? "");

  expect(event).toMatchObject({ id: posted.id, text: "two files", files: posted.files });
  expect(first).toMatchObject({ name: "Übersicht.bin", type: "application/x-thing", sizeBytes: 300_000 });
  expect(Buffer.from((await opened?.bytes()) ?? []).equals(content)).toBe(true);
  expect(await (await second?.download())?.blob().then((blob) => blob.text())).toBe("second");
  expect(overRest.name).toBe("Übersicht.bin");
  expect(Buffer.from(await overRest.bytes()).equals(content)).toBe(true);
  expect(progress.slice(-2)).toEqual([300_006, 300_006]);
});

test("a file is read as a stream, with progress, until somebody has had enough", async () => {
  const roomId = await room();
  const told = heard<MessageEvent>("message:created", roomId);
  await world.as("ana").messages.createEncrypted({ roomId, files: [{ content: randomBytes(100_000), name: "big" }] });
  const file = (await told).sharedFiles?.[0];
  const progress: number[] = [];

  const reader = (await file?.download({ onProgress: ({ bytes }) => progress.push(bytes) }))?.stream().getReader();
  const part = await reader?.read();
  await reader?.cancel();

  expect(part?.value?.byteLength).toBe(100_000);
  expect(progress.at(-1)).toBe(100_000);
  await expect(file?.download({ maxBytes: 99_999 })).rejects.toBeInstanceOf(InvalidInputError);
  await expect(file?.download({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "aborted" });
});

test("a file that is being scanned is waited for, and one that is harmful is not handed out", async () => {
  const roomId = await room();
  const told = heard<MessageEvent>("message:created", roomId);
  await world.as("ana").messages.createEncrypted({ roomId, files: [new Blob(["waited for"])] });
  const event = await told;
  const [url = ""] = event.files ?? [];
  const setState = (state: ScanState) => world.server.setScanState(url.split("/").at(-1) ?? "", state);
  await setState("scanning");
  const waits: number[] = [];
  // The scan ends while the client waits as long as it was told to.
  const after = (ms: number, run: () => void): (() => void) => {
    if (ms !== 5000) return systemTimer(ms, run);
    waits.push(ms);
    return systemTimer(0, () => void setState("clean").then(run));
  };
  const { contents } = world.clientOf("ben", { clock: { now: () => Date.now(), after } });

  await expect(event.sharedFiles?.[0]?.download()).rejects.toBeInstanceOf(FileScanningError);
  const file = await contents.get(url, { waitForScan: true });

  expect(Buffer.from(await file.bytes()).toString()).toBe("waited for");
  expect(waits).toEqual([5000]);

  await setState("infected");
  await expect(event.sharedFiles?.[0]?.download({ waitForScan: true })).rejects.toBeInstanceOf(FileInfectedError);
  await setState("unscannable");
  await expect(contents.get(url, { waitForScan: true })).rejects.toBeInstanceOf(FileUnscannableError);
  expect(await (await event.sharedFiles?.[0]?.download({ allowUnscannable: true }))?.blob().then((blob) => blob.text())).toBe("waited for");
});

function systemTimer(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

test("markdown and a card travel encrypted, and are rendered for those who read HTML", async () => {
  const roomId = await room();
  const told = heard<MessageEvent>("message:created", roomId);

  await world.as("ana").messages.createEncrypted({ roomId, markdown: "a **bold** move", card });
  const event = await told;

  expect(event).toMatchObject({ text: "a bold move", html: "<p>a <strong>bold</strong> move</p>", markdown: "a **bold** move" });
  expect(event.attachments).toMatchObject([{ content: card }]);
  expect(await world.as("ben").messages.get(event.id)).toMatchObject({
    text: event.text,
    html: event.html,
    attachments: event.attachments,
  });
});

test("an encrypted edit replaces the words, keeps the files and leaves the thread", async () => {
  const roomId = await room();
  const { messages } = world.as("ana");
  const first = await messages.createEncrypted({ roomId, text: "first" });
  const posted = await messages.createEncrypted({ roomId, parentId: first.id, text: "wrogn", files: [new Blob(["kept"])] });
  const told = heard<MessageUpdate>("message:updated", roomId);

  const edited = await messages.updateEncrypted(posted, { text: "right", html: "<b>right</b>" });
  const event = await told;

  expect(edited).toMatchObject({ id: posted.id, text: "right" });
  expect(event).toMatchObject({ id: posted.id, text: "right", html: "<b>right</b>" });
  expect(await messages.get(posted.id)).toMatchObject({ text: "right", files: posted.files, parentId: first.id });
  await expect(world.as("ben").messages.updateEncrypted(posted, { text: "not mine" })).rejects.toMatchObject({ status: 403 });
});

test("a title that is encrypted here is the title for everybody", async () => {
  const roomId = await room();

  await world.as("ana").rooms.updateTitleEncrypted(roomId, "Only for us");

  expect(await world.as("ben").rooms.get(roomId)).toMatchObject({ title: "Only for us" });
  expect(await world.as("ben").rooms.getWithReadStatus(roomId)).toMatchObject({ title: "Only for us" });
});

test("a room is made with a title that is encrypted here, under a key that its members alone are given", async () => {
  const [ana, ben] = [world.as("ana"), world.as("ben")];
  const { id } = await ben.people.get("me");

  const made = await ana.rooms.createEncrypted({ title: "Only for us", members: [id] });
  const posted = await ana.messages.createEncrypted({ roomId: made.id, text: "under the room's key" });

  expect(made).toMatchObject({ title: "Only for us", type: "group" });
  expect(await ben.rooms.getWithReadStatus(made.id)).toMatchObject({ title: "Only for us" });
  expect(await ben.messages.get(posted.id)).toMatchObject({ text: "under the room's key" });
  await expect(world.as("cleo").rooms.get(made.id)).rejects.toMatchObject({ status: 404 });
  await expect(ana.rooms.createEncrypted({ title: " " })).rejects.toMatchObject({ code: "invalid_input" });
});

test.each([
  ["nothing", {}],
  ["an address", { files: ["https://example.com/a.png"] }],
  ["a card that is none", { card: { type: "Nonsense", version: "9" } }],
])("%s is refused before or by the service, with a reason", async (_, input) => {
  const roomId = await room();

  await expect(world.as("ana").messages.createEncrypted({ roomId, ...input })).rejects.toMatchObject({ message: expect.any(String) });
  expect(await world.as("ana").messages.list({ roomId }).all()).toEqual([]);
});
