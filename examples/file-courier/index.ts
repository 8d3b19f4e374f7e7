/**
 * Carries files both ways until it is stopped with Ctrl-C: what somebody sends to the bot is stored in `inbox`, and a receipt goes back;
 * what is moved into `outbox` is sent, and moved on to `sent`.
 *
 * `COURIER_FOLDER` is where these folders are (`artifacts/courier`), `COURIER_TO` the e-mail address that the outbox goes to.
 * Needs the token of a bot: the demo server has one, `echo`.
 */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, watch } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Progress, Webex } from "@parley/sdk";

const webex = new Webex({ token: process.env["WEBEX_ACCESS_TOKEN"], baseUrl: process.env["PARLEY_URL"] });
const me = await webex.people.get("me");
const folder = process.env["COURIER_FOLDER"] ?? "artifacts/courier";
const toPersonEmail = process.env["COURIER_TO"] ?? "ana@acme.example";
const [inbox, outbox, sent] = ["inbox", "outbox", "sent"].map((name) => join(folder, name)) as [string, string, string];
for (const each of [inbox, outbox, sent]) await mkdir(each, { recursive: true });

/** Says how far it is, each time another quarter is through. */
function progress(what: string): (step: Progress) => void {
  let said = 0;
  return ({ bytes, totalBytes }) => {
    const quarters = totalBytes ? Math.floor((4 * bytes) / totalBytes) : 0;
    if (quarters > said) console.log(`${what}: ${quarters * 25} %`);
    said = quarters;
  };
}

/** Stores a file as it comes, under a name of ours: what a sender calls it must lead nowhere else, and replace nothing. */
async function store(url: string): Promise<string> {
  const file = await webex.messages.download(url, { waitForScan: true, onProgress: progress("receiving") });
  const name = `${new Date().toISOString().replaceAll(/\D/g, "")}-${basename(file.name ?? "file").replaceAll(/[^\w. -]/g, "_")}`;
  const hash = createHash("sha256");
  const counted = async function* () {
    for await (const chunk of file) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(counted, createWriteStream(join(inbox, name), { flags: "wx" }));
  console.log(`stored ${name}`);
  return `${hash.digest("hex")}  ${name}\n`;
}

webex.realtime.on("message:created", async ({ personId, roomId, parentId, id, files }) => {
  if (personId === me.id || !files) return;
  let lines = "";
  for (const url of files) lines += await store(url);
  const receipt = { content: new TextEncoder().encode(lines), name: "receipt.txt", type: "text/plain" };
  await webex.messages.create({ roomId, parentId: parentId ?? id, text: `Stored ${files.length}.`, files: [receipt] });
});

async function send(name: string): Promise<void> {
  const path = join(outbox, name);
  await webex.messages.create({ toPersonEmail, text: name, files: [{ path }] }, { onProgress: progress(`sending ${name}`) });
  await rename(path, join(sent, name));
  console.log(`sent ${name}`);
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
await webex.realtime.connect(stop.signal);
const changes = watch(outbox, { signal: stop.signal });
console.log(`${me.displayName} carries files between ${folder} and ${toPersonEmail}.`);
try {
  for (const name of await readdir(outbox)) await send(name);
  for await (const { eventType } of changes) {
    if (eventType === "rename") for (const name of await readdir(outbox)) await send(name);
  }
} catch (error) {
  if (!stop.signal.aborted) throw error;
}
await webex.close();
