import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../../testing/world.ts";
import { maxFileBytes } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-files-"));
let world: World;
let roomId: string;
beforeAll(async () => {
  world = await startWorld({ data: folder });
  ({ id: roomId } = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Files" }));
  await world.ask("ana", "POST /v1/memberships", { roomId, personId: world.idOf("ben") });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

type Part = [name: string, value: string | Blob, fileName?: string];

async function sendForm(name: string, ...parts: Part[]): Promise<{ status: number; body: Message & { message?: string } }> {
  const form = new FormData();
  for (const [field, value, fileName] of parts) typeof value === "string" ? form.append(field, value) : form.append(field, value, fileName);
  const answer = await fetch(`${world.url}/v1/messages`, { method: "POST", headers: auth(name), body: form });
  return { status: answer.status, body: (await answer.json()) as never };
}

async function post(name: string, ...parts: Part[]): Promise<Message> {
  const { status, body } = await sendForm(name, ...parts);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

function auth(name: string): Record<string, string> {
  return { authorization: `Bearer ${world.tokenOf(name)}` };
}

function read(name: string, url: string | undefined, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  return fetch(url ?? "", { method, headers: { ...auth(name), ...headers } });
}

/** Everything that is stored, and what is still being stored. */
function blobs(): string[] {
  return readdirSync(join(folder, "files"), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? join(entry.parentPath, entry.name) : [],
  );
}

describe("files by form", () => {
  test("a file comes back to the room's members as it was sent, and to nobody else", async () => {
    const message = await post(
      "ana",
      ["roomId", roomId],
      ["text", "see"],
      ["files", new Blob(["<b>hi</b>"], { type: "text/html" }), "hi.html"],
    );

    const answer = await read("ben", message.files?.[0]);
    const outsider = await read("eve", message.files?.[0]);

    expect(message).toMatchObject({ text: "see", files: [expect.stringContaining(`${world.url}/v1/contents/`)] });
    expect(await world.ask("ben", `GET /v1/messages/${message.id}`)).toEqual(message);
    expect(await answer.text()).toBe("<b>hi</b>");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/html",
      "content-length": "9",
      "content-disposition": 'attachment; filename="hi.html"',
      "accept-ranges": "bytes",
      "x-content-type-options": "nosniff",
    });
    expect(outsider.status).toBe(404);
  });

  test("HEAD says the same as GET, without the contents", async () => {
    const { files } = await post("ana", ["roomId", roomId], ["files", new Blob(["12345"]), "five.txt"]);

    const answer = await read("ana", files?.[0], {}, "HEAD");

    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-length")).toBe("5");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="five.txt"');
    expect(await answer.text()).toBe("");
  });

  test("a part without a file name is a file, an empty file too, and several come in their order", async () => {
    const form = [
      `--x\r\ncontent-disposition: form-data; name="roomId"\r\n\r\n${roomId}\r\n`,
      '--x\r\ncontent-disposition: form-data; name="files"\r\ncontent-type: application/octet-stream\r\n\r\nbare\r\n',
      '--x\r\ncontent-disposition: form-data; name="files"; filename="empty.bin"\r\ncontent-type: application/octet-stream\r\n\r\n\r\n--x--\r\n',
    ].join("");

    const { status, body } = await world.send<Message>("ana", "POST /v1/messages", form, {
      "content-type": "multipart/form-data; boundary=x",
    });

    expect(status).toBe(200);
    const answers = await Promise.all((body.files ?? []).map((url) => read("ben", url)));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["bare", ""]);
    expect(answers.map((answer) => answer.headers.get("content-disposition"))).toEqual([
      'attachment; filename="file"',
      'attachment; filename="empty.bin"',
    ]);
  });

  test.each([
    ["../../etc/passwd", 'attachment; filename="passwd"'],
    ["C:\\temp\\report.pdf", 'attachment; filename="report.pdf"'],
    ["Bericht für 世界.txt", "attachment; filename=\"Bericht f_r __.txt\"; filename*=UTF-8''Bericht%20f%C3%BCr%20%E4%B8%96%E7%95%8C.txt"],
    ["..", 'attachment; filename="file"'],
  ])("the name %s is made harmless", async (given, header) => {
    const { files } = await post("ana", ["roomId", roomId], ["files", new Blob(["x"]), given]);

    expect((await read("ana", files?.[0])).headers.get("content-disposition")).toBe(header);
  });

  test("what is stored is encrypted, each file under a key of its own", async () => {
    const secret = randomBytes(64);
    await post("ana", ["roomId", roomId], ["files", new Blob([secret]), "a"], ["files", new Blob([secret]), "b"]);

    const stored = blobs().map((path) => readFileSync(path));

    expect(stored.filter((content) => content.includes(secret.subarray(0, 16)))).toEqual([]);
    expect(new Set(stored.filter(({ length }) => length === 64).map((content) => content.toString("hex"))).size).toBeGreaterThanOrEqual(2);
  });

  test.each<[string, number, Part[]]>([
    ["to a room that is not there", 404, [["roomId", "Y2lzY29zcGFyazovL3VzL1JPT00vMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw"]]],
    ["to nowhere", 400, []],
    ["with a field that nobody knows", 400, [["colour", "red"]]],
    ["with a text that is too long", 400, [["text", "x".repeat(8000)]]],
    ["with a field without end", 413, [["text", "x".repeat(200_000)]]],
    ["with a file in the place of a text", 400, [["text", new Blob(["x"]), "x.bin"]]],
    [
      "with more files than a message may have",
      400,
      Array.from({ length: 10 }, (_, index): Part => ["files", new Blob(["y"]), `${index}`]),
    ],
  ])("a form %s answers %i, and nothing of it stays", async (_, expected, parts) => {
    const before = blobs();
    const into: Part[] = expected === 404 || !parts.length ? [] : [["roomId", roomId]];

    const { status, body } = await sendForm("ana", ["files", new Blob(["x"]), "x"], ...into, ...parts);

    expect({ status, message: body.message }).toEqual({ status: expected, message: expect.any(String) });
    expect(blobs()).toEqual(before);
  });

  test.each(["--x\r\n", "no form at all", '--x\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\ncut'])(
    "a broken form answers 400: %j",
    async (body) => {
      const before = blobs();

      const answer = await world.send("ana", "POST /v1/messages", body, { "content-type": "multipart/form-data; boundary=x" });

      expect(answer.status).toBe(400);
      expect(blobs()).toEqual(before);
    },
  );

  test("a file of more than 100 MB is answered 413, and the caller hears it", async () => {
    const before = blobs();
    const megabyte = new Uint8Array(1024 * 1024);
    const large = new Blob(Array.from({ length: maxFileBytes / megabyte.length }, () => megabyte).concat(new Uint8Array(1)));

    const { status, body } = await sendForm("ana", ["roomId", roomId], ["files", large, "large.bin"]);

    expect({ status, message: body.message }).toEqual({ status: 413, message: expect.stringContaining("bytes") });
    expect(blobs()).toEqual(before);
  });

  test("a caller who leaves in the middle leaves nothing behind", async () => {
    const before = blobs();
    const { hostname, port } = new URL(world.url);
    const socket = connect(Number(port), hostname);
    const head = `POST /v1/messages HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${auth("ana")["authorization"]}\r\n`;
    socket.write(`${head}content-type: multipart/form-data; boundary=x\r\ncontent-length: 5000000\r\n\r\n`);
    socket.write(`--x\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\n${"x".repeat(200_000)}`);
    await expect.poll(() => blobs().length).toBeGreaterThan(before.length);

    socket.destroy();

    await expect.poll(blobs).toEqual(before);
  });
});

describe("files by address", () => {
  let elsewhere: Server;
  let origin: string;
  beforeAll(async () => {
    elsewhere = createServer(({ url = "" }, answer) => {
      if (url.startsWith("/moved")) return answer.writeHead(302, { location: "/photo.png" }).end();
      if (url.startsWith("/gone")) return answer.writeHead(404).end("no such file");
      if (url.startsWith("/large")) return answer.writeHead(200, { "content-length": String(maxFileBytes + 1) }).flushHeaders();
      if (url.startsWith("/broken")) return answer.writeHead(200, { "content-length": "10" }).write("abc", () => answer.destroy());
      if (url.startsWith("/named")) answer.setHeader("content-disposition", "attachment; filename=\"x\"; filename*=UTF-8''%C3%BC.png");
      answer.writeHead(200, { "content-type": "image/png" }).end("not really a picture");
    });
    await once(elsewhere.listen(0, "127.0.0.1"), "listening");
    origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    elsewhere.closeAllConnections();
    elsewhere.close();
  });

  test.each([
    ["/photo.png", 'attachment; filename="photo.png"'],
    ["/moved/there", 'attachment; filename="there"'],
    ["/named", "attachment; filename=\"_.png\"; filename*=UTF-8''%C3%BC.png"],
  ])("what is at %s is fetched and kept", async (path, header) => {
    const message = await world.ask<Message>("ana", "POST /v1/messages", { roomId, files: [origin + path] });

    const answer = await read("ben", message.files?.[0]);

    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("content-disposition")).toBe(header);
    expect(await answer.text()).toBe("not really a picture");
  });

  test.each([
    ["/gone", "404"],
    ["/large", "larger than"],
    ["/broken", "cannot be fetched"],
  ])("when %s cannot be had, the answer is 400 and says why", async (path, why) => {
    const before = blobs();

    const answer = await world.send("ana", "POST /v1/messages", { roomId, files: [origin + path] });

    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining(why) } });
    expect(blobs()).toEqual(before);
  });

  test.each(["file:///etc/passwd", "nonsense", "http://169.254.169.254/latest"])("the address %s is refused", async (url) => {
    expect((await world.send("ana", "POST /v1/messages", { roomId, files: [url] })).status).toBe(400);
  });

  test("a form may mix files and addresses, and their order stays", async () => {
    const { files = [] } = await post(
      "ana",
      ["roomId", roomId],
      ["files", `${origin}/photo.png`],
      ["files", new Blob(["mine"]), "mine.txt"],
    );

    const names = await Promise.all(files.map(async (url) => (await read("ben", url, {}, "HEAD")).headers.get("content-disposition")));

    expect(names).toEqual(['attachment; filename="photo.png"', 'attachment; filename="mine.txt"']);
  });
});

