import type { Command } from "commander";

/** `parley serve`: the server itself, with its own options. */
export function defineServe(program: Command): void {
  program
    .command("serve")
    .description("start a server and keep it running; parley serve --help lists its options")
    // They are the server's: it knows them, checks them and tells of them.
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (_: object, command: Command) => {
      const { serve } = await import("@parley/server");
      await serve(command.args, process.env, "parley serve");
    });
}
