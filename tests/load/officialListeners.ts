import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Heard, StartListeners } from "./listeners.ts";

/** Official clients that share one process: each would need 100 MB of its own. */
const clientsPerProcess = 10;
/** Without it the client does not load in Node 24: it writes `navigator`, which Node then defines for itself. */
const flags = ["--no-experimental-global-navigator"];
const program = fileURLToPath(new URL("programs/official.cjs", import.meta.url));

type Message = { started: true } | { listening: number } | { unhandled: number } | { listener: number; roomId: string; messageId: string };

/**
 * Clients of the package `webex`, in processes of their own. Their tokens do not expire.
 *
 * @param folder - Where they are installed.
 */
export function officialListeners(folder: string): StartListeners {
  return async (url, people, heard) => {
    let unhandled = 0;
    const env = { PATH: process.env.PATH ?? "", HYDRA_SERVICE_URL: `${url}/v1`, U2C_SERVICE_URL: `${url}/u2c/api/v1` };
    const shares = Array.from({ length: Math.ceil(people.length / clientsPerProcess) }, (_, share) =>
      people.map(({ token }, index) => ({ token, index })).filter(({ index }) => Math.floor(index / clientsPerProcess) === share),
    );
    const children = await Promise.all(
      shares.map(async (share) => {
        const child = fork(program, [folder, "webex"], { env, execArgv: flags, stdio: ["ignore", "ignore", "ignore", "ipc"] });
        listenTo(child, heard, () => {
          unhandled += 1;
        });
        await until(child, (message) => "started" in message);
        child.send(share);
        await until(child, (message) => "listening" in message);
        return child;
      }),
    );
    return {
      name: "webex@2.60.0",
      unhandled: () => unhandled,
      async close() {
        await Promise.all(children.map(end));
      },
    };
  };
}

function listenTo(child: ChildProcess, heard: Heard, isUnhandled: () => void): void {
  child.on("message", (message: Message) => {
    if ("messageId" in message) heard(message.listener, message.roomId, message.messageId);
    else if ("unhandled" in message) isUnhandled();
  });
}

function until(child: ChildProcess, fits: (message: Message) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: Message) => fits(message) && resolve());
    child.once("exit", (code) => reject(new Error(`The official client ended with ${code}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await gone;
}
