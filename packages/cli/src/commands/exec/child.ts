import { spawn } from "node:child_process";
import { constants } from "node:os";
import { CommandError } from "../../errors.ts";

/** What ends a program, and so is handed on to the command. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command on the terminal of this process, and hands signals on.
 *
 * @returns Its exit code; 128 and the number of the signal when one ended it.
 * @throws CommandError 127 when there is no such command, 126 when it cannot be run.
 */
export function runChild([file = "", ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    // On Windows, what npm installs as a command is a script of the shell.
    const child = spawn(file, args, { stdio: "inherit", env, shell: process.platform === "win32" });
    const handlers = signals.map((signal) => [signal, () => hand(signal)] as const);
    const hand = (signal: NodeJS.Signals): void => {
      // A terminal sends its interrupt to both: once is enough.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const done = (): void => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      done();
      reject(startError(file, error));
    });
    child.once("exit", (code, signal) => {
      done();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

function startError(file: string, { code, message }: NodeJS.ErrnoException): CommandError {
  if (code === "ENOENT") return new CommandError(`there is no command ${file}: is it installed, and on the PATH?`, 127);
  return new CommandError(`cannot run ${file}: ${message}`, 126);
}
