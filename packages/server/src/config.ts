import { parseArgs } from "node:util";
import type { Seed } from "@parley/contract/control";
import type { Clock } from "./platform/clock.ts";
import { type LogLevel, logLevels } from "./platform/log.ts";

/** How a server is set up. */
export interface ServerOptions {
  /** TCP port; 0 takes any that is free. 4100 unless said. */
  port?: number;
  /** Address to listen on; only this machine unless said. */
  host?: string;
  /** Folder that keeps the data, or `memory` to keep nothing. `.parley` unless said. */
  data?: string;
  /** Origin under which clients reach the server, where that differs from address and port. */
  publicUrl?: string;
  /** Lets users send the server to private addresses: targets of webhooks, files by URL. */
  allowPrivateTargets?: boolean;
  logLevel?: LogLevel;
  /** File that an empty server begins with, YAML or JSON; the demo unless said. */
  seedFile?: string;
  /** Opens the control plane (`/_parley`) to programs elsewhere, 16 characters or more; one is made up unless given. */
  controlToken?: string;
  /** How many requests are written down for `/_parley/journal`, and as many frames, facts and so on; 0 for none. 1000 unless said. */
  journal?: number;
}

/** Options for those who run the server inside their own process. */
export interface EmbeddedOptions extends ServerOptions {
  /** What it begins with when its data is empty; the demo unless given. */
  seed?: Seed;
  /** Time for everything in the server; real time unless given. */
  clock?: Clock;
  /** Finds the TXT records of a domain, which show whose it is; asks the name servers of this machine unless given. */
  resolveTxt?: (domain: string) => Promise<readonly string[]>;
}

/** The command line cannot be understood, or the server cannot start. The message is one line for a person. */
export class StartError extends Error {
  override readonly name = "StartError";
}

interface Setting {
  option: "port" | "host" | "data" | "public-url" | "allow-private-targets" | "log-level" | "seed" | "control-token" | "journal";
  variable: string;
  /** What stands after the option; a switch has nothing there. */
  value?: string;
  meaning: string;
}

const settings: Setting[] = [
  { option: "port", variable: "PARLEY_PORT", value: "<number>", meaning: "port to listen on; 0 takes a free one (4100)" },
  { option: "host", variable: "PARLEY_HOST", value: "<address>", meaning: "address to listen on (127.0.0.1: only this machine)" },
  { option: "data", variable: "PARLEY_DATA", value: "<folder>", meaning: "where data is kept, or `memory` to keep nothing (.parley)" },
  { option: "public-url", variable: "PARLEY_PUBLIC_URL", value: "<origin>", meaning: "address that clients use, if it is another one" },
  {
    option: "allow-private-targets",
    variable: "PARLEY_ALLOW_PRIVATE_TARGETS",
    meaning: "webhooks and files by URL may lead to private addresses (off)",
  },
  { option: "log-level", variable: "PARLEY_LOG_LEVEL", value: "<level>", meaning: `${logLevels.join(", ")} (warn)` },
  { option: "seed", variable: "PARLEY_SEED", value: "<file>", meaning: "YAML or JSON that an empty server begins with (the demo)" },
  {
    option: "control-token",
    variable: "PARLEY_CONTROL_TOKEN",
    value: "<secret>",
    meaning: "opens /_parley to programs elsewhere (made up, and printed where others reach the server)",
  },
  {
    option: "journal",
    variable: "PARLEY_JOURNAL",
    value: "<number>",
    meaning: "requests, frames and so on that /_parley/journal keeps of each kind; 0 for none (1000)",
  },
];

/** What `--help` prints: made from the same table that is parsed. @param command - What was typed before the options. */
export function helpText(command: string): string {
  const rows = settings.map(
    ({ option, value, variable, meaning }) => `  ${`--${option} ${value ?? ""}`.padEnd(24)} ${variable.padEnd(28)} ${meaning}`,
  );
  return [
    "A Webex-compatible server of your own.",
    "",
    `Usage: ${command} [options]`,
    "",
    `  ${"Option".padEnd(24)} ${"or variable".padEnd(28)} Meaning (default)`,
    ...rows,
    `  ${"--help".padEnd(24)} ${"".padEnd(28)} this text`,
  ].join("\n");
}

/**
 * Reads command line and environment; the command line wins.
 *
 * @returns The options, or `help` when that is what was asked for.
 * @throws StartError that names the option that is wrong.
 */
export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): ServerOptions | "help" {
  const values = parse(args);
  if (values["help"]) return "help";
  const given = (option: Setting["option"]) => {
    const setting = settings.find((each) => each.option === option) as Setting;
    return (values[option] as string | undefined) ?? env[setting.variable];
  };
  const options: ServerOptions = {};
  const [port, host, data, publicUrl, logLevel] = [given("port"), given("host"), given("data"), given("public-url"), given("log-level")];
  const allowPrivate = values["allow-private-targets"] === true ? "true" : env["PARLEY_ALLOW_PRIVATE_TARGETS"];
  if (port !== undefined) options.port = readPort(port);
  if (host !== undefined) options.host = host;
  if (data !== undefined) options.data = data;
  if (publicUrl !== undefined) options.publicUrl = readOrigin(publicUrl);
  if (allowPrivate !== undefined) options.allowPrivateTargets = readSwitch(allowPrivate);
  if (logLevel !== undefined) options.logLevel = readLevel(logLevel);
  const seedFile = given("seed");
  if (seedFile !== undefined) options.seedFile = seedFile;
  const controlToken = given("control-token");
  if (controlToken !== undefined) options.controlToken = readSecret(controlToken);
  const journal = given("journal");
  if (journal !== undefined) options.journal = readCount(journal);
  return options;
}

function parse(args: readonly string[]): Record<string, unknown> {
  const options = Object.fromEntries(
    settings.map(({ option, value }) => [option, { type: value ? ("string" as const) : ("boolean" as const) }]),
  );
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(". ");
    throw new StartError(`${reason}. See --help.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new StartError(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count > 100_000) throw new StartError(`--journal takes a number from 0 to 100000, not "${text}".`);
  return count;
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (!url || !["http:", "https:"].includes(url.protocol))
    throw new StartError(`--public-url takes an http or https address, not "${text}".`);
  return url.origin;
}

function readSwitch(text: string): boolean {
  if (["1", "true"].includes(text)) return true;
  if (["", "0", "false"].includes(text)) return false;
  throw new StartError(`PARLEY_ALLOW_PRIVATE_TARGETS takes true or false, not "${text}".`);
}

function readSecret(text: string): string {
  if (/^[\w.~+/=-]{16,}$/.test(text)) return text;
  throw new StartError("--control-token takes 16 or more letters, digits and -._~+/= (without spaces).");
}

function readLevel(text: string): LogLevel {
  const level = logLevels.find((each) => each === text);
  if (!level) throw new StartError(`--log-level takes one of ${logLevels.join(", ")}, not "${text}".`);
  return level;
}
