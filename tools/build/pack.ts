/**
 * Makes the tarballs that are published, and those of what they need from others.
 *
 * A package is packed from a staging folder and not from its own: what the workspace needs to run from source (the
 * condition `@parley/source`, scripts, dev dependencies) means nothing to those who install it. See
 * docs/decisions/publishing.md.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run } from "../checks/step.ts";

/** The parts of a package.json that matter here. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  exports?: Conditions;
  imports?: Conditions;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

/** Value of `exports` and `imports`: a file, or more conditions. */
export type Conditions = string | { [condition: string]: Conditions };

/** A tarball and what is in it. */
export interface Packed {
  name: string;
  version: string;
  /** Path of the tarball. */
  tarball: string;
  /** Paths inside the package. */
  files: string[];
  unpackedSizeBytes: number;
}

/** Names below `packages/` of all that is published. */
export function publishedPackages(): string[] {
  const names = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "package.json")));
  return names.filter((name) => !readManifest(join(root, "packages", name)).private);
}

/** The manifest of the package in a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * Packs packages of ours as they are published. They must be built.
 *
 * @param names - Names below `packages/`.
 * @param output - Folder for the tarballs; made when missing.
 */
export function packOurs(names: readonly string[], output: string): Promise<Packed[]> {
  return npmPack(
    names.map((name) => stage(name, join(output, "staged", name))),
    output,
  );
}

/**
 * Packs what packages of ours need from others, as installed here, so that a test can install everything without network.
 *
 * @param names - Names below `packages/` whose dependencies to pack, those of dependencies included.
 */
export function packTheirs(names: readonly string[], output: string): Promise<Packed[]> {
  const folders = new Set<string>();
  for (const name of names) collect(join(root, "packages", name), folders);
  return npmPack([...folders], output);
}

function collect(folder: string, folders: Set<string>): void {
  for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
    const found = installedFolder(name, folder);
    if (name.startsWith("@parley/")) collect(join(root, "packages", name.slice("@parley/".length)), folders);
    else if (!folders.has(found)) {
      folders.add(found);
      collect(found, folders);
    }
  }
}

/** Where Node would find a package, seen from a folder. */
function installedFolder(name: string, from: string): string {
  const here = join(from, "node_modules", name);
  if (existsSync(here)) return here;
  if (from === dirname(from)) throw new Error(`${name} is not installed`);
  return installedFolder(name, dirname(from));
}

/** Writes the package as it is published into a folder, and returns that folder. */
function stage(name: string, folder: string): string {
  const source = join(root, "packages", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(published(readManifest(source)), undefined, 2)}\n`);
  for (const path of builtFiles(source)) cpSync(join(source, "dist", path), join(folder, "dist", path));
  for (const file of ["README.md", "LICENSE"]) {
    const found = [source, root].map((place) => join(place, file)).find(existsSync);
    if (found) cpSync(found, join(folder, file));
  }
  return folder;
}

/** What the sources in `src` were compiled to. Files of `dist` whose source is gone, and tests, are left out. */
export function builtFiles(source: string): string[] {
  const sources = readdirSync(join(source, "src"), { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const published = sources.filter((path) => /\.tsx?$/.test(path) && !/\.(test|test-d)\.tsx?$|(^|\/)testing\//.test(path));
  const built = published.flatMap((path) => [path.replace(/\.tsx?$/, ".js"), path.replace(/\.tsx?$/, ".d.ts")]);
  const missing = built.filter((path) => !existsSync(join(source, "dist", path)));
  if (missing.length) throw new Error(`${source} is not built, ${missing[0]} is missing: run npm run build`);
  return built;
}

/** The manifest for those who install the package. */
function published(manifest: Manifest): Manifest {
  const { scripts: _scripts, devDependencies: _dev, ...rest } = manifest;
  return {
    ...rest,
    ...(rest.exports && { exports: withoutSource(rest.exports) }),
    ...(rest.imports && { imports: withoutSource(rest.imports) }),
  };
}

/** Drops the condition `@parley/source` at every depth; what then has but one way is that way. */
function withoutSource(conditions: Conditions): Conditions {
  if (typeof conditions === "string") return conditions;
  const kept = Object.entries(conditions).filter(([condition]) => condition !== "@parley/source");
  const entries = kept.map(([condition, value]) => [condition, withoutSource(value)] as const);
  const [only] = entries;
  return entries.length === 1 && only?.[0] === "default" ? only[1] : Object.fromEntries(entries);
}

interface NpmPacked {
  name: string;
  version: string;
  filename: string;
  unpackedSize: number;
  files: { path: string }[];
}

async function npmPack(folders: string[], output: string): Promise<Packed[]> {
  mkdirSync(output, { recursive: true });
  if (folders.length === 0) return [];
  const options = ["--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", output];
  const { code, output: text } = await run("npm", ["pack", ...folders, ...options], output);
  if (code !== 0) throw new Error(`npm pack ended with ${code}\n${text}`);
  const answer = JSON.parse(text.slice(text.search(/^[[{]/m))) as NpmPacked[] | Record<string, NpmPacked>;
  return Object.values(answer).map(({ name, version, filename, unpackedSize, files }) => ({
    name,
    version,
    tarball: join(output, filename.replace("@", "").replace("/", "-")),
    files: files.map(({ path }) => path),
    unpackedSizeBytes: unpackedSize,
  }));
}
