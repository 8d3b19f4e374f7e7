import { afterEach, describe, expect, test } from "vitest";
import { TestSocket } from "../realtime/testing/testSocket.ts";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function world(): Promise<World> {
  const started = await startWorld();
  closers.push(() => started.close());
  return started;
}

const control = <Body = Record<string, unknown>>(w: World, line: string, body?: unknown) => w.send<Body>(undefined, line, body);
const fault = async (w: World, rule: object) => {
  const { status, body } = await control<{ id: string }>(w, "POST /_parley/faults", rule);
  expect(status).toBe(200);
  return body.id;
};
const statuses = async (w: World, count: number, line = "GET /v1/rooms", who = "ana") => {
  const seen: number[] = [];
  for (let turn = 0; turn < count; turn++) seen.push((await w.send(who, line)).status);
  return seen;
};

describe("requests", () => {
  test("fail as told: once, for one person, at one operation", async () => {
    const w = await world();
    await fault(w, {
      operation: "rooms.list",
      person: "ana",
      times: 1,
      effect: { status: 503, retryAfter: 3, body: { message: "later" } },
    });

    const ben = await w.send("ben", "GET /v1/rooms");
    const other = await w.send("ana", "GET /v1/people/me");
    const hit = await w.send("ana", "GET /v1/rooms");
    const again = await w.send("ana", "GET /v1/rooms");

    expect([ben.status, other.status, hit.status, again.status]).toEqual([200, 200, 503, 200]);
    expect(hit.body).toEqual({ message: "later" });
    expect(hit.headers.get("retry-after")).toBe("3");
    expect((await control<object[]>(w, "GET /_parley/faults")).body).toMatchObject([{ hits: 1 }]);
  });

  test("fail in a sequence, after some that do not", async () => {
    const w = await world();
    await fault(w, { path: "/v1/*", method: "GET", skip: 1, sequence: [{ status: 500 }, "pass", { status: 429 }] });

    expect(await statuses(w, 6)).toEqual([200, 500, 200, 429, 200, 200]);
  });

  test("fail by a chance that is the same every time", async () => {
    const [one, two] = [await world(), await world()];
    const rule = { path: "/v1/**", probability: 0.5, randomSeed: 7, effect: { status: 500 } };
    await Promise.all([fault(one, rule), fault(two, rule)]);

    const seen = await statuses(one, 20);

    expect(new Set(seen)).toEqual(new Set([200, 500]));
    expect(await statuses(two, 20)).toEqual(seen);
  });

  test("are told to wait until a date, or in words that no client understands", async () => {
    const w = await world();
    await fault(w, {
      sequence: [
        { status: 429, retryAfter: "date" },
        { status: 429, retryAfter: "malformed" },
      ],
    });

    const [date, malformed] = [await w.send("ana", "GET /v1/rooms"), await w.send("ana", "GET /v1/rooms")];

    expect(date.headers.get("retry-after")).toBe("Sun, 01 Feb 2026 12:00:10 GMT");
    expect(malformed.headers.get("retry-after")).toBe("in a moment");
  });

  test("wait on the server's clock", async () => {
    const w = await world();
    await fault(w, { effect: { latencyInMs: 60_000 } });
    let isAnswered = false;

    const waiting = w.send("ana", "GET /v1/rooms").then(({ status }) => {
      isAnswered = true;
      return status;
    });
    await control(w, "GET /_parley/clock");
    const before = isAnswered;
    await control(w, "POST /_parley/clock/advance", { minutes: 1 });

    expect([before, await waiting]).toEqual([false, 200]);
  });

  test("break off without an answer, or in the middle of one", async () => {
    const w = await world();
    await fault(w, { sequence: [{ isDropped: true }, { cutAfterBytes: 10 }] });

    await expect(w.send("ana", "GET /v1/rooms")).rejects.toThrow("fetch failed");
    await expect(w.send("ana", "GET /v1/rooms")).rejects.toThrow(/terminated|fetch failed/);
    expect(await statuses(w, 1)).toEqual([200]);
  });

  test("cannot store anything on a full disk, and lose nothing of what was there", async () => {
    const w = await world();
    const id = await fault(w, { on: "storage" });

    const full = await w.send("ana", "POST /v1/rooms", { title: "x" });
    const read = await statuses(w, 1);
    await control(w, `DELETE /_parley/faults/${id}`);

    expect([full.status, ...read]).toEqual([500, 200]);
    expect((await w.send("ana", "POST /v1/rooms", { title: "x" })).status).toBe(200);
  });
});

