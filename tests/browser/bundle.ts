import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A program for the page, with the client in it as a bundler puts it there. */
export async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`programs/${program}`, import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@parley/source"],
  });
  return outputFiles[0]?.text ?? "";
}