describe("parts of a file", () => {
  const content = randomBytes(5000);
  let url: string;
  beforeAll(async () => {
    const { files } = await post("ana", ["roomId", roomId], ["files", new Blob([content]), "random.bin"]);
    url = files?.[0] ?? "";
  });

  test("any range answers 206 with just that part", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(4999), fc.nat(6000), async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const answer = await read("ben", url, { range: `bytes=${start}-${end}` });
        expect(answer.status).toBe(206);
        expect(answer.headers.get("content-range")).toBe(`bytes ${start}-${Math.min(end, 4999)}/5000`);
        expect(Buffer.from(await answer.arrayBuffer())).toEqual(content.subarray(start, end + 1));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["bytes=4990-", 206, content.subarray(4990)],
    ["bytes=-10", 206, content.subarray(-10)],
    ["bytes=-9000", 206, content],
    ["bytes=0-1,5-6", 200, content],
    ["bytes=9-3", 200, content],
    ["lines=1-2", 200, content],
  ])("%s answers %i", async (range, status, expected) => {
    const answer = await read("ben", url, { range });

    expect(answer.status).toBe(status);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(expected);
  });

  test.each(["bytes=5000-", "bytes=-0"])("%s answers 416 with the size", async (range) => {
    const answer = await read("ben", url, { range });

    expect(answer.status).toBe(416);
    expect(answer.headers.get("content-range")).toBe("bytes */5000");
  });

  test("an unchanged file is not sent again, and a part of a changed one is sent whole", async () => {
    const etag = (await read("ben", url, {}, "HEAD")).headers.get("etag") ?? "";

    expect((await read("ben", url, { "if-none-match": etag })).status).toBe(304);
    expect((await read("ben", url, { range: "bytes=0-1", "if-range": etag })).status).toBe(206);
    expect((await read("ben", url, { range: "bytes=0-1", "if-range": '"other"' })).status).toBe(200);
  });
});

