import { InvalidInputError } from "../errors.ts";
import { readStream } from "../readStream.ts";

/** Opens a file of this machine. @throws InvalidInputError when it cannot be read */
export async function openPath(path: string): Promise<{ name: string; sizeBytes: number; content: () => AsyncIterable<Uint8Array> }> {
  const [{ openAsBlob }, { basename }] = await Promise.all([import("node:fs"), import("node:path")]);
  const blob = await openAsBlob(path).catch((cause: unknown) => {
    throw new InvalidInputError(`The file ${JSON.stringify(path)} cannot be read.`, { cause });
  });
  return { name: basename(path), sizeBytes: blob.size, content: () => readStream(blob.stream()) };
}
