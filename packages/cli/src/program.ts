import { Command, CommanderError } from "commander";
import { defineExec } from "./commands/exec.ts";
import { defineServe } from "./commands/serve.ts";
import { CommandError } from "./errors.ts";

/** Exit code for a command line that cannot be understood. */
const wrongUsage = 2;

/**
 * Runs the command that the arguments name.
 *
 * @param args - What follows `parley` on the command line.
 * @returns The exit code. What went wrong has been told on the standard error by then.
 */
export async function run(args: readonly string[]): Promise<number> {
  const end = { code: 0 };
  const program = new Command("parley")
    .description("Webex of your own: a server to run, and a way to run commands against one.")
    // Options after the name of a command are the command's.
    .enablePositionalOptions()
    .showHelpAfterError("See --help.")
    .exitOverride();
  // What a command does is loaded when it runs: the list grows, and a start pays for one.
  defineServe(program);
  defineExec(program, end);
  try {
    if (!args.length) program.help();
    await program.parseAsync([...args], { from: "user" });
    return end.code;
  } catch (error) {
    // Help is an answer. Both it and what is wrong with a command line have been written already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage;
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`parley: ${error.message}\n`);
    return error.exitCode;
  }
}
