import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmptyProject, installInEmptyProject } from "../../tools/build/emptyProject.ts";
import { run, tool } from "../../tools/process.ts";

/** A project with a packed package of ours, to run programs in. */
export interface Project extends EmptyProject {
  remove(): void;
}

/** Compiles what the tests pack. */
export async function buildPackages(): Promise<void> {
  const problems = await tool("tsc", "-b", "packages/sdk", "packages/server");
  if (problems.length) throw new Error(problems.join("\n"));
}

/** Packs a compiled package and installs it in an empty project. */
export async function projectWith(name: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "parley-packed-"));
  const project = await installInEmptyProject(name, join(folder, "project"));
  return { ...project, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a program to its end and returns what it printed. Throws, with all of it, when it fails. */
export async function runProgram(node: string, args: string[], cwd: string, env: Record<string, string>): Promise<string> {
  const { code, output } = await run(node, args, cwd, env);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}\n${output}`);
  return output;
}
