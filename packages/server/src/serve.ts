import { type RunningServer, startServer } from "./app.ts";
import { helpText, readConfig, type ServerOptions, StartError } from "./config.ts";

/**
 * Runs a server as a command does: until the process is told to stop. What it says goes to the terminal; when it cannot start, the
 * process ends with 1 and one line that says why.
 *
 * @param command - What was typed, for the help.
 */
export async function serve(args: readonly string[], env: Readonly<Record<string, string | undefined>>, command: string): Promise<void> {
  try {
    const options = readConfig(args, env);
    if (options === "help") return void process.stdout.write(`${helpText(command)}\n`);
    const starting = startServer(options);
    stopBySignal(starting);
    process.stdout.write(await greeting(await starting, options));
  } catch (error) {
    fail(error);
  }
}

function stopBySignal(starting: Promise<RunningServer>): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    // A signal often comes twice, from the terminal and from npm: the second must not cut the first one's work short.
    if (isStopping) return;
    isStopping = true;
    await (await starting).close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop().catch(fail));
}

async function greeting({ url, personas, applications, controlToken }: RunningServer, { host }: ServerOptions): Promise<string> {
  const people = await personas();
  const rows = people.map(({ name, displayName, roles, accessToken, type }) => {
    const what = type !== "person" ? type : roles.length ? "administrator" : "person";
    return `  ${name.padEnd(5)} ${displayName.padEnd(12)} ${what.padEnd(14)} ${accessToken}`;
  });
  const demo = rows.length ? ["", "Demo people and their access tokens:", ...rows] : [];
  // Programs on this machine need none.
  const control = host && !["127.0.0.1", "localhost", "::1"].includes(host) ? ["", `Control token (--control-token): ${controlToken}`] : [];
  const programs = (await applications())
    .filter(({ type }) => type !== "bot")
    .map(({ displayName, clientId, clientSecret, sharedSecret }) => {
      return `  ${displayName.padEnd(18)} ${clientId} ${clientSecret ?? sharedSecret ?? "(public client, no secret)"}`;
    });
  const demoPrograms = programs.length
    ? ["", `Demo applications, client ids and secrets (also at ${url}/_parley/applications):`, ...programs]
    : [];
  const official = [
    "",
    "To point an official client here:",
    `  export HYDRA_SERVICE_URL=${url}/v1`,
    `  export U2C_SERVICE_URL=${url}/u2c/api/v1`,
  ];
  return [`Parley is ready at ${url}`, ...demo, ...demoPrograms, ...control, ...official, "", ""].join("\n");
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof StartError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
