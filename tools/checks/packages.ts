import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installInEmptyProject } from "../build/emptyProject.ts";
import { readManifest } from "../build/manifest.ts";
import { type Packed, packOurs, publishedPackages } from "../build/pack.ts";
import { root, tool } from "../process.ts";
import { consumerProblems } from "./consumers.ts";
import type { Step } from "./step.ts";

/** What installing the client may cost: figures of issue and README. */
const sdkLimits = { sizeBytes: 8_000_000, packages: 6 };
const sane =
  /^(package\.json|README\.md|LICENSE|NOTICE|dist\/.+\.(js|d\.ts)|catalog\/[\w-]+\.json\.gz|vectors\/\w+\.json|pages\/\w+\/(index\.html|licences\.md|assets\/[\w-]+\.(js|css)))$/;

/** The packages as those have them who install them: what is in the tarball, whether types are found, what it costs. */
export const packages: Step = {
  name: "packages",
  async check() {
    const folder = mkdtempSync(join(tmpdir(), "parley-packages-"));
    try {
      const packed = await packOurs(publishedPackages(), join(folder, "packed"));
      const problems = await Promise.all(packed.map(tarballProblems));
      return [...problems.flat(), ...manifestProblems(packed), ...(await installProblems(folder)), ...(await consumerProblems(folder))];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function tarballProblems({ name, tarball, files }: Packed): Promise<string[]> {
  const strange = files.filter((path) => !sane.test(path)).map((path) => `${name}: ${path} has no place in a package`);
  const missing = ["package.json", "LICENSE", "README.md"]
    .filter((path) => !files.includes(path))
    .map((path) => `${name}: ${path} is missing`);
  const linted = await tool("publint", "run", "--strict", tarball);
  const typed = await tool("attw", tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji", "--no-color");
  return [...strange, ...missing, ...linted, ...typed];
}

/** All packages have one version and point at each other by exactly that; nothing of the workspace is left in them. */
function manifestProblems(packed: Packed[]): string[] {
  return packed.flatMap(({ name, version }) => {
    const manifest = readManifest(join(root, "packages", name.slice("@parley/".length)));
    const others = Object.entries(manifest.dependencies ?? {}).filter(([other]) => other.startsWith("@parley/"));
    return [
      ...(version === packed[0]?.version ? [] : [`${name} has version ${version}, ${packed[0]?.name} has ${packed[0]?.version}`]),
      ...(manifest.license === "MIT" ? [] : [`${name} states the licence ${manifest.license}`]),
      ...others
        .filter(([, wanted]) => wanted !== version)
        .map(([other, wanted]) => `${name} wants ${other} ${wanted} instead of ${version}`),
    ];
  });
}

async function installProblems(folder: string): Promise<string[]> {
  const project = await installInEmptyProject("sdk", join(folder, "installed"));
  const left = readFileSync(join(project.folder, "node_modules/@parley/sdk/package.json"), "utf8").includes("@parley/source");
  return [
    ...(left ? ["@parley/sdk: the condition @parley/source is published"] : []),
    ...(project.sizeBytes > sdkLimits.sizeBytes
      ? [`@parley/sdk takes ${project.sizeBytes} bytes installed, more than ${sdkLimits.sizeBytes}`]
      : []),
    ...(project.packages > sdkLimits.packages ? [`@parley/sdk takes ${project.packages} packages, more than ${sdkLimits.packages}`] : []),
  ];
}
