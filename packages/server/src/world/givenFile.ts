import type { GivenFile } from "@parley/contract/control";

const types: Readonly<Record<string, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  csv: "text/csv",
  json: "application/json",
  html: "text/html",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
  zip: "application/zip",
};

/** A file of a seed or of somebody simulated, as messages take it. */
export function fileSource({ name, type, text = "", base64 }: GivenFile): {
  name: string;
  type: string;
  content: AsyncIterable<Uint8Array>;
} {
  const bytes = base64 === undefined ? Buffer.from(text) : Buffer.from(base64, "base64");
  const end = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return { name, type: type ?? types[end] ?? "application/octet-stream", content: once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
