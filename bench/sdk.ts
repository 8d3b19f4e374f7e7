import { join } from "node:path";
import { type EmptyProject, installInEmptyProject } from "../tools/build/emptyProject.ts";
import { tool } from "../tools/process.ts";
import { root } from "./harness.ts";

let project: Promise<EmptyProject> | undefined;

/** A project with the SDK installed from its tarball, as its users have it; made once for all measurements. */
export function installedSdk(): Promise<EmptyProject> {
  project ??= build().then(() => installInEmptyProject("sdk", join(root, "artifacts/bench/sdk")));
  return project;
}

/** Compiles the packages. */
export async function build(): Promise<void> {
  const problems = await tool("tsc", "-b", "packages/sdk", "packages/server");
  if (problems.length) throw new Error(`The packages do not compile:\n${problems.join("\n")}`);
}
