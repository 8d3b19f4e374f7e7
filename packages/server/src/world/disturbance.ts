import type { FaultEffect } from "@parley/contract/control";
import type { Blobs } from "../platform/blobs/blobs.ts";
import type { Clock } from "../platform/clock.ts";
import type { Disturbance } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import type { Reply } from "../platform/route.ts";
import type { Faults } from "./faults.ts";
import type { RateLimiter } from "./rateLimits.ts";

/** Lets requests go wrong as the rules say, and refuses what comes too often. */
export function disturbanceOf(faults: Faults, limiter: RateLimiter, clock: Clock): Disturbance {
  return {
    get isActive() {
      return !faults.isEmpty || !limiter.isOff;
    },
    async around({ actor, token, ...request }, run, drop) {
      limiter.count(request.path, token);
      const effect = faults.decide("request", { ...request, personId: actor?.personId, orgId: actor?.orgId });
      if (!effect) return run();
      if (effect.latencyInMs) await passing(clock, effect.latencyInMs);
      if (effect.isDropped) drop();
      if (effect.isDropped || effect.status !== undefined) return replyOf(effect, clock);
      const reply = await run();
      return effect.cutAfterBytes === undefined ? reply : cut(reply, effect.cutAfterBytes, drop);
    },
  };
}

/** Files cannot be stored while the disk is said to be full. */
export function faultyBlobs(blobs: Blobs, faults: Faults): Blobs {
  return {
    put(id, source, maxBytes) {
      requireSpace(faults);
      return blobs.put(id, source, maxBytes);
    },
    read: (id, range) => blobs.read(id, range),
    delete: (id) => blobs.delete(id),
  };
}

/** @throws Error as the system gives it when the disk is full. */
export function requireSpace(faults: Faults): void {
  if (faults.isEmpty || !faults.decide("storage", {})) return;
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}

function passing(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}

/** @throws Problem with the status, unless the rule brings a body of its own or one that is no error. */
function replyOf({ status = 500, body, headers = {}, retryAfter }: FaultEffect, clock: Clock): Reply {
  const all = { ...headers, ...(retryAfter !== undefined && { "retry-after": retryAfterOf(retryAfter, clock) }) };
  if (body === undefined && status >= 400) throw new Problem(status, "This was made to go wrong (/_parley/faults).", { headers: all });
  return { status, ...(body !== undefined && { body }), headers: all };
}

function retryAfterOf(value: number | string, clock: Clock): string {
  if (value === "date") return new Date(clock.now() + 10_000).toUTCString();
  return value === "malformed" ? "in a moment" : String(value);
}

/** The right answer, as far as it comes. */
function cut({ status, body, headers }: Reply, bytes: number, drop: () => void): Reply {
  const whole = Buffer.from(typeof body === "string" ? body : JSON.stringify(body ?? {}));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(whole.subarray(0, bytes))),
    // Asked for more only once the first part is on its way.
    pull: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      drop();
    },
  });
  return {
    status,
    body: stream,
    headers: { "content-type": "application/json; charset=utf-8", "content-length": String(whole.byteLength), ...headers },
  };
}
