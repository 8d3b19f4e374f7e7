/** Makes the tarballs that are published, and those of what they need from others. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root, run } from "../process.ts";
import { ofOurs, readManifest } from "./manifest.ts";
import { stage } from "./stage.ts";

/** A tarball and what is in it. */
export interface Packed {
  name: string;
  version: string;
  /** Path of the tarball. */
  tarball: string;
  /** Paths inside the package. */
  files: string[];
}

/** Names below `packages/` of all that is published. */
export function publishedPackages(): string[] {
  const names = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "package.json")));
  return names.filter((name) => !readManifest(join(root, "packages", name)).private);
}

/**
 * Packs packages of ours as they are published. They must be built.
 *
 * @param names - Names below `packages/`.
 * @param output - Folder for the tarballs; made when missing.
 */
export async function packOurs(names: readonly string[], output: string): Promise<Packed[]> {
  const staged = names.map((name) => join(output, "staged", name));
  for (const folder of staged) await stage(basename(folder), folder);
  return npmPack(staged, output);
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
    const found = ofOurs(name) ?? installedFolder(name, folder);
    if (folders.has(found)) continue;
    if (!ofOurs(name)) folders.add(found);
    collect(found, folders);
  }
}

/** Where Node would find a package, seen from a folder. */
function installedFolder(name: string, from: string): string {
  const here = join(from, "node_modules", name);
  if (existsSync(here)) return here;
  if (from === dirname(from)) throw new Error(`${name} is not installed`);
  return installedFolder(name, dirname(from));
}

interface NpmPacked {
  name: string;
  version: string;
  filename: string;
  files: { path: string }[];
}

async function npmPack(folders: string[], output: string): Promise<Packed[]> {
  mkdirSync(output, { recursive: true });
  if (folders.length === 0) return [];
  const options = ["--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", output];
  const { code, output: text } = await run("npm", ["pack", ...folders, ...options], output);
  if (code !== 0) throw new Error(`npm pack ended with ${code}\n${text}`);
  // Older npm answers with a list, newer npm with an object.
  const answer = JSON.parse(text.slice(text.search(/^[[{]/m))) as NpmPacked[] | Record<string, NpmPacked>;
  return Object.values(answer).map(({ name, version, filename, files }) => ({
    name,
    version,
    tarball: join(output, filename.replace("@", "").replace("/", "-")),
    files: files.map(({ path }) => path),
  }));
}
