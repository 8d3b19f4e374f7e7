import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Webex } from "@parley/sdk";
import type { Persona } from "@parley/server";

/** A server in a process of its own, over a folder that outlives it. */
export interface ServerProcess extends AsyncDisposable {
  url: string;
  /** A client of somebody. */
  as(name: string): Webex;
  /** Moves its clock on. */
  advance(byMs: number): Promise<void>;
  /** Ends it as a power cut would: nothing in it gets to run any more. */
  kill(): Promise<void>;
}

/** Starts one. @param startedAt - What its clock says first; ISO 8601. */
export async function startServerProcess(data: string, startedAt = "2026-02-01T12:00:00.000Z"): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL("programs/server.ts", import.meta.url)), [data, startedAt], {
    execArgv: ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"],
  });
  const { url, personas } = (await answerOf(child)) as { url: string; personas: Persona[] };
  const clients: Webex[] = [];
  const kill = async (): Promise<void> => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return {
    url,
    as(name) {
      const client = new Webex({ token: personas.find((persona) => persona.name === name)?.accessToken, baseUrl: url });
      clients.push(client);
      return client;
    },
    async advance(byMs) {
      child.send({ advanceMs: byMs });
      await answerOf(child);
    },
    kill,
    [Symbol.asyncDispose]: kill,
  };
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  try {
    const [answer] = await Promise.race([
      once(child, "message", { signal: over.signal }),
      once(child, "exit", { signal: over.signal }).then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
    ]);
    return answer;
  } finally {
    over.abort();
  }
}
