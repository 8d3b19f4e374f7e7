import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AbortedError, AuthenticationError, ConnectionError, NetworkError, type WebexError } from "../core/errors.ts";
import { settled } from "../core/testing/fakeClock.ts";
import { DeviceLimitError } from "./deviceLimitError.ts";
import type { RealtimeEvents } from "./events.ts";
import { Realtime } from "./realtime.ts";
import { bufferState, FakeService } from "./testing/fakeService.ts";
import { atRest, until } from "./testing/until.ts";

let service: FakeService;
let realtime: Realtime;

/** A realtime connection and the record of some of its events. */
function start(options?: Parameters<FakeService["client"]>[0]): { realtime: Realtime; told: [keyof RealtimeEvents, unknown][] } {
  const client = service.client(options);
  realtime = new Realtime(client);
  const told: [keyof RealtimeEvents, unknown][] = [];
  for (const name of ["connected", "disconnected", "message:created"] as const) realtime.on(name, (payload) => told.push([name, payload]));
  return { realtime, told };
}

/** Lets the next attempt of a lost connection begin. */
async function retry(sockets: number): Promise<void> {
  await until(() => service.clock.pending.length > 0);
  await service.clock.advance(2000);
  await until(() => service.sockets.length === sockets);
}

beforeEach(async () => {
  service = await FakeService.start();
});

afterEach(async () => {
  await realtime.close();
});

/** What was asked of the registrations. */
function deviceRequests(): string[] {
  return service.requests.filter((request) => request.includes("/devices"));
}

