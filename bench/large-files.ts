/** Memory of the server while a file of 100 MB goes up and comes down: it must not grow with the file. */
import { Agent, type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { type BenchOptions, type Row, startWorker, stop, temporaryFolder } from "./harness.ts";
import type { ServerMemory } from "./load/memory.ts";
import { personas, roomOf, serverFlags } from "./load/parley.ts";
import { build } from "./sdk.ts";

const megabyte = 1024 * 1024;
const goalBytes = 20e6;

export async function largeFiles({ quick }: BenchOptions): Promise<Row[]> {
  await build();
  const sizeBytes = (quick ? 10 : 100) * megabyte;
  await using started = new AsyncDisposableStack();
  const data = join(temporaryFolder(started), "data");
  const server = started.adopt(await startWorker("load/memory.ts", { data }, {}, serverFlags), stop);
  const ask = (): Promise<ServerMemory> => server.ask<ServerMemory>({});
  const { url } = await ask();
  const ana = (await personas(url)).ana;
  const files = new Files(url, ana.accessToken, await roomOf(url, ana));
  await files.download(await files.upload(megabyte));
  const before = await ask();
  const id = await files.upload(sizeBytes);
  const up = await ask();
  await files.download(id);
  const down = await ask();
  return [row("upload", sizeBytes, before, up), row("download", sizeBytes, up, down)];
}

function row(what: string, sizeBytes: number, before: ServerMemory, after: ServerMemory): Row {
  const grown = after.mostResident - before.resident;
  const heap = after.mostHeap - before.heap;
  return {
    figure: `server memory, ${what} of ${sizeBytes / megabyte} MB`,
    ours: `+ ${megabytes(grown)}`,
    beside: `${megabytes(before.resident)} before; heap and buffers + ${megabytes(heap)}`,
    goal: "<= + 20 MB",
    isReached: grown <= goalBytes,
  };
}

/** Files of one person in one room. */
class Files {
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #roomId: string;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(url: string, token: string, roomId: string) {
    this.#url = url;
    this.#headers = { authorization: `Bearer ${token}` };
    this.#roomId = roomId;
  }

  /** @returns The address of the file. */
  async upload(sizeBytes: number): Promise<string> {
    const boundary = "a-line-that-no-file-here-has";
    const field = (name: string, more = "") => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`;
    const head = `${field("roomId")}${this.#roomId}\r\n${field("files", `; filename="large.bin"\r\ncontent-type: application/octet-stream`)}`;
    const tail = `\r\n--${boundary}--\r\n`;
    const headers = {
      ...this.#headers,
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "content-length": head.length + sizeBytes + tail.length,
    };
    const call = request(`${this.#url}/v1/messages`, { method: "POST", agent: this.#agent, headers });
    const answered = Promise.withResolvers<IncomingMessage>();
    call.on("response", answered.resolve).on("error", answered.reject);
    call.write(head);
    const chunk = Buffer.alloc(65_536, 7);
    for (let left = sizeBytes; left > 0; left -= chunk.length) {
      if (!call.write(chunk.subarray(0, left))) await new Promise<void>((resolve) => call.once("drain", () => resolve()));
    }
    call.end(tail);
    const text = String(Buffer.concat(await (await answered.promise).toArray()));
    const [file] = (JSON.parse(text) as { files?: string[] }).files ?? [];
    if (!file) throw new Error(`the upload was answered: ${text}`);
    return file;
  }

  async download(url: string): Promise<void> {
    const call = request(url, { agent: this.#agent, headers: this.#headers }).end();
    const answered = Promise.withResolvers<IncomingMessage>();
    call.on("response", answered.resolve).on("error", answered.reject);
    const answer = await answered.promise;
    let left = Number(answer.headers["content-length"]);
    for await (const chunk of answer) left -= (chunk as Buffer).length;
    if (left !== 0) throw new Error(`${left} bytes of the download are missing`);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
