import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root, script } from "../process.ts";
import { joinedDependencies, joinModules } from "./join.ts";
import { type Manifest, readManifest, withoutSource } from "./manifest.ts";

/** Packages that many processes start with: their modules are joined into few files. */
const joined = ["sdk"];

/**
 * Writes a package as it is published into a folder.
 *
 * What the workspace needs to run from source (the condition `@parley/source`, scripts, dev dependencies) means nothing
 * to those who install it and is left out. See docs/decisions/publishing.md.
 *
 * @param name - Name below `packages/`; it must be built.
 */
export async function stage(name: string, folder: string): Promise<void> {
  const source = join(root, "packages", name);
  const isJoined = joined.includes(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = builtFiles(source).filter((path) => !isJoined || path.endsWith(".d.ts"));
  for (const path of files) cpSync(join(source, "dist", path), join(folder, "dist", path));
  if (name === "server") await stagePages(source, folder);
  if (existsSync(join(source, "vectors"))) cpSync(join(source, "vectors"), join(folder, "vectors"), { recursive: true });
  if (existsSync(join(source, "catalog"))) compressCatalog(join(source, "catalog"), join(folder, "catalog"));
  if (isJoined) await joinModules(source, join(folder, "dist"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(published(readManifest(source), isJoined), undefined, 2)}\n`);
  for (const file of ["README.md", "LICENSE", ...(existsSync(join(source, "NOTICE")) ? ["NOTICE"] : [])]) {
    const found = [source, root].map((place) => join(place, file)).find(existsSync);
    if (found) cpSync(found, join(folder, file));
  }
}

/** What steers the import of the catalog is of no use to those who install it, and of the rest only servers have any. */
function compressCatalog(source: string, folder: string): void {
  mkdirSync(folder);
  for (const file of readdirSync(source).filter((name) => !/^(names|corrections)\.json$/.test(name)))
    writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(source, file)), { level: 9 }));
}

/** The pages that the server serves, built anew when something has changed. */
async function stagePages(source: string, folder: string): Promise<void> {
  const problems = await script("tools/pages.ts");
  if (problems.length) throw new Error(problems.join("\n"));
  // A build that is under way stands beside them under a hidden name.
  const filter = (path: string): boolean => !/[\\/]\.[^\\/]+$/.test(path);
  cpSync(join(source, "pages"), join(folder, "pages"), { recursive: true, filter });
}

/** What the sources in `src` were compiled to. Files of `dist` whose source is gone, and tests, are left out. */
export function builtFiles(source: string): string[] {
  const sources = readdirSync(join(source, "src"), { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const shipped = sources.filter((path) => /\.tsx?$/.test(path) && !/\.(test|test-d)\.tsx?$|(^|\/)testing\//.test(path));
  const built = shipped.flatMap((path) => [path.replace(/\.tsx?$/, ".js"), path.replace(/\.tsx?$/, ".d.ts")]);
  const missing = built.filter((path) => !existsSync(join(source, "dist", path)));
  if (missing.length) throw new Error(`${source} is not built, ${missing[0]} is missing: run npm run build`);
  return built;
}

/** The manifest for those who install the package. */
function published(manifest: Manifest, isJoined: boolean): Manifest {
  const { scripts: _scripts, devDependencies: _dev, ...rest } = manifest;
  return {
    ...rest,
    ...(isJoined && { dependencies: joinedDependencies(manifest) }),
    ...(rest.exports && { exports: withoutSource(rest.exports) }),
    ...(rest.imports && { imports: withoutSource(rest.imports) }),
  };
}
