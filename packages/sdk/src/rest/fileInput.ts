import { openPath } from "#paths";
import { InvalidInputError } from "../core/errors.ts";
import { readStream } from "../core/readStream.ts";
import type { UploadPart } from "../core/upload.ts";

/** The bytes of a file, in any shape that the platform has. A Node stream is an `AsyncIterable`. */
export type FileContent = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file to send, with what is to be said of it. */
export interface NamedFile {
  content: FileContent;
  /** What it is called; a `File` and a stream from a path say so themselves. */
  name?: string | undefined;
  /** Its media type, such as `image/png`. */
  type?: string | undefined;
  /** For streams: how many bytes will come. Without it there is progress, but no total. */
  sizeBytes?: number | undefined;
}

/** A file to send: the address from which the service fetches it, bytes, a `Blob` or `File`, a stream, or, in Node, a path. */
export type FileInput = string | FileContent | NamedFile | { path: string; name?: string | undefined; type?: string | undefined };

/** A file ready to be sent. */
export interface OpenedFile {
  name: string | undefined;
  type: string;
  sizeBytes: number | undefined;
  isRepeatable: boolean;
  content: UploadPart;
}

/** Brings a file into the shape in which it is sent. @throws InvalidInputError when it is none, or cannot be read */
export async function openFile(input: Exclude<FileInput, string>): Promise<OpenedFile> {
  if (isObject(input) && "path" in input && !isContent(input)) return openByPath(input as { path: string });
  if (isObject(input) && "content" in input && !isContent(input)) {
    const { content, name, type, sizeBytes } = input as NamedFile;
    const opened = open(content);
    return { ...opened, name: name ?? opened.name, type: type ?? opened.type, sizeBytes: opened.sizeBytes ?? sizeBytes };
  }
  return open(input as FileContent);
}

async function openByPath({ path, name, type }: { path: string; name?: string; type?: string }): Promise<OpenedFile> {
  const file = await openPath(path);
  const content = { [Symbol.asyncIterator]: () => file.content()[Symbol.asyncIterator]() };
  return { name: name ?? file.name, type: type ?? bytesType, sizeBytes: file.sizeBytes, isRepeatable: true, content };
}

const bytesType = "application/octet-stream";

function open(content: unknown): OpenedFile {
  const said = hintsOf(content);
  if (content instanceof Uint8Array || content instanceof ArrayBuffer) {
    const bytes = (content instanceof ArrayBuffer ? new Uint8Array(content) : content) as Uint8Array<ArrayBuffer>;
    return { ...said, sizeBytes: bytes.byteLength, isRepeatable: true, content: bytes };
  }
  if (content instanceof Blob) return { ...said, sizeBytes: content.size, isRepeatable: true, content };
  const once = { ...said, sizeBytes: undefined, isRepeatable: false };
  if (isObject(content) && Symbol.asyncIterator in content) return { ...once, content: content as AsyncIterable<Uint8Array> };
  if (typeof ReadableStream !== "undefined" && content instanceof ReadableStream) return { ...once, content: readStream(content) };
  throw new InvalidInputError("A file must be an address, bytes, a Blob, a stream, or an object with content or path.");
}

/** What a file says of itself: a `File` its name and type, a buffer what was put on it, a stream of Node where it comes from. */
function hintsOf(content: unknown): { name: string | undefined; type: string } {
  const { name, type, path } = Object(content) as { name?: unknown; type?: unknown; path?: unknown };
  const given = text(name) ?? text(path)?.split(/[\\/]/).at(-1);
  return { name: given, type: text(type) ?? bytesType };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isContent(value: object): boolean {
  return (
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
    value instanceof Blob ||
    Symbol.asyncIterator in value ||
    "getReader" in value
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
