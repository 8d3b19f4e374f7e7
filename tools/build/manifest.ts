import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process.ts";

/** The parts of a package.json that matter here. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  exports?: Conditions;
  imports?: Conditions;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

/** Value of `exports` and `imports`: a file, or more conditions. */
export type Conditions = string | { [condition: string]: Conditions };

/** The manifest of the package in a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Folder of a package of ours by its full name; `undefined` for those of others. */
export function ofOurs(name: string): string | undefined {
  return name.startsWith("@parley/") ? join(root, "packages", name.slice("@parley/".length)) : undefined;
}

/** Drops the condition `@parley/source` at every depth; what then has but one way is that way. */
export function withoutSource(conditions: Conditions): Conditions {
  if (typeof conditions === "string") return conditions;
  const kept = Object.entries(conditions).filter(([condition]) => condition !== "@parley/source");
  const entries = kept.map(([condition, value]) => [condition, withoutSource(value)] as const);
  const [only] = entries;
  return entries.length === 1 && only?.[0] === "default" ? only[1] : Object.fromEntries(entries);
}
