import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientsFolder } from "./install.ts";
import { OfficialClient, type Place, type Report } from "./officialClient.ts";
import type { World } from "./world.ts";

/** A Node that a client can run in. */
export interface NodeRuntime {
  /** Such as `Node v24.21.0`. */
  name: string;
  path: string;
  flags: string[];
}

/** The Nodes of this machine in which the official clients are judged: the workspace's, and the machine's own when it is another. */
export function nodeRuntimes(): NodeRuntime[] {
  const file = process.platform === "win32" ? "node.exe" : "node";
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder && !folder.includes("node_modules"));
  const own = folders.map((folder) => join(folder, file)).find(existsSync);
  const paths = [process.execPath, ...(own ? [own] : [])];
  const runtimes = paths.map((path) => describeNode(path));
  return runtimes.filter(({ name }, index) => runtimes.findIndex((other) => other.name === name) === index);
}

function describeNode(path: string): NodeRuntime {
  const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.trim();
  // The client assigns `global.navigator` as it loads; Node 21 and later have one that cannot be assigned.
  const hasNavigator = Number(/\d+/.exec(version)?.[0]) >= 21;
  return { name: `Node ${version}`, path, flags: hasNavigator ? ["--no-experimental-global-navigator"] : [] };
}

/**
 * Starts a client of the package `webex` as somebody, with nothing set but the two service addresses.
 *
 * @param config - Shorter times to wait than the client's own, where a test has to see what comes after them.
 */
export async function startNodeClient(runtime: NodeRuntime, world: World, name: string, config: object = {}): Promise<OfficialClient> {
  const client = startProgram(runtime, "node.cjs", ["webex"], serviceAddresses(world));
  await client.next("started");
  await client.ask("init", { options: { credentials: { access_token: world.person(name).accessToken }, config } });
  return client;
}

/** Starts a client of the package `webex` that is nobody yet, as an application; with the JWTs that its own server would give it later. */
export async function startNodeApplication(
  runtime: NodeRuntime,
  world: World,
  credentials: object,
  nextJwts?: string[],
): Promise<OfficialClient> {
  const client = startProgram(runtime, "node.cjs", ["webex"], serviceAddresses(world));
  await client.next("started");
  const own = { idbroker: { url: world.url }, identity: { url: world.url }, ...credentials };
  await client.ask("init", { options: { config: { credentials: own } }, nextJwts });
  return client;
}

/** Starts the bot program as somebody. */
export async function startBot(runtime: NodeRuntime, world: World, name: string, webhookSecret = ""): Promise<OfficialClient> {
  const bot = startProgram(runtime, "bot.cjs", [], {
    ...serviceAddresses(world),
    BOT_TOKEN: world.person(name).accessToken,
    BOT_WEBHOOK_SECRET: webhookSecret,
  });
  await bot.next("started");
  return bot;
}

function serviceAddresses({ url }: World): Record<string, string> {
  return { HYDRA_SERVICE_URL: `${url}/v1`, U2C_SERVICE_URL: `${url}/u2c/api/v1` };
}

function startProgram(runtime: NodeRuntime, file: string, args: string[], environment: Record<string, string>): OfficialClient {
  return new OfficialClient((report) => {
    const program = fileURLToPath(new URL(`programs/${file}`, import.meta.url));
    const child = fork(program, args, {
      cwd: clientsFolder,
      execPath: runtime.path,
      execArgv: runtime.flags,
      env: { PATH: process.env.PATH ?? "", ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    return placeOf(child, report);
  });
}

function placeOf(child: ChildProcess, report: (report: Report) => void): Place {
  const output: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(String(chunk)));
  child.stderr?.on("data", (chunk: Buffer) => output.push(String(chunk)));
  child.on("message", (message) => report(message as Report));
  child.on("error", (error) => report({ unhandled: String(error) }));
  const gone = once(child, "exit");
  let isClosing = false;
  child.on("exit", (code) => {
    if (!isClosing) report({ unhandled: `The process ended by itself (${code}):\n${output.join("").slice(-4000)}` });
  });
  return {
    send: (message) =>
      new Promise((resolve, reject) => {
        child.send(message, (error) => (error ? reject(error) : resolve()));
      }),
    async close() {
      isClosing = true;
      child.kill();
      await gone;
    },
  };
}
