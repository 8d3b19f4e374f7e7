/** Size of the scripts that a small page loads in order to post, receive and decrypt one message: minified, each gzipped. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { peers, type Row, root } from "./harness.ts";

const goalBytes = 40_000;

/**
 * Modules behind an `import()` that the page reaches. `tests/browser/bundle.test.ts` holds this equal to what a browser loads
 * while the page does its work against a server.
 */
export const reachedModules: readonly string[] = ["packages/sdk/src/realtime/engine.ts"];

/** One script of the page, as a bundler makes it. */
export interface Script {
  name: string;
  contents: Uint8Array;
  /** The module for which it was made: the page itself, or one behind an `import()`. Absent for what several share. */
  module: string | undefined;
  /** Names of the scripts that are loaded along with it. */
  needs: string[];
}

/** Bundles the page from source into scripts, as it would be deployed: what is behind an `import()` apart. */
export async function scriptsOfPage(): Promise<Script[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: { page: join(root, "bench/page.ts") },
    absWorkingDir: root,
    outdir: join(root, "page"),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["@parley/source"],
    logLevel: "silent",
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  return outputFiles.map(({ path, contents }) => {
    const { entryPoint, imports = [] } = outputs.get(basename(path)) ?? {};
    const needs = imports.filter(({ kind }) => kind === "import-statement").map(({ path: needed }) => basename(needed));
    return { name: basename(path), contents, module: entryPoint, needs };
  });
}

/** Of all scripts those that a page loads which reaches these modules: theirs, the page's own, and what those need. */
export function loadedScripts(scripts: readonly Script[], reached: readonly string[]): Script[] {
  const roots = ["bench/page.ts", ...reached].map((module) => {
    const script = scripts.find((each) => each.module === module);
    if (!script) throw new Error(`${module} is not behind an import() any more: correct reachedModules`);
    return script.name;
  });
  const names = new Set(roots);
  for (const name of names) for (const needed of scripts.find((script) => script.name === name)?.needs ?? []) names.add(needed);
  return scripts.filter(({ name }) => names.has(name));
}

/** What a browser has to load. */
export async function bundleSize(): Promise<{ gzipBytes: number }> {
  const loaded = loadedScripts(await scriptsOfPage(), reachedModules);
  return { gzipBytes: loaded.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) };
}

export async function bundleSizes(): Promise<Row[]> {
  const { gzipBytes } = await bundleSize();
  const official = join(peers, "unpacked/webex@3.12.0/umd/webex.min.js");
  const theirs = existsSync(official) ? gzipSync(readFileSync(official), { level: 9 }).length : undefined;
  return [
    {
      figure: "browser: scripts loaded to post, receive and decrypt a message (gzip)",
      ours: kilobytes(gzipBytes),
      beside: theirs
        ? `webex.min.js 3.12.0 ${kilobytes(theirs)}: ${(theirs / gzipBytes).toFixed(0)} x smaller`
        : "official bundle not installed: npm run conformance",
      goal: "<= 40 kB",
      isReached: gzipBytes <= goalBytes,
    },
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
