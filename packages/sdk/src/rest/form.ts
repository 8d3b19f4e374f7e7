import { InvalidInputError } from "../core/errors.ts";
import type { UploadBody, UploadPart } from "../core/upload.ts";
import type { OpenedFile } from "./fileInput.ts";
import type { Progress } from "./transfer.ts";

/** A file, and the name of the part that it is. */
export interface NamedPart {
  part: string;
  file: OpenedFile;
}

const encoder = new TextEncoder();

/**
 * A `multipart/form-data` body, in pieces.
 *
 * @param fields - Lists and objects travel as JSON; what is `undefined` is left out.
 * @param files - Files, and addresses of files, in their order.
 */
export function formOf(
  fields: Record<string, unknown>,
  files: readonly (string | OpenedFile | NamedPart)[],
  onProgress?: (progress: Progress) => void,
): UploadBody {
  const boundary = `parley-${crypto.randomUUID()}`;
  const parts: UploadPart[] = [];
  let sizeBytes: number | undefined = 0;
  const add = (part: UploadPart, size: number | undefined) => {
    parts.push(part);
    sizeBytes = sizeBytes === undefined || size === undefined ? undefined : sizeBytes + size;
  };
  const write = (text: string) => {
    const bytes = encoder.encode(text);
    add(bytes, bytes.byteLength);
  };
  const field = (name: string, value: string) =>
    write(`--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`);
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) field(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  for (const file of files) {
    if (typeof file === "string") {
      field("files", file);
      continue;
    }
    const { part, file: opened } = "part" in file ? file : { part: "files", file };
    write(`--${boundary}\r\n${headOf(part, opened)}\r\n\r\n`);
    add(opened.content, opened.sizeBytes);
    write("\r\n");
  }
  write(`--${boundary}--\r\n`);
  const totalBytes = sizeBytes;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    sizeBytes: totalBytes,
    isRepeatable: files.every((file) => typeof file === "string" || ("part" in file ? file.file : file).isRepeatable),
    parts,
    onProgress: onProgress && ((bytes) => onProgress({ bytes, totalBytes })),
  };
}

function headOf(part: string, { name, type }: OpenedFile): string {
  if (/[^\x20-\x7e]/.test(type)) throw new InvalidInputError(`${JSON.stringify(type)} is not a media type.`);
  return `content-disposition: form-data; name="${quoted(part)}"; filename="${quoted(name ?? "file")}"\r\ncontent-type: ${type}`;
}

/** As browsers write it. @source documented https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quoted(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
