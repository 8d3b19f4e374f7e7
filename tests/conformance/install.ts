/**
 * Installs the clients that judge us, exactly as the registry has them, in `.conformance/` beside the workspace.
 *
 * They are no dependency of ours: 400 MB that only these tests need. What is pinned stands in `clients/`: a lock file for
 * those that come with their dependencies, and `unpacked.json` for those of which only some files are wanted.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A package of which only some files are taken. */
interface Unpacked {
  spec: string;
  integrity: string;
  files: string[];
}

const pins = fileURLToPath(new URL("clients/", import.meta.url));
const pinFiles = ["package.json", "package-lock.json", ".npmrc", "unpacked.json"];

/** Where the clients are installed. */
export const clientsFolder: string = fileURLToPath(new URL("../../.conformance/", import.meta.url));

const stampFile = join(clientsFolder, "installed");

/**
 * Installs the clients, unless what is there is what the pins say.
 *
 * @returns Whether anything had to be installed.
 * @throws Error that says what could not be had, when the registry cannot be reached or sends something else.
 */
export function installClients(): boolean {
  const stamp = hashOf(pinFiles.map((file) => readFileSync(join(pins, file))));
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;

  rmSync(clientsFolder, { recursive: true, force: true });
  mkdirSync(clientsFolder, { recursive: true });
  for (const file of pinFiles) copyFileSync(join(pins, file), join(clientsFolder, file));
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]);
  for (const unpacked of JSON.parse(readFileSync(join(pins, "unpacked.json"), "utf8")) as Unpacked[]) unpack(unpacked);
  writeFileSync(stampFile, stamp);
  return true;
}

/** Path of a file of an unpacked package, such as `unpackedFile("webex@3.12.0", "umd/webex.min.js")`. */
export function unpackedFile(spec: string, file: string): string {
  return join(clientsFolder, "unpacked", spec, file);
}

function unpack({ spec, integrity, files }: Unpacked): void {
  const [packed] = JSON.parse(npm(["pack", spec, "--json", "--prefer-offline"])) as { filename: string }[];
  const archive = join(clientsFolder, packed?.filename ?? "");
  if (`sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}` !== integrity) {
    throw new Error(`The registry's ${spec} is not the one that clients/unpacked.json names: its hash differs.`);
  }
  const folder = join(clientsFolder, "unpacked", spec);
  mkdirSync(folder, { recursive: true });
  run("tar", ["-xzf", archive, "-C", folder, "--strip-components=1", ...files.map((file) => `package/${file}`)]);
  rmSync(archive);
}

function npm(args: string[]): string {
  // Under `npm run` npm says where it is; that one needs no shell on any system.
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  const options = ["--fetch-retries=1", "--fetch-timeout=120000", "--loglevel=error"];
  try {
    return run(program, [...first, ...args, ...options]);
  } catch (cause) {
    throw new Error(`Is the npm registry within reach? ${(cause as Error).message}`, { cause });
  }
}

function run(program: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: clientsFolder, encoding: "utf8", env: ownEnvironment() });
  if (status === 0) return stdout;
  const said = error?.message ?? stderr.trim().split("\n").slice(0, 6).join("\n");
  throw new Error(`The official clients could not be installed.\n${said}`);
}

/** Without the settings that an outer `npm run` hands down: they speak of the workspace, not of this folder. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const handedDown = /^npm_(package|lifecycle|command|config_(local_prefix|workspace|workspaces))/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !handedDown.test(name)));
}

function hashOf(parts: Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
