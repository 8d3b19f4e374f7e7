import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../process.ts";
import type { Step } from "./step.ts";

/** Links between our documents lead somewhere. */
export const documents: Step = {
  name: "documents",
  check: () =>
    Promise.resolve(globSync(["*.md", "{docs,bench,tests,examples}/**/*.md", "packages/*/*.md"], { cwd: root }).flatMap(brokenLinks)),
};

function brokenLinks(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/```.*?```/gs, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] as string);
  const relative = targets.filter((target) => !/^([a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*$/, ""));
  return relative
    .filter((target) => !existsSync(join(root, dirname(file), target)))
    .map((target) => `${file} points to ${target}, which is not there`);
}