describe("connecting", () => {
  test("authorizes with the first frame, then acknowledges the first event and pings", async () => {
    const { realtime } = start();

    await realtime.connect();
    await settled();

    const [authorization, ack, ping, pongAck] = service.socket.received;
    expect(authorization).toMatchObject({ type: "authorization", data: { token: "Bearer token-1" } });
    expect(ack).toEqual({ type: "ack", messageId: expect.any(String) });
    expect(ping).toEqual({ type: "ping", id: expect.any(String) });
    expect(pongAck).toEqual({ type: "ack", messageId: (ping as { id: string }).id });
  });

  test("asks for text frames and the state of buffers, and puts no token into the address", async () => {
    const { realtime } = start();

    await realtime.connect();

    const url = new URL(service.socket.url);
    expect(url.origin + url.pathname).toBe("ws://webex.test/v1/apps/wx2/registrations/device-1/messages");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      outboundWireFormat: "text",
      bufferStates: "true",
      aliasHttpStatus: "true",
      clientTimestamp: String(service.clock.now()),
    });
  });

  test("is done once, however many ask", async () => {
    const { realtime, told } = start();

    await Promise.all([realtime.connect(), realtime.connect(), realtime.connect()]);
    await realtime.connect();

    expect(service.requests).toEqual(["GET /u2c/api/v1/catalog", "POST /wdm/api/v1/devices"]);
    expect(service.sockets).toHaveLength(1);
    expect(told).toEqual([["connected", { resumed: false }]]);
  });

  test("waits for the confirmation of the server", async () => {
    service.onSocket = (socket) => queueMicrotask(() => socket.accept());
    const { realtime } = start();

    const connecting = realtime.connect();
    await until(() => service.sockets[0]?.received.length === 1);
    const before = realtime.state;
    service.socket.push(bufferState());
    await connecting;

    expect([before, realtime.state]).toEqual(["authorizing", "online"]);
  });

  test("an unconfirmed socket is left after half a minute and another one is opened", async () => {
    service.onSocket = (socket) => queueMicrotask(() => socket.accept());
    const { realtime } = start();

    const connecting = realtime.connect();
    await until(() => service.sockets[0]?.received.length === 1);
    service.onSocket = (socket) => service.confirm(socket);
    await service.clock.advance(30_000);
    await retry(2);
    await connecting;

    expect(service.sockets[0]?.closedWith).toEqual({ code: 1000, reason: "Not confirmed in time" });
    expect(realtime.state).toBe("online");
  });

  test("stops at the caller's signal, and then leaves nothing behind", async () => {
    service.onSocket = () => {};
    const { realtime } = start();
    const controller = new AbortController();

    const connecting = realtime.connect(controller.signal);
    await until(() => service.sockets.length === 1);
    controller.abort(new Error("changed my mind"));

    await expect(connecting).rejects.toBeInstanceOf(AbortedError);
    expect(service.socket.closedWith).toEqual({ code: 1000, reason: "Done" });
    expect(service.clock.pending).toEqual([]);
  });

  test("one caller's abort does not end it for the others", async () => {
    service.onSocket = () => {};
    const { realtime } = start();
    const controller = new AbortController();

    const both = [realtime.connect(controller.signal), realtime.connect()] as const;
    await until(() => service.sockets.length === 1);
    controller.abort();
    await expect(both[0]).rejects.toBeInstanceOf(AbortedError);
    service.confirm(service.socket);

    await expect(both[1]).resolves.toBeUndefined();
    expect(service.sockets).toHaveLength(1);
  });

  test("rejects at once with the server's own error when another attempt would not help", async () => {
    service.validToken = "another";
    const { realtime } = start();

    await expect(realtime.connect()).rejects.toBeInstanceOf(AuthenticationError);
    expect(realtime.state).toBe("closed");
  });

  test("rejects after some attempts when nobody answers", async () => {
    const { realtime } = start({ retry: { maxRetries: 0 } });
    service.overrides.set("GET /u2c/api/v1/catalog", () => {
      throw new Error("ECONNREFUSED");
    });

    const connecting = realtime.connect().catch((error: unknown) => error);
    for (const attempt of [1, 2, 3, 4]) {
      await service.requested("GET /u2c", attempt);
      await atRest();
      await service.clock.advance(33_000);
    }

    expect(await connecting).toBeInstanceOf(NetworkError);
    expect(service.count("GET /u2c")).toBe(5);
  });

  test.each([4400, 4403])("rejects when the server closes with %i", async (code) => {
    service.onSocket = (socket) => {
      socket.onFrame = () => queueMicrotask(() => socket.drop(code));
      queueMicrotask(() => socket.accept());
    };
    const { realtime } = start();

    await expect(realtime.connect()).rejects.toBeInstanceOf(ConnectionError);
    expect(service.sockets).toHaveLength(1);
  });

  test("a platform that cannot open sockets is a typed error, not a crash", async () => {
    const { realtime } = start({
      webSocket: () => {
        throw new Error("no sockets here");
      },
    });

    const connecting = realtime.connect().catch((error: unknown) => error);
    for (let attempt = 1; attempt < 5; attempt += 1) {
      await atRest();
      await service.clock.advance(33_000);
    }

    expect(await connecting).toBeInstanceOf(ConnectionError);
    expect(service.clock.pending).toEqual([]);
  });
});

describe("keeping alive", () => {
  test("pings again 15 seconds after each pong", async () => {
    const { realtime } = start();
    await realtime.connect();
    await settled();

    await service.clock.advance(14_999);
    const before = service.socket.sent("ping").length;
    await service.clock.advance(1);
    const after = service.socket.sent("ping").length;
    await service.clock.advance(15_000);

    expect([before, after, service.socket.sent("ping").length]).toEqual([1, 2, 3]);
  });

  test.each([
    ["not received", () => {}, 14_000],
    ["mismatch", () => service.socket.push({ id: "another", type: "pong" }), 0],
  ])("pong %s: the socket is closed and the connection made anew with the same device", async (reason, pong, wait) => {
    const { realtime, told } = start();
    await realtime.connect();
    await settled();
    service.socket.onFrame = (frame) => {
      if (frame.type === "ping") queueMicrotask(pong);
    };

    await service.clock.advance(15_000 + wait);
    await settled();
    await retry(2);
    await until(() => realtime.state === "online");

    expect(service.sockets[0]?.closedWith).toEqual({ code: 1000, reason: `Pong ${reason}` });
    expect(told.slice(1)).toEqual([
      ["disconnected", { code: 1000, reason: `Pong ${reason}`, retryInMs: expect.any(Number) }],
      ["connected", { resumed: true }],
    ]);
    expect(service.devices).toBe(1);
  });
});

