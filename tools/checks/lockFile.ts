import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process.ts";
import type { Step } from "./step.ts";

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface LockFile {
  packages: Record<string, Locked>;
}

const file = join(root, "package-lock.json");

/**
 * The lock file names every optional package, those for other machines too. npm leaves out what its registry did not
 * have at that moment, and then refuses to install from such a file anywhere.
 */
export const lockFile: Step = {
  name: "lock file",
  check: () =>
    Promise.resolve(missing(read()).map(({ path, version }) => `${path} ${version} is not in package-lock.json: run npm run fix`)),
  fix: () => {
    const lock = read();
    for (const { path, version, parent } of missing(lock)) lock.packages[path] = entry(path, version, parent);
    const [first, ...others] = Object.entries(lock.packages);
    const sorted = others.toSorted(([a], [b]) => a.localeCompare(b, "en"));
    writeFileSync(
      file,
      `${JSON.stringify({ ...lock, packages: Object.fromEntries([first as [string, Locked], ...sorted]) }, undefined, 2)}\n`,
    );
    return Promise.resolve([]);
  },
};

interface Missing {
  path: string;
  version: string;
  parent: Locked;
}

function read(): LockFile {
  return JSON.parse(readFileSync(file, "utf8")) as LockFile;
}

function missing({ packages }: LockFile): Missing[] {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, parent })),
  );
}

/** What npm would have written, without the hash, which only the registry knows. The machine is told by the name. */
function entry(path: string, version: string, { license, dev }: Locked): Locked {
  const words = path.split(/[/-]/);
  const pick = (known: string[]): string[] => known.filter((word) => words.includes(word));
  const cpu = pick(["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32"]);
  const os = pick(["android", "darwin", "freebsd", "linux", "openharmony", "win32"]);
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return {
    version,
    ...(cpu.length && { cpu }),
    ...(dev && { dev }),
    ...(license && { license }),
    ...(libc.length && { libc }),
    optional: true,
    ...(os.length && { os }),
  };
}
