import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** What a program that ran to its end left behind. */
export interface Ended {
  code: number;
  /** Standard output and standard error, as they came. */
  output: string;
}

/**
 * Runs a program to its end. Rejects only when it cannot be started.
 *
 * @param env - Variables to set besides ours.
 */
export function run(command: string, args: readonly string[], cwd: string = root, env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(command, args, { cwd, env: { ...cleanEnv(), ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one of the workspace's tools; what it prints is the list of problems when it fails. */
export async function tool(name: string, ...args: string[]): Promise<string[]> {
  const { code, output } = await run(join(root, "node_modules/.bin", name), args);
  if (code === 0) return [];
  return [...output.trimEnd().split("\n"), `${name} ended with ${code}`];
}

/** Runs a script of ours on this Node, from source. */
export async function script(path: string, ...args: string[]): Promise<string[]> {
  const { code, output } = await run(process.execPath, [
    "--conditions=@parley/source",
    "--disable-warning=ExperimentalWarning",
    path,
    ...args,
  ]);
  return code === 0 ? [] : output.trimEnd().split("\n");
}

/** The environment without what an npm above us set: it would make an npm below us work in the wrong folder. */
function cleanEnv(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$)/i.test(name) || /^npm_config_(registry|cache|userconfig)$/i.test(name),
  );
  return { ...Object.fromEntries(entries), NO_COLOR: "1" };
}
