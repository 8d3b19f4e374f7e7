import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process.ts";
import type { Step } from "./step.ts";

/** Licences that ask for nothing but naming the author, so that users of an MIT package take on no other duty. */
const shipped = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "BlueOak-1.0.0", "PSF-2.0", "CC0-1.0", "Unlicense"];

/** What only works on this repository may also ask for its own changes to be published: we change none of it. */
const atWork = [...shipped, "MPL-2.0", "CC-BY-4.0", "Python-2.0"];

interface Locked {
  version?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
  /** Only needed at work, or by those who have it anyway. */
  devOptional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** Every installed package, and those for other machines, may be used in an MIT project. */
export const licences: Step = {
  name: "licences",
  check() {
    const locked = lockedPackages();
    const parts = new Set(
      Object.values(locked)
        .filter(isTool)
        .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies)),
    );
    return Promise.resolve(Object.entries(locked).flatMap(([path, each]) => licenceProblem(path, each, parts)));
  },
};

function lockedPackages(): Record<string, Locked> {
  return (JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> }).packages;
}

/** Packages of ours have optional peers, such as a test runner: those who have one bring it themselves. */
function isTool({ dev = false, devOptional = false }: Locked): boolean {
  return dev || devOptional;
}

/** @param parts - Builds of tools for single machines. */
function licenceProblem(path: string, locked: Locked, parts: ReadonlySet<string>): string[] {
  const { version, license, link } = locked;
  const atHand = isTool(locked) || parts.has(path.replace(/^.*node_modules\//, ""));
  if (!path.includes("node_modules/") || link) return [];
  const stated = license ?? statedIn(join(root, path, "package.json"));
  if (isAllowed(stated, atHand ? atWork : shipped)) return [];
  return [
    `${path.split("node_modules/").pop()} ${version} has the licence "${stated}", which is not in the list of ${atHand ? "tools" : "what is shipped"}`,
  ];
}

/** Reads SPDX expressions as far as they occur: names joined by OR or AND. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const alternatives = expression.replace(/^\(|\)$/g, "").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every((name) => allowed.includes(name)));
}

function statedIn(file: string): string {
  if (!existsSync(file)) return "none";
  const { license = "none" } = JSON.parse(readFileSync(file, "utf8")) as { license?: string | { type: string } };
  return typeof license === "string" ? license : license.type;
}
