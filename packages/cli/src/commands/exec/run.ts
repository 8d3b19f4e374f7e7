import { type RunningServer, StartError, startServer } from "@parley/server";
import { CommandError } from "../../errors.ts";
import { runChild } from "./child.ts";
import { environmentOf } from "./environment.ts";
import { reportOf } from "./report.ts";

/** How `parley exec` was called. */
export interface ExecOptions {
  seed?: string;
  port?: number;
  as?: string;
  quiet?: boolean;
}

/**
 * Runs a command against a server of its own.
 *
 * @returns The exit code of the command; 128 and the number of the signal when one ended it.
 * @throws CommandError when the server does not start, nobody is called as `--as` says, or there is no such command.
 */
export async function execute(command: readonly string[], { seed, port = 0, as, quiet = false }: ExecOptions): Promise<number> {
  const server = await start(seed, port);
  try {
    const code = await runChild(command, { ...process.env, ...(await environmentOf(server, as)) });
    if (code !== 0 && !quiet) process.stderr.write(reportOf(await server.requests(), command, code));
    return code;
  } finally {
    await server.close();
  }
}

async function start(seedFile: string | undefined, port: number): Promise<RunningServer> {
  try {
    return await startServer({ data: "memory", port, logLevel: "error", ...(seedFile !== undefined && { seedFile }) });
  } catch (error) {
    throw error instanceof StartError ? new CommandError(error.message) : error;
  }
}
