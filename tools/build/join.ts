import { realpathSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { type Conditions, type Manifest, ofOurs, readManifest } from "./manifest.ts";

/**
 * Joins the modules of a compiled package into few files, so that a process that imports it starts faster: what all
 * entries load at once becomes one file; what only one of them needs, and what is loaded later, stays apart. Packages of
 * ours are taken in, others are not. See docs/decisions/joined-sdk.md.
 *
 * @param source - Folder of the package, compiled.
 * @param output - Folder for the joined files, in place of its `dist`.
 */
export async function joinModules(source: string, output: string): Promise<void> {
  const manifest = readManifest(source);
  const entries = scriptsOf(manifest.exports).map((path) => realpathSync(join(source, path)));
  const input = [...scriptsOf(manifest.exports), ...scriptsOf(manifest.imports)];
  const chunks = new Map<string, string>();
  const bundle = await rolldown({
    input: Object.fromEntries(input.map((path) => [path.replace(/^dist\/|\.js$/g, ""), join(source, path)])),
    external: [
      /^#/,
      /^node:/,
      ...Object.keys({ ...joinedDependencies(manifest), ...manifest.peerDependencies }).filter((name) => !ofOurs(name)),
    ],
    platform: "neutral",
    plugins: [collectShared(entries, chunks)],
  });
  await bundle.write({
    dir: output,
    chunkFileNames: "chunks/[name].js",
    // Readers find the docstrings in the declarations.
    comments: { jsdoc: false },
    // Fewer bytes are read sooner; names stay, for whoever reads a stack trace.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: [{ debugName: "shared", name: (id) => chunks.get(id) ?? null }] },
  });
  await bundle.close();
}

/** What a joined package needs: its own dependencies, and those of the packages that were taken in. */
export function joinedDependencies(manifest: Manifest): Record<string, string> {
  const own = Object.entries(manifest.dependencies ?? {});
  const taken = own
    .filter(([name]) => ofOurs(name))
    .flatMap(([name]) => Object.entries(joinedDependencies(readManifest(ofOurs(name) as string))));
  return Object.fromEntries([...taken, ...own].toSorted(([a], [b]) => a.localeCompare(b)));
}

/**
 * Names a file for each module that more than one entry loads at once. Those with the same entries share one: joined to others, a module
 * would run without being asked for.
 */
function collectShared(entries: string[], chunks: Map<string, string>): Plugin {
  return {
    name: "collect-shared",
    buildEnd() {
      const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
      const reached = entries.map((entry) => reachableFrom(entry, importsOf));
      for (const id of new Set(reached.flatMap((ids) => [...ids]))) {
        const by = entries.filter((_, index) => reached[index]?.has(id));
        if (by.length === entries.length) chunks.set(id, "common");
        else if (by.length > 1) chunks.set(id, `common-${by.map(nameOf).join("-")}`);
      }
    },
  };
}

/** `cards` for `dist/cards/index.js`, `env` for `dist/env.js`. */
function nameOf(path: string): string {
  return path
    .replace(/\/dist\/index\.js$/, "/index")
    .replace(/(?:\/index)?\.js$/, "")
    .replace(/^.*\//, "");
}

/** All modules that one loads without an `import()` in between, itself included. */
function reachableFrom(entry: string, importsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const left = [entry];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    left.push(...importsOf(id));
  }
  return reached;
}

/** The compiled files that `exports` or `imports` lead to. */
function scriptsOf(conditions: Conditions = {}): string[] {
  if (typeof conditions === "string") return /^\.\/dist\/.*\.js$/.test(conditions) ? [conditions.slice("./".length)] : [];
  return [...new Set(Object.values(conditions).flatMap(scriptsOf))];
}
