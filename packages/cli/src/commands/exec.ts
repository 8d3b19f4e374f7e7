import { type Command, InvalidArgumentError } from "commander";
import type { ExecOptions } from "./exec/run.ts";

const help = `
The server keeps its data in memory and ends with the command. The command finds it by:
  HYDRA_SERVICE_URL, U2C_SERVICE_URL   what official clients read
  PARLEY_URL                           the server; REST is below /v1
  WEBEX_ACCESS_TOKEN                   a token of --as
  PARLEY_TOKEN_<NAME>                  a token of everybody of the seed: PARLEY_TOKEN_ANA
  PARLEY_CONTROL_TOKEN                 opens /_parley to programs that do not run on this machine

When the command fails, what the server saw last is written to the standard error.

Examples:
  parley exec -- pytest
  parley exec --seed seed.yaml --as bot -- node bot.js --once`;

/** `parley exec`: a server for as long as a command runs. */
export function defineExec(program: Command, end: { code: number }): void {
  program
    .command("exec")
    .description("start a server on a free port, run a command against it, end with its code")
    .usage("[options] -- <command> [arguments...]")
    .argument("<command...>", "what to run")
    .option("--seed <file>", "YAML or JSON that the server begins with; the demo unless given")
    .option("--port <number>", "port of the server; any that is free unless given", port)
    .option("--as <name>", "whose token WEBEX_ACCESS_TOKEN is, by the seed's name; the first person unless given")
    .option("--quiet", "write nothing when the command fails")
    .passThroughOptions()
    .addHelpText("after", help)
    .action(async (command: string[], options: ExecOptions) => {
      const { execute } = await import("./exec/run.ts");
      end.code = await execute(command, options);
    });
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError("It takes a number from 0 to 65535.");
  return number;
}
