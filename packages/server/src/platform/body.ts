import { Problem } from "./problem.ts";

/**
 * The body of a request as it comes, without holding it in memory.
 *
 * However reading ends, the rest is read on, up to as much again: a caller whose connection is cut while it still sends would
 * never hear the answer.
 *
 * @param maxBytes - More of them throw Problem 413.
 */
export async function* streamBody(request: Request, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = request.body.getReader();
  let size = 0;
  let isWhole = false;
  try {
    if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge(maxBytes);
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield part.value as Uint8Array;
    }
    isWhole = true;
  } finally {
    if (!isWhole) await readOn(reader, maxBytes);
  }
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(413, `The body is larger than ${maxBytes} bytes.`, { headers: { connection: "close" } });
}

async function readOn(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<void> {
  let left = maxBytes;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      left -= part.value.byteLength;
      if (left < 0) return await reader.cancel();
    }
  } catch {
    // The caller is gone: there is nobody to tell.
  }
}