describe("when the server closes", () => {
  test("a connection that is merely lost comes back, and says after how long it will try", async () => {
    const { realtime, told } = start();
    await realtime.connect();

    service.socket.drop(1006);
    const [, [, disconnected]] = told as [unknown, [string, { retryInMs: number }]];
    await retry(2);
    await until(() => realtime.state === "online");

    expect(disconnected).toEqual({ code: 1006, reason: "", retryInMs: expect.any(Number) });
    expect(disconnected.retryInMs).toBeLessThan(1000);
    expect(deviceRequests()).toEqual(["POST /wdm/api/v1/devices"]);
  });

  test("one that is taken over ends with an error, which is told", async () => {
    const { realtime, told } = start();
    await realtime.connect();
    const failed = realtime.next("error");

    service.socket.drop(4000, "replaced");

    expect(await failed).toBeInstanceOf(ConnectionError);
    expect(told.at(-1)).toEqual(["disconnected", { code: 4000, reason: "replaced" }]);
    expect([realtime.state, service.clock.pending]).toEqual(["closed", []]);
  });

  test("without a listener, the error is logged", async () => {
    const client = service.client();
    realtime = new Realtime(client);
    await realtime.connect();

    service.socket.drop(4000);

    expect(client.log.history.filter(({ level }) => level === "error")).toMatchObject([{ message: "The realtime connection failed" }]);
  });

  test("an ended connection can be asked for again", async () => {
    const { realtime } = start();
    await realtime.connect();
    service.socket.drop(1008);

    await realtime.connect();
    await until(() => realtime.state === "online");

    expect([service.sockets.length, service.devices]).toEqual([2, 1]);
  });

  test("4401: the token is renewed, and the next socket authorizes with the new one", async () => {
    let token = "token-1";
    const source = {
      get: async () => token,
      refresh: async () => {
        token = "token-2";
        return token;
      },
    };
    const { realtime } = start({ token: source });
    await realtime.connect();

    service.validToken = "token-2";
    service.socket.drop(4401);
    await retry(2);
    await until(() => realtime.state === "online");

    expect(service.socket.sent("authorization")).toMatchObject([{ data: { token: "Bearer token-2" } }]);
    expect(service.devices).toBe(1);
  });

  test("4401 with a token that cannot be renewed ends with the server's refusal", async () => {
    const { realtime } = start();
    await realtime.connect();
    const failed = realtime.next("error");

    service.validToken = "another";
    service.socket.drop(4401);
    await service.clock.advance(2000);

    expect(await failed).toBeInstanceOf(AuthenticationError);
    expect(realtime.state).toBe("closed");
  });

  test("4401 again for a token that the rest of the service accepts ends it, instead of going round for ever", async () => {
    const { realtime } = start();
    await realtime.connect();
    const failed = realtime.next("error");
    service.onSocket = (socket) => {
      socket.onFrame = () => queueMicrotask(() => socket.drop(4401));
      queueMicrotask(() => socket.accept());
    };

    service.socket.drop(4401);
    await retry(2);

    expect(await failed).toMatchObject({ code: "connection", hint: expect.stringContaining("token is refused") });
    expect(service.sockets).toHaveLength(2);
  });

  test("4404: the device is refreshed, and registered anew when it is gone", async () => {
    const { realtime } = start();
    await realtime.connect();
    service.overrides.set("PUT /wdm/api/v1/devices/device-1", () => ({ status: 404 }));

    service.socket.drop(4404);
    await retry(2);
    await until(() => realtime.state === "online");

    expect(deviceRequests().slice(1)).toEqual(["PUT /wdm/api/v1/devices/device-1", "POST /wdm/api/v1/devices"]);
    expect(new URL(service.socket.url).pathname).toBe("/v1/apps/wx2/registrations/device-2/messages");
  });

  test("a device that still stands is refreshed and kept", async () => {
    const { realtime } = start();
    await realtime.connect();

    service.socket.drop(4404);
    await retry(2);
    await until(() => realtime.state === "online");

    expect(deviceRequests().slice(1)).toEqual(["PUT /wdm/api/v1/devices/device-1"]);
    expect(service.devices).toBe(1);
  });

  test("each failed attempt waits longer, and Retry-After longer still", async () => {
    const { realtime, told } = start({ retry: { maxRetries: 0 } });
    await realtime.connect();
    service.overrides.set("PUT /wdm/api/v1/devices/device-1", () => ({ status: 429, retryAfter: "40" }));
    service.onSocket = (socket) => queueMicrotask(() => socket.drop(1006));

    service.socket.drop(1006);
    await service.clock.advance(5000);

    const waits = told.slice(1).map(([, payload]) => (payload as { retryInMs: number }).retryInMs);
    expect(waits[0]).toBeLessThan(1000);
    expect(waits[1]).toBeGreaterThanOrEqual(500);
    expect(waits[2]).toBeGreaterThanOrEqual(40_000);
  });
});

