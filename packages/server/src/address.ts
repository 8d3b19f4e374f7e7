import { createHash } from "node:crypto";
import type { Server } from "node:http";
import { type ServerOptions, StartError } from "./config.ts";
import type { TargetRule } from "./platform/targetRule.ts";

const loopback = ["127.0.0.1", "localhost", "::1"];
const anyAddress = ["0.0.0.0", "::"];

/** Begins to listen. @returns The port. @throws StartError with one line for a person */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}

function listenError({ code, message }: NodeJS.ErrnoException, host: string, port: number): StartError {
  if (code === "EADDRINUSE")
    return new StartError(`Port ${port} is taken. Stop what uses it, or choose another one (--port), or any free one (--port 0).`);
  if (code === "EACCES") return new StartError(`Port ${port} may not be used by this account. Choose one above 1023 (--port).`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new StartError(`This machine has no address ${host} (--host).`);
  return new StartError(`Cannot listen on ${host}:${port}: ${message}`);
}

export function originOf(host: string, port: number): string {
  const name = anyAddress.includes(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** On this machine alone, demo tokens are the same everywhere, so that examples run; a server that others reach makes its own. */
export function demoSecret(host = "127.0.0.1", masterKey: Uint8Array): string {
  return loopback.includes(host) ? "" : createHash("sha256").update("demo tokens").update(masterKey).digest("hex");
}

/** Users may send the server to this machine only while it is this machine's alone: not when others reach it, by a proxy for example. */
export function targetRule(options: ServerOptions): TargetRule {
  return { loopback: isOnlyHere(options), private: options.allowPrivateTargets ?? false };
}

export function isOnlyHere(options: ServerOptions): boolean {
  return reachedBy(options).every((host) => loopback.includes(host));
}

/** Whether all of its names lead to this machine, so that a caller from here is one who may do everything. */
export function trustsLoopback(options: ServerOptions): boolean {
  return reachedBy(options).every((host) => anyAddress.includes(host) || loopback.includes(host));
}

/** Names under which it is reached: where it listens, and what clients are told. */
function reachedBy({ host = "127.0.0.1", publicUrl }: ServerOptions): string[] {
  return publicUrl ? [host, new URL(publicUrl).hostname.replace(/^\[(.*)\]$/, "$1")] : [host];
}
