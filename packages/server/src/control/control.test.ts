import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { systemClock } from "../platform/clock.ts";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function world(options: Parameters<typeof startWorld>[0] = {}): Promise<World> {
  const started = await startWorld(options);
  closers.push(() => started.close());
  return started;
}

const lines = [
  "GET /_parley/personas",
  "GET /_parley/operations",
  "GET /_parley/clock",
  "PUT /_parley/clock",
  "POST /_parley/clock/advance",
];
const publicUrl = "https://webex.example.com";

describe("who may use the control plane", () => {
  test.each(lines)(
    "%s is for programs on this machine: not for pages of other sites, not under other names, not through a proxy",
    async (line) => {
      const w = await world();

      expect((await w.send(undefined, line, undefined, { origin: "https://evil.example" })).status).toBe(403);
      expect((await w.send(undefined, line, undefined, { "x-forwarded-for": "203.0.113.7" })).status).toBe(403);
      expect(await statusWithHost(w, line, "evil.example")).toBe(403);
      expect((await w.send(undefined, line)).status).not.toBe(403);
    },
  );

  test("a server that others reach under another name asks even programs on this machine for the token", async () => {
    const w = await startedBehindProxy();

    expect((await w("GET /_parley/clock")).status).toBe(403);
    expect((await w("GET /_parley/clock", "Bearer 0123456789abcdef")).status).toBe(200);
    expect((await w("GET /_parley/clock", "Bearer 0123456789abcdeg")).status).toBe(401);
  });

  test("the token opens it under any name", async () => {
    const w = await world();
    const headers = { authorization: `Bearer ${w.server.controlToken}`, origin: "https://ci.example" };

    expect((await w.send(undefined, "GET /_parley/clock", undefined, headers)).status).toBe(200);
    expect((await w.send("ana", "GET /_parley/clock", undefined, { origin: "https://ci.example" })).status).toBe(401);
  });

  test("health is for anybody", async () => {
    const w = await world();

    const answer = await w.send(undefined, "GET /_parley/health", undefined, { origin: "https://evil.example" });

    expect(answer).toMatchObject({ status: 200, body: { status: "ok" } });
  });

  async function startedBehindProxy() {
    const { startServer } = await import("../app.ts");
    const server = await startServer({ data: "memory", port: 0, logLevel: "silent", publicUrl, controlToken: "0123456789abcdef" });
    closers.push(() => server.close());
    return (line: string, authorization?: string) => {
      const [method, path] = line.split(" ") as [string, string];
      return fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers: authorization ? { authorization } : {} });
    };
  }
});

describe("the clock", () => {
  test("is read, moved on and set; what is issued then has that time", async () => {
    const w = await world();

    const read = await w.send(undefined, "GET /_parley/clock");
    const moved = await w.send(undefined, "POST /_parley/clock/advance", { days: 1, minutes: 1, ms: 5 });
    const set = await w.send(undefined, "PUT /_parley/clock", { now: "2030-05-01" });
    const room = await w.ask<{ created: string }>("ana", "POST /v1/rooms", { title: "Later" });

    expect(read.body).toMatchObject({ now: "2026-02-01T12:00:00.000Z", isFrozen: true });
    expect(moved.body).toMatchObject({ now: "2026-02-02T12:01:00.005Z", isFrozen: true });
    expect(set.body["now"]).toBe("2030-05-01T00:00:00.000Z");
    expect(room.created).toBe("2030-05-01T00:00:00.000Z");
  });

  test("goes with the machine when asked to", async () => {
    const w = await world();

    const real = await w.send(undefined, "PUT /_parley/clock", { now: "real" });
    const frozen = await w.send(undefined, "PUT /_parley/clock", { isFrozen: true });

    expect(real.body["isFrozen"]).toBe(false);
    expect(Math.abs(Number(real.body["offsetInMs"]))).toBeLessThan(60_000);
    expect(frozen.body["isFrozen"]).toBe(true);
  });

  test.each([
    ["PUT /_parley/clock", { now: "tomorrow" }, "now must be a time"],
    ["PUT /_parley/clock", {}, "fewer than 1"],
    ["POST /_parley/clock/advance", { weeks: 1 }, "weeks is not a known field"],
    ["POST /_parley/clock/advance", { ms: -1 }, "ms must be >= 0"],
  ])("%s %j says what is wrong", async (line, body, message) => {
    const w = await world();

    const answer = await w.send(undefined, line, body);

    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining(message) } });
  });

  test("a clock that the caller brought is the caller's to move", async () => {
    const w = await world({ clock: { now: () => 0, after: systemClock.after } });

    expect((await w.send(undefined, "POST /_parley/clock/advance", { ms: 1 })).status).toBe(409);
  });
});

test("every operation is listed, with the schema of what it takes", async () => {
  const w = await world();

  const { body } = await w.send<{ id: string; body?: object }[]>(undefined, "GET /_parley/operations");

  expect(body).toContainEqual({
    id: "control.setClock",
    method: "PUT",
    path: "/_parley/clock",
    body: expect.objectContaining({ type: "object" }) as unknown,
  });
});

async function statusWithHost(w: World, line: string, host: string): Promise<number> {
  const socket = connect(Number(new URL(w.url).port), "127.0.0.1");
  socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return Number(text.split(" ")[1]);
}