describe("the life of a file", () => {
  test("an edit keeps the files, and deleting the message deletes them", async () => {
    const before = blobs();
    const message = await post("ana", ["roomId", roomId], ["text", "first"], ["files", new Blob(["kept"]), "kept.txt"]);

    const edited = await world.ask<Message>("ana", `PUT /v1/messages/${message.id}`, { roomId, text: "second" });
    const kept = await read("ben", edited.files?.[0]);
    const text = await kept.text();
    await world.send("ana", `DELETE /v1/messages/${message.id}`);
    await world.server.settled();

    expect(edited).toMatchObject({ text: "second", files: message.files });
    expect(text).toBe("kept");
    expect((await read("ana", message.files?.[0])).status).toBe(404);
    expect(blobs()).toEqual(before);
  });

  test("the files of a room go with it", async () => {
    const before = blobs();
    const { id } = await world.ask<Room>("ana", "POST /v1/rooms", { title: "Short" });
    await post("ana", ["roomId", id], ["files", new Blob(["gone soon"]), "x"]);

    await world.send("ana", `DELETE /v1/rooms/${id}`);
    await world.server.settled();

    expect(blobs()).toEqual(before);
  });

  test("files outlive the server, also under another address", async () => {
    const own = mkdtempSync(join(tmpdir(), "parley-moved-"));
    const first = await startWorld({ data: own });
    const { id } = await first.ask<Room>("ana", "POST /v1/rooms", { title: "Moving" });
    const form = new FormData();
    form.append("roomId", id);
    form.append("files", new Blob(["luggage"]), "bag.txt");
    const headers = { authorization: `Bearer ${first.tokenOf("ana")}` };
    const message = (await (await fetch(`${first.url}/v1/messages`, { method: "POST", headers, body: form })).json()) as Message;
    await first.close();

    await using second = await startWorld({ data: own });
    const { files } = await second.ask<Message>("ana", `GET /v1/messages/${message.id}`);
    const answer = await fetch(files?.[0] ?? "", { headers });

    expect(new URL(files?.[0] ?? "").origin).toBe(second.url);
    expect(await answer.text()).toBe("luggage");
  });

  test.each([
    ["infected", 410, ""],
    ["scanning", 423, ""],
    ["unscannable", 428, ""],
    ["unscannable", 200, "?allow=unscannable"],
    ["infected", 410, "?allow=unscannable"],
    ["clean", 200, ""],
  ] as const)("a file that is %s answers %i%s", async (state, status, query) => {
    const { files } = await post("ana", ["roomId", roomId], ["files", new Blob(["x"]), "x"]);
    const url = files?.[0] ?? "";

    const isSet = await world.server.setScanState(url.split("/").at(-1) ?? "", state);
    const answer = await read("ben", url + query);

    expect(isSet).toBe(true);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("retry-after")).toBe(status === 423 ? "5" : null);
  });

  test("what a scan has found can be said from outside the server's program", async () => {
    const { files } = await post("ana", ["roomId", roomId], ["files", new Blob(["x"]), "x"]);
    const url = files?.[0] ?? "";
    const say = (file: string, state: string) =>
      fetch(`${world.url}/_parley/contents/${file}/scan`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ state }),
      });
    const contentId = url.split("/").at(-1) ?? "";

    const answers = [await say(contentId, "infected"), await say(contentId, "suspicious"), await say("elsewhere", "clean")];

    expect(answers.map(({ status }) => status)).toEqual([204, 400, 404]);
    expect((await read("ben", url)).status).toBe(410);
  });
});
