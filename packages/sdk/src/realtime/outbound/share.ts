import type { WireFile } from "@parley/protocol/activity";
import { encryptFile } from "@parley/protocol/scr";
import type { CallOptions } from "../../core/client.ts";
import { InvalidAnswerError, InvalidInputError } from "../../core/errors.ts";
import { type FileInput, type OpenedFile, openFile } from "../../rest/fileInput.ts";
import type { UploadOptions } from "../../rest/messages.ts";
import type { Engine } from "../engine.ts";

/** Files of one message, and the most that all of them may have. */
const maxBytes = 100 * 1024 * 1024;

/** Where uploads of a conversation go, and what belongs to them. */
interface Upload {
  engine: Engine;
  /** Address of the conversation. */
  url: string;
  seal(text: string): Promise<string>;
  options: CallOptions;
}

/**
 * Encrypts files, each under a key of its own, and uploads them to a conversation.
 *
 * @returns The files as a `share` activity names them.
 * @throws InvalidInputError for an address, which the service would have to fetch itself, or more than 100 MB; CallError
 */
export async function uploadFiles(
  upload: Upload,
  files: readonly FileInput[],
  onProgress?: UploadOptions["onProgress"],
): Promise<WireFile[]> {
  const opened = await Promise.all(files.map(openToEncrypt));
  const contents: Uint8Array<ArrayBuffer>[] = [];
  let left = maxBytes;
  for (const file of opened) {
    const content = await gather(file, left);
    left -= content.byteLength;
    contents.push(content);
  }
  const totalBytes = maxBytes - left;
  const space = await spaceOf(upload);
  const shared: WireFile[] = [];
  let sentBytes = 0;
  for (const [index, content] of contents.entries()) {
    const before = sentBytes;
    const told = onProgress && ((bytes: number) => onProgress({ bytes: before + bytes, totalBytes }));
    shared.push(await uploadFile(upload, space, { file: opened[index] as OpenedFile, content, onProgress: told }));
    sentBytes += content.byteLength;
  }
  return shared;
}

function openToEncrypt(file: FileInput): Promise<OpenedFile> {
  if (typeof file === "string") throw new InvalidInputError("An encrypted message takes files themselves, not their addresses.");
  return openFile(file);
}

async function gather({ content, sizeBytes }: OpenedFile, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new InvalidInputError(`The files of a message have at most ${maxBytes} bytes.`);
  if ((sizeBytes ?? 0) > most) throw tooLarge;
  if (content instanceof Uint8Array) return content as Uint8Array<ArrayBuffer>;
  if (content instanceof Blob) return new Uint8Array(await content.arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of content) {
    bytes += part.byteLength;
    if (bytes > most) throw tooLarge;
    parts.push(new Uint8Array(part));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function spaceOf({ engine, url, options }: Upload): Promise<string> {
  const { spaceUrl } = (await engine.client.request<{ spaceUrl?: string }>({ method: "PUT", url: `${url}/space` }, options)).body;
  return requireUrl(spaceUrl, `${url}/space`);
}

/** One file on its way. */
interface Outgoing {
  file: OpenedFile;
  content: Uint8Array<ArrayBuffer>;
  onProgress: ((bytes: number) => void) | undefined;
}

async function uploadFile(
  { engine, seal, options }: Upload,
  space: string,
  { file, content: plain, onProgress }: Outgoing,
): Promise<WireFile> {
  const { content, scr } = await encryptFile(plain);
  const ask = <Reply>(url: string, body: object) => engine.client.request<Reply>({ method: "POST", url, body }, options);
  const fileSize = content.byteLength;
  const session = await ask<{ uploadUrl?: string; finishUploadUrl?: string }>(`${space}/upload_sessions`, {
    fileSize,
    uploadProtocol: "content-length",
  });
  const uploadUrl = requireUrl(session.body.uploadUrl, space);
  const parts = { contentType: "application/octet-stream", sizeBytes: fileSize, isRepeatable: true, parts: [content], onProgress };
  await engine.client.put(uploadUrl, parts, options);
  const fileHash = hex(await crypto.subtle.digest("SHA-256", content));
  const finish = requireUrl(session.body.finishUploadUrl, space);
  const url = requireUrl((await ask<{ downloadUrl?: string }>(finish, { fileSize, fileHash })).body.downloadUrl, finish);
  return {
    objectType: "file",
    ...(file.name !== undefined && { displayName: await seal(file.name) }),
    fileSize,
    mimeType: file.type,
    url,
    scr: await seal(JSON.stringify({ ...scr, loc: url })),
  };
}

/** How clients sort shared files. @source observed */
export function categoryOf(files: readonly Pick<WireFile, "mimeType">[]): string {
  const kinds = new Set(files.map(({ mimeType }) => /^(image|video)\//.exec(mimeType)?.[1] ?? "document"));
  return kinds.size === 1 ? `${[...kinds][0]}s` : "documents";
}

function requireUrl(url: string | undefined, asked: string): string {
  if (url !== undefined && URL.canParse(url)) return url;
  const hint = "The service said no address for the upload.";
  throw new InvalidAnswerError({ status: 200, request: { method: "POST", url: asked }, hint });
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
