/** One event of a stream of Server-Sent Events. */
export interface ServerSentEvent {
  name: string;
  data: string;
}

/** Reads Server-Sent Events as they come. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const part of partsOf(body)) {
    const blocks = (rest + decoder.decode(part, { stream: true })).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const data = field(block, "data");
      if (data !== undefined) yield { name: field(block, "event") ?? "message", data };
    }
  }
}

/** Not every browser iterates over streams by itself. */
async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

function field(block: string, name: string): string | undefined {
  const lines = block.split("\n").filter((line) => line.startsWith(`${name}:`));
  return lines.length ? lines.map((line) => line.slice(name.length + 1).replace(/^ /, "")).join("\n") : undefined;
}
