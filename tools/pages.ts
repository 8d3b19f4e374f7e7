/**
 * Builds the pages that the server serves, into its package; those of which nothing has changed since are left as they are.
 *
 *   node tools/pages.ts [--watch]      part of `npm start`, `npm run dev`, `npm run build`, `npm test`
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { root } from "./process.ts";

/** What a page was made of: the hash of each file, by its path. */
type Stamp = Readonly<Record<string, string>>;

const output = join(root, "packages/server/pages");
const stamps = join(root, "node_modules/.cache/pages");
/** Besides what is bundled: versions of libraries, and how it is built. */
const always = ["package-lock.json", "tools/pages.ts"];

/** Names of apps that are pages. */
function pages(): string[] {
  return readdirSync(join(root, "apps")).filter((name) => existsSync(join(root, "apps", name, "vite.config.ts")));
}

/** Whether a page is there and all it was made of is as it was then. */
function isCurrent(name: string): boolean {
  const file = join(stamps, `${name}.json`);
  if (!existsSync(file) || !existsSync(join(output, name, "index.html"))) return false;
  return Object.entries(JSON.parse(readFileSync(file, "utf8")) as Stamp).every(([path, hash]) => hashOf(path) === hash);
}

function hashOf(path: string): string {
  const file = join(root, path);
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("base64url") : "";
}

/** Builds beside the old page and puts it in its place when it is whole: a server that runs never has half of one. */
async function build(name: string): Promise<void> {
  const { build: bundle } = await import("vite");
  const startedAt = performance.now();
  console.error(`Building the page ${name} ...`);
  const folder = join(root, "apps", name);
  const fresh = join(output, `.${name}-${process.pid}`);
  const inputs = new Set(always);
  const note = (path: string): void => {
    const own = relative(root, path.replace(/[?\0].*$/, ""))
      .split(sep)
      .join("/");
    if (own && !own.startsWith("..") && !own.includes("node_modules/") && existsSync(join(root, own))) inputs.add(own);
  };
  await bundle({
    root: folder,
    configFile: join(folder, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: fresh, emptyOutDir: true },
    plugins: [
      {
        name: "note-inputs",
        generateBundle() {
          for (const path of [...this.getModuleIds(), join(folder, "vite.config.ts"), join(folder, "package.json")]) note(path);
        },
      },
    ],
  });
  putInPlace(fresh, join(output, name));
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, `${name}.json`), JSON.stringify(Object.fromEntries([...inputs].map((path) => [path, hashOf(path)]))));
  console.error(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
}

/** Two commands may build the same page at once: the one that is there first stays. */
function putInPlace(fresh: string, place: string): void {
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (!existsSync(join(place, "index.html"))) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function buildWhatChanged(): Promise<void> {
  for (const name of pages()) if (!isCurrent(name)) await build(name);
}

/** Builds again at every change; what does not build is told, and the page stays as it was. */
function buildAtChanges(): void {
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(buildWhatChanged).catch((error: Error) => console.error(error.message))), 100);
  };
  for (const folder of ["apps", "packages"]) {
    watch(join(root, folder), { recursive: true }, (_, path) => {
      if (path && !/(^|[\\/])(node_modules|dist|pages)[\\/]/.test(path)) again();
    });
  }
}

mkdirSync(dirname(output), { recursive: true });
await buildWhatChanged();
if (process.argv.includes("--watch")) buildAtChanges();
