/** Reads a stream by hand: not every browser iterates over one. Giving up cancels it. */
export async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    isDone = true;
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}