describe("sockets", () => {
  test.each([
    ["repeated", { repeats: 1 }, ["one", "one", "two"]],
    ["lost", { isLost: true }, ["two"]],
    ["out of order", { isSwapped: true }, ["two", "one"]],
  ])("events come %s", async (_, effect, expected) => {
    const w = await world();
    const socket = await listen(w);
    await fault(w, { on: "event", person: "ana", times: 1, effect });

    const ids = await titlesOf(w, socket, ["one", "two"]);

    expect(ids).toEqual(expected);
  });

  test("a lost event has had its number", async () => {
    const w = await world();
    const socket = await listen(w);
    await fault(w, { on: "event", person: "ana", times: 1, effect: { isLost: true } });

    for (const title of ["one", "two"]) await w.ask("ana", "POST /v1/rooms", { title });
    await w.server.settled();

    expect((await socket.drain()).map(({ sequenceNumber }) => sequenceNumber)).toEqual([3]);
  });

  test("an event comes late, on the server's clock", async () => {
    const w = await world();
    const socket = await listen(w);
    await fault(w, { on: "event", times: 1, effect: { latencyInMs: 5000 } });
    const before = await titlesOf(w, socket, ["one"]);

    w.clock.advance(5000);

    expect(before).toEqual([]);
    expect(await socket.drain()).toHaveLength(1);
  });

  test("a ping gets no pong", async () => {
    const w = await world();
    const socket = await listen(w);
    await fault(w, { on: "ping", times: 1, effect: { isLost: true } });

    socket.send({ id: "p1", type: "ping" });
    socket.send({ id: "p2", type: "ping" });

    expect(await socket.next()).toMatchObject({ id: "p2", type: "pong" });
  });

  test("are closed with a given code: at once, with the next event, or when they open", async () => {
    const w = await world();
    const [first, second] = [await listen(w), await listen(w, "ben")];
    await fault(w, { on: "event", person: "ben", effect: { closeCode: 4000 } });
    await fault(w, { on: "connect", effect: { closeCode: 4401 } });

    const { body } = await control(w, "POST /_parley/sockets/close", { person: "ana", code: 1011 });
    await w.ask("ben", "POST /v1/rooms", { title: "x" });
    const third = await open(w, "ana");

    expect(body).toEqual({ closed: 1 });
    expect([await first.closed, await second.closed, await third.closed]).toMatchObject([{ code: 1011 }, { code: 4000 }, { code: 4401 }]);
  });
});

describe("a fault", () => {
  test("is gone after a reset, unless it was told to stay", async () => {
    const w = await world();
    await fault(w, { effect: { status: 500 } });
    const staying = await fault(w, { path: "/v1/teams", effect: { status: 502 }, survivesReset: true });

    await control(w, "POST /_parley/reset", {});

    expect((await control(w, "GET /_parley/faults")).body).toMatchObject([{ id: staying }]);
    expect([...(await statuses(w, 1)), ...(await statuses(w, 1, "GET /v1/teams"))]).toEqual([200, 502]);
    await control(w, "DELETE /_parley/faults");
    expect(await statuses(w, 1, "GET /v1/teams")).toEqual([200]);
  });

  test.each([
    [{}, 400, "A fault has an effect or a sequence of them."],
    [{ effect: {} }, 400, "effect must NOT have fewer than 1 properties."],
    [{ effect: { status: 500 }, person: "nobody" }, 404, "There is nobody named nobody."],
  ])("%j is refused", async (rule, status, message) => {
    const w = await world();

    expect(await control(w, "POST /_parley/faults", rule)).toMatchObject({ status, body: { message } });
  });
});

test("rate limits refuse what comes too often, family by family and token by token, until the minute is over", async () => {
  const w = await world();
  await control(w, "PUT /_parley/rate-limits", { mode: "cloud", families: { rooms: 2 } });

  const seen = await statuses(w, 3);
  const refused = await w.send("ana", "GET /v1/rooms");
  const others = [...(await statuses(w, 1, "GET /v1/teams")), ...(await statuses(w, 1, "GET /v1/rooms", "ben"))];
  await control(w, "POST /_parley/clock/advance", { seconds: Number(refused.headers.get("retry-after")) });

  expect(seen).toEqual([200, 200, 429]);
  expect(refused.headers.get("retry-after")).toBe("60");
  expect(others).toEqual([200, 200]);
  expect(await statuses(w, 1)).toEqual([200]);
});

/** A socket whose owner is known and who has heard nothing yet. */
async function listen(w: World, who = "ana"): Promise<TestSocket> {
  const socket = await open(w, who);
  await socket.next();
  return socket;
}

async function open(w: World, who: string): Promise<TestSocket> {
  const names = ["name", "deviceType", "model", "localizedModel", "systemName", "systemVersion"];
  const device = await w.ask<{ webSocketUrl: string }>(
    who,
    "POST /wdm/api/v1/devices",
    Object.fromEntries(names.map((name) => [name, "x"])),
  );
  const socket = await TestSocket.connect(device.webSocketUrl);
  socket.authorize(w.tokenOf(who));
  return socket;
}

/** Makes rooms one after the other, and tells which of them the socket heard of, in order. */
async function titlesOf(w: World, socket: TestSocket, titles: readonly string[]): Promise<string[]> {
  const times = new Map<string, string>();
  for (const title of titles) {
    w.clock.advance(1000);
    times.set(new Date(w.clock.now()).toISOString(), title);
    await w.ask("ana", "POST /v1/rooms", { title });
    await w.server.settled();
  }
  const activities = (await socket.drain()).map(({ data }) => data?.["activity"] as { published: string } | undefined);
  return activities.map((activity) => times.get(activity?.published ?? "") ?? "?");
}