describe("a planned switch-over", () => {
  test("opens the second socket first, reads both, and the application notices nothing", async () => {
    const { realtime, told } = start();
    await realtime.connect();
    const first = service.socket;
    const activity = service.stored({ object: { objectType: "comment", displayName: "over the old one" } });
    const sameAgain = activity;

    first.push({ id: "s1", type: "shutdown" });
    await until(() => service.sockets.length === 2);
    await until(() => service.socket.sent("ping").length === 1);
    service.push(activity, first);
    service.push(sameAgain, service.socket);
    await atRest();
    first.drop(4001);
    await atRest();

    expect(first.sent("ack").map(({ messageId }) => messageId)).toContain("s1");
    expect(told).toEqual([
      ["connected", { resumed: false }],
      ["message:created", expect.objectContaining({ text: "over the old one" })],
    ]);
    expect([realtime.state, first.listenerCount]).toEqual(["online", 0]);
  });

  test("a second socket that fails leaves the first in use", async () => {
    const { realtime, told } = start();
    await realtime.connect();
    service.onSocket = (socket) => queueMicrotask(() => socket.drop(1006));

    service.socket.push({ id: "s1", type: "shutdown" });
    await until(() => service.sockets.length === 2);
    await atRest();
    service.onSocket = (socket) => service.confirm(socket);
    await retry(3);
    await until(() => service.socket.sent("ping").length === 1);

    expect(told).toEqual([["connected", { resumed: false }]]);
    expect(realtime.state).toBe("online");
  });
});

describe("the device", () => {
  test("a full account makes room by the oldest forgotten devices of this SDK, and of no other program", async () => {
    const ours = (id: string, day: string) => ({
      url: `http://webex.test/wdm/api/v1/devices/${id}`,
      name: "parley",
      model: "parley-sdk",
      modificationTime: `2026-11-${day}T00:00:00.000Z`,
    });
    const devices = [
      ours("young", "22"),
      ours("old", "02"),
      ours("oldest", "01"),
      ours("older", "03"),
      { ...ours("foreign", "01"), name: "desktop" },
    ];
    let isFull = true;
    service.overrides.set("GET /wdm/api/v1/devices", () => ({ status: 200, body: { devices } }));
    service.overrides.set("POST /wdm/api/v1/devices", () => {
      if (!isFull)
        return {
          status: 200,
          body: { ...ours("new", "22"), webSocketUrl: "ws://webex.test/v1/apps/wx2/registrations/new/messages", userId: "u" },
        };
      isFull = false;
      return { status: 403, body: { message: "User has excessive device registrations" } };
    });
    const { realtime } = start();

    await realtime.connect();

    expect(service.requests.filter((request) => request.startsWith("DELETE"))).toEqual(["DELETE /wdm/api/v1/devices/oldest"]);
  });

  test("a full account without forgotten devices of ours is a typed error, and nothing is removed", async () => {
    service.overrides.set("GET /wdm/api/v1/devices", () => ({ status: 200, body: { devices: [{ name: "desktop", model: "x" }] } }));
    service.overrides.set("POST /wdm/api/v1/devices", () => ({
      status: 403,
      body: { message: "User has excessive device registrations" },
    }));
    const { realtime } = start();

    const failed = await realtime.connect().catch((error: WebexError) => error);

    expect(failed).toBeInstanceOf(DeviceLimitError);
    expect(failed).toMatchObject({ code: "device_limit", cause: { status: 403 } });
    expect(service.count("DELETE")).toBe(0);
  });
});

