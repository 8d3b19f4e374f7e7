import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../packages/server/src/main.ts", import.meta.url));

/** Where a server keeps its data and is reached. */
export interface ServerPlace {
  data: string;
  port: number;
  publicUrl: string;
}

/** A server in a process of its own, which can be killed and started again. */
export class ServerProcess {
  readonly #place: ServerPlace;
  #child: ChildProcess | undefined;
  /** Origin at which it listens itself. */
  url = "";

  constructor(place: ServerPlace) {
    this.#place = place;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async start(): Promise<void> {
    const { data, port, publicUrl } = this.#place;
    const flags = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];
    const args = [...flags, main, "--data", data, "--port", String(port), "--public-url", publicUrl, "--log-level", "error"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    this.#child = child;
    for await (const line of createInterface(child.stdout)) if (line.startsWith("Parley is ready")) break;
    child.stdout.resume();
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Ends it: `SIGKILL` gives it no chance to tidy up. */
  async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
}
