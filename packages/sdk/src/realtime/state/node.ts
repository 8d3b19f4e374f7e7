import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { StateStore } from "./store.ts";

/**
 * Keeps state in a folder, a file for each name, for programs on Node, Bun and Deno.
 *
 * Files can be read by their owner only (0600). A new text is written beside the old one and takes its place when it is complete on the disk, so that
 * neither a crash nor a loss of power leaves half a text.
 *
 * @param folder - Made when it is not there.
 */
export function fileState(folder: string): StateStore {
  const pathOf = (name: string) => join(folder, encodeURIComponent(name).replaceAll("*", "%2A"));
  return {
    read: (name) => readFile(pathOf(name), "utf8").catch(absent),
    write: (name, text) => replace(folder, pathOf(name), text),
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

async function replace(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = `${path}.${crypto.randomUUID()}.new`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

function absent(error: unknown): undefined {
  if ((error as { code?: unknown }).code === "ENOENT") return undefined;
  throw error;
}
