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
  const together = new Set<string>();
  const bundle = await rolldown({
    input: Object.fromEntries(input.map((path) => [path.replace(/^dist\/|\.js$/g, ""), join(source, path)])),
    external: [/^#/, ...Object.keys(joinedDependencies(manifest)).filter((name) => !ofOurs(name))],
    platform: "neutral",
    plugins: [collectShared(entries, together)],
  });
  await bundle.write({
    dir: output,
    chunkFileNames: "chunks/[name].js",
    // Readers find the docstrings in the declarations.
    comments: { jsdoc: false },
    codeSplitting: { groups: [{ name: "common", test: (id) => together.has(id) }] },
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

/** Puts into `together` the modules that every entry loads at once: joined to others, a module would run without being asked for. */
function collectShared(entries: string[], together: Set<string>): Plugin {
  return {
    name: "collect-shared",
    buildEnd() {
      const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
      const [first, ...others] = entries.map((entry) => reachableFrom(entry, importsOf));
      for (const id of first ?? []) if (others.every((reached) => reached.has(id))) together.add(id);
    },
  };
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
