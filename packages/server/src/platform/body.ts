import type { Readable } from "node:stream";
import { Problem } from "./problem.ts";

/** A body before anything of it was read: as Node has it, or of a web request. */
export type BodySource = Pick<Readable, "iterator"> | ReadableStream<Uint8Array>;

/**
 * The body of a request as it comes, without holding it in memory.
 *
 * However reading ends, the rest is read on, up to as much again: a caller whose connection is cut while it still sends would
 * never hear the answer.
 *
 * @param declaredBytes - What the request says of its length.
 * @param maxBytes - More of them throw Problem 413.
 */
export async function* streamBody(
  source: BodySource | null,
  declaredBytes: number | undefined,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  if (!source) return;
  const parts = partsOf(source);
  let size = 0;
  let isWhole = false;
  try {
    if (declaredBytes !== undefined && declaredBytes > maxBytes) throw tooLarge(maxBytes);
    for (let part = await parts.next(); !part.done; part = await parts.next()) {
      size += part.value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield part.value;
    }
    isWhole = true;
  } finally {
    if (!isWhole) await readOn(parts, maxBytes);
  }
}

/** From Node directly where there is Node: a web stream copies every part once more. */
function partsOf(source: BodySource): AsyncIterator<Uint8Array> {
  return "iterator" in source ? source.iterator({ destroyOnReturn: false }) : source.values();
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(413, `The body is larger than ${maxBytes} bytes.`, { headers: { connection: "close" } });
}

async function readOn(parts: AsyncIterator<Uint8Array>, maxBytes: number): Promise<void> {
  let left = maxBytes;
  try {
    for (let part = await parts.next(); !part.done; part = await parts.next()) {
      left -= part.value.byteLength;
      if (left < 0) return void (await parts.return?.());
    }
  } catch {
    // The caller is gone: there is nobody to tell.
  }
}
