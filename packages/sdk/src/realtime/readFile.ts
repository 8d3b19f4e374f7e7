import type { WireFile } from "@parley/protocol/activity";
import { decryptFile, readScr, type Scr } from "@parley/protocol/scr";
import type { Client } from "../core/client.ts";
import { DecryptionError, InvalidInputError } from "../core/errors.ts";
import { Download, openDownload } from "../rest/download.ts";
import type { SharedFileOptions } from "./inbound/sharedFile.ts";

const usualMaxBytes = 100 * 1024 * 1024;

/** What reading a file needs. */
export interface FileReader {
  readonly client: Client;
  decrypt(jwe: string, keyUrl: string, signal?: AbortSignal): Promise<string>;
}

/** Fetches an encrypted file and opens it. WebCrypto has no streams, so it is in memory as a whole. */
export async function readFile(
  { client, decrypt }: FileReader,
  file: WireFile,
  keyUrl: string | undefined,
  options: SharedFileOptions,
): Promise<Download> {
  const { maxBytes = usualMaxBytes, onProgress, ...rest } = options;
  if (file.fileSize > maxBytes) throw tooLarge(file.fileSize, maxBytes);
  const scr = await opened(file, (jwe) => decrypt(jwe, keyUrl ?? "", options.signal));
  const sealed = await openDownload(client, scr.loc ?? file.url, { ...rest, onProgress });
  const content = await gather(sealed, maxBytes);
  const plain = await decryptFile(content, scr).catch((cause: unknown) => {
    throw new DecryptionError("The file is not the one that was shared.", { cause });
  });
  const info = { name: file.displayName, type: file.mimeType, sizeBytes: plain.byteLength, etag: sealed.etag };
  return new Download(info, once(plain));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What opens the file. Whoever made the message may have put anything there. */
async function opened({ scr }: WireFile, open: (jwe: string) => Promise<string>): Promise<Scr> {
  const json = await open(scr);
  try {
    return readScr(json);
  } catch (cause) {
    throw new DecryptionError("The message does not say what opens the file.", { cause });
  }
}

async function gather(parts: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.byteLength;
    if (bytes > maxBytes) throw tooLarge(bytes, maxBytes);
    all.push(new Uint8Array(part));
  }
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

function tooLarge(bytes: number, maxBytes: number): InvalidInputError {
  return new InvalidInputError(`The file has ${bytes} bytes, which is more than ${maxBytes}.`, { hint: "Pass a larger maxBytes." });
}
