import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../process.ts";
import { readManifest } from "./manifest.ts";
import { type Packed, packOurs, packTheirs, publishedPackages } from "./pack.ts";

/** A project in which packages of ours are installed from their tarballs, as anybody else would have them. */
export interface EmptyProject {
  folder: string;
  /** Packages below its `node_modules`, those of dependencies included. */
  packages: number;
  sizeBytes: number;
  ours: Packed[];
}

/**
 * Makes a project with packages of ours. It needs no network: what they need from others is packed from this install.
 *
 * @param name - Name below `packages/`.
 * @param folder - Folder to make; what stands there is removed.
 */
export async function installInEmptyProject(name: string, folder: string): Promise<EmptyProject> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarballs = join(folder, "tarballs");
  const ours = await packOurs(withDependencies(name), tarballs);
  const theirs = await packTheirs([name], tarballs);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const options = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--install-links=false"];
  const { code, output } = await run("npm", ["install", ...options, ...[...ours, ...theirs].map(({ tarball }) => tarball)], folder);
  if (code !== 0) throw new Error(`npm install of ${name} ended with ${code}\n${output}`);
  const record = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8")) as { packages: object };
  return { folder, ours, packages: Object.keys(record.packages).length, sizeBytes: sizeOf(join(folder, "node_modules")) };
}

/** A package of ours and those of ours that it needs. */
function withDependencies(name: string): string[] {
  const needed = Object.keys(readManifest(join(root, "packages", name)).dependencies ?? {});
  const ours = publishedPackages().filter((other) => needed.includes(`@parley/${other}`));
  return [...new Set([name, ...ours.flatMap(withDependencies)])];
}

/** Size of all files in a folder, in bytes. */
export function sizeOf(folder: string): number {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return paths.map((path) => statSync(join(folder, path))).reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
