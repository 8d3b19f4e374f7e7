import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../harness.ts";
import type { LoadSettings } from "./generator.ts";

/** A server of ours in its own process. */
export interface ParleyProcess {
  url: string;
  pid: number;
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** As `npm start` starts it: see `modestHeap` in tools/run.mjs. */
export const serverFlags: readonly string[] = [
  "--max-semi-space-size=16",
  "--max-old-space-size=1024",
  "--disable-warning=ExperimentalWarning",
];

/** Starts the compiled server on a free port. */
export async function startParley(folder: string): Promise<ParleyProcess> {
  const args = [...serverFlags, join(root, "packages/server/dist/main.js"), "--port", "0", "--data", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await addressOf(child);
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return { url, pid: child.pid as number, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the server has no output");
  for await (const line of createInterface(child.stdout)) {
    const ready = /^Parley is ready at (\S+)/.exec(line);
    if (ready?.[1]) {
      child.stdout.resume();
      return ready[1];
    }
  }
  throw new Error("the server ended before it was ready");
}

/** Somebody of the demo. */
export interface Person {
  name: string;
  id: string;
  accessToken: string;
}

/** The two demo people whom figures are measured with. */
export async function personas(url: string): Promise<{ ana: Person; ben: Person }> {
  const people = (await (await fetch(`${url}/_parley/personas`)).json()) as Person[];
  const [ana, ben] = ["ana", "ben"].map((name) => people.find((person) => person.name === name)) as [Person, Person];
  return { ana, ben };
}

/** A new room of somebody's. @returns Its id */
export async function roomOf(url: string, person: Person): Promise<string> {
  return (await call<{ id: string }>(`${url}/v1/rooms`, person, { title: "Load" })).id;
}

/** Adds somebody to a room. */
export async function addMember(url: string, by: Person, membership: { roomId: string; personEmail: string }): Promise<void> {
  await call(`${url}/v1/memberships`, by, membership);
}

/** A room with two members who both have a socket open: what the generator needs to post into it. */
export async function roomOfTwo(url: string, concurrency: number): Promise<LoadSettings> {
  const { ana, ben } = await personas(url);
  const roomId = await roomOf(url, ana);
  await call(`${url}/v1/memberships`, ana, { roomId, personId: ben.id });
  return {
    postUrl: `${url}/v1/messages`,
    headers: { authorization: `Bearer ${ana.accessToken}` },
    body: JSON.stringify({ roomId, text: "hello" }),
    sockets: [await socketOf(url, ana), await socketOf(url, ben)],
    concurrency,
  };
}

/** A new registration of somebody's, and what opens its socket. */
export async function socketOf(url: string, person: Pick<Person, "accessToken">): Promise<{ url: string; first: string }> {
  const device = { name: "load", deviceType: "WEB", model: "load", localizedModel: "load", systemName: "load", systemVersion: "1" };
  const { webSocketUrl } = await call<{ webSocketUrl: string }>(`${url}/wdm/api/v1/devices`, person, device);
  const first = { id: randomUUID(), type: "authorization", data: { token: `Bearer ${person.accessToken}` } };
  return { url: webSocketUrl, first: JSON.stringify(first) };
}

/** One POST that must succeed. */
export async function call<Body>(url: string, { accessToken }: Pick<Person, "accessToken">, body: object): Promise<Body> {
  const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Body;
}
