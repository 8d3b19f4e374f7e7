import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installInEmptyProject } from "../build/emptyProject.ts";
import { entriesOf } from "../build/entries.ts";
import { root, run } from "../process.ts";

/** A project of somebody else that uses our types. */
interface Consumer {
  name: string;
  /** Package below `packages/` whose entries, and those of our packages it needs, are all imported. */
  uses: string;
  options: Record<string, unknown>;
}

const strict = { strict: true, noEmit: true, skipLibCheck: false, target: "es2023" };
const onNode = {
  lib: ["es2024", "dom", "dom.iterable", "esnext.disposable"],
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
};

const consumers: Consumer[] = [
  { name: "nodenext", uses: "server", options: { ...onNode, module: "nodenext" } },
  { name: "bundler", uses: "server", options: { ...onNode, module: "esnext", moduleResolution: "bundler" } },
  { name: "nodenext", uses: "sdk", options: { ...onNode, module: "nodenext" } },
  {
    name: "browser",
    uses: "sdk",
    options: {
      lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"],
      types: [],
      module: "esnext",
      moduleResolution: "bundler",
      customConditions: ["browser"],
    },
  },
];

/**
 * Compiles projects that import every entry of our packages, with our declarations checked too and not skipped.
 *
 * @param folder - Folder to work in.
 */
export async function consumerProblems(folder: string): Promise<string[]> {
  const used = new Map<string, string>();
  for (const name of new Set(consumers.map(({ uses }) => uses))) {
    const project = await installInEmptyProject(name, join(folder, `uses-${name}`));
    used.set(name, project.folder);
    const imports = project.ours.flatMap(({ name: ours, files }) => entriesOf(ours.slice("@parley/".length), files));
    writeFileSync(
      join(project.folder, "consumer.ts"),
      imports.map(({ specifier }, index) => `export * as e${index} from "${specifier}";`).join("\n"),
    );
  }
  const problems = await Promise.all(consumers.map((consumer) => compile(consumer, used.get(consumer.uses) as string)));
  return problems.flat();
}

async function compile({ name, uses, options }: Consumer, project: string): Promise<string[]> {
  const folder = join(project, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ["../consumer.ts"] }));
  const { code, output } = await run(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], project);
  return code === 0
    ? []
    : output
        .trimEnd()
        .split("\n")
        .map((line) => `as used by ${name} (${uses}): ${line}`);
}
