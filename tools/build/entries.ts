import { join } from "node:path";
import { root } from "../process.ts";
import { type Conditions, readManifest } from "./manifest.ts";

/** Something that can be imported from a package. */
export interface Entry {
  /** As it is imported: `@parley/protocol/ids`. */
  specifier: string;
  /** Path of its declarations inside the package. */
  declarations: string;
}

/**
 * The modules that can be imported from a package of ours: its `exports`, each `*` replaced by what is there. Data is none.
 *
 * @param name - Name below `packages/`.
 * @param files - Paths inside the package.
 */
export function entriesOf(name: string, files: readonly string[]): Entry[] {
  const { exports = {}, name: packageName } = readManifest(join(root, "packages", name));
  const subpaths =
    typeof exports === "string"
      ? [[".", exported(exports)] as const]
      : Object.entries(exports).map(([path, to]) => [path, exported(to)] as const);
  const modules = subpaths.filter(([subpath]) => !subpath.endsWith(".json"));
  const found = modules.flatMap(([subpath, target]) => expand(subpath, target, files));
  // The first of two subpaths that lead to one file is the one people write.
  const byFile = new Map(found.toReversed().map((entry) => [entry.declarations, entry]));
  return [...byFile.values()]
    .toReversed()
    .map(({ specifier, declarations }) => ({ specifier: join(packageName, specifier), declarations }));
}

function expand(subpath: string, target: string, files: readonly string[]): Entry[] {
  const [before = "", after] = target.split("*");
  if (after === undefined) return [{ specifier: subpath, declarations: target }];
  const matching = files.filter((path) => path.startsWith(before) && path.endsWith(after));
  return matching.map((path) => ({ specifier: subpath.replace("*", path.slice(before.length, -after.length)), declarations: path }));
}

/** Where the types of an entry are. */
function exported(conditions: Conditions): string {
  if (typeof conditions === "string") return conditions.replace(/^\.\//, "");
  const types = conditions.types ?? conditions.default;
  if (!types) throw new Error(`no types in ${JSON.stringify(conditions)}`);
  return exported(types);
}