describe("closing", () => {
  test("closes the socket, removes the device, and leaves no timer and no listener", async () => {
    const { realtime, told } = start();
    await realtime.connect();

    await realtime.close();

    expect(service.socket.closedWith).toEqual({ code: 1000, reason: "Done" });
    expect(service.requests.at(-1)).toBe("DELETE /wdm/api/v1/devices/device-1");
    expect([service.clock.pending, service.socket.listenerCount, realtime.state]).toEqual([[], 0, "closed"]);
    expect(told.at(-1)).toEqual(["disconnected", { code: 1000, reason: "Done" }]);
  });

  test("while it connects, whoever waits is told", async () => {
    service.onSocket = () => {};
    const { realtime } = start();

    const connecting = realtime.connect();
    await until(() => service.sockets.length === 1);
    const closing = realtime.close();

    await expect(connecting).rejects.toBeInstanceOf(AbortedError);
    await closing;
    expect(service.clock.pending).toEqual([]);
  });

  test("while the device is being registered, the device is removed again", async () => {
    let register: () => void = () => {};
    service.overrides.set("POST /wdm/api/v1/devices", () => {
      const url = "http://webex.test/wdm/api/v1/devices/late";
      return new Promise(
        (resolve) => (register = () => resolve({ status: 200, body: { url, webSocketUrl: "ws://webex.test/x", userId: "u" } })),
      );
    });
    const { realtime } = start();

    const connecting = realtime.connect();
    await service.requested("POST /wdm");
    const closing = realtime.close();
    await expect(connecting).rejects.toBeInstanceOf(AbortedError);
    register();
    await closing;

    expect(service.requests.at(-1)).toBe("DELETE /wdm/api/v1/devices/late");
    expect([service.sockets, service.clock.pending]).toEqual([[], []]);
  });

  test("while its parts are still being loaded, they are not used", async () => {
    const { realtime } = start();

    const connecting = realtime.connect();
    const closing = realtime.close();

    await expect(connecting).rejects.toBeInstanceOf(AbortedError);
    await closing;
    expect([realtime.state, service.sockets, service.clock.pending]).toEqual(["closed", [], []]);
  });

  test("before it was ever used, it does nothing", async () => {
    const { realtime } = start();

    await realtime.close();

    expect([service.requests, realtime.state]).toEqual([[], "closed"]);
  });

  test("a service that does not answer cannot hold it up", async () => {
    const { realtime } = start();
    await realtime.connect();
    service.overrides.set("DELETE /wdm/api/v1/devices/device-1", () => new Promise(() => {}));

    const closing = realtime.close();
    await service.requested("DELETE");
    await service.clock.advance(5000);
    await closing;

    expect(service.clock.pending).toEqual([]);
  });

  test("it can be connected again, with a new device", async () => {
    const { realtime } = start();
    await realtime.connect();
    await realtime.close();

    await realtime.connect();

    expect([realtime.state, service.devices]).toEqual(["online", 2]);
  });

  test("happens with the client", async () => {
    const client = service.client();
    realtime = new Realtime(client);
    await realtime.connect();

    await client.close();

    expect([realtime.state, service.requests.at(-1)]).toEqual(["closed", "DELETE /wdm/api/v1/devices/device-1"]);
  });
});
