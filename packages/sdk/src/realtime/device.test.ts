import type { Device } from "@parley/protocol/device";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceProfile, Registration, ttlSeconds } from "./device.ts";
import { forgottenDevices } from "./forgotten.ts";
import { Services } from "./services.ts";
import { FakeService } from "./testing/fakeService.ts";

const now = Date.UTC(2026, 10, 22);
const device = (ageInHours: number, more: Partial<Device> = {}) =>
  ({ ...deviceProfile, url: `d${ageInHours}`, modificationTime: new Date(now - ageInHours * 3_600_000).toISOString(), ...more }) as Device;

async function start(): Promise<{ service: FakeService; registration: Registration }> {
  const service = await FakeService.start();
  const client = service.client();
  const { signal } = new AbortController();
  return { service, registration: new Registration({ client, services: new Services(client, signal), ending: signal }) };
}

test("of the forgotten ones the oldest third goes, at least one", () => {
  expect(forgottenDevices([device(30), device(50), device(40), device(60)], deviceProfile, now).map(({ url }) => url)).toEqual([
    "d60",
    "d50",
  ]);
  expect(forgottenDevices([device(30)], deviceProfile, now)).toHaveLength(1);
});

test("devices that are in use, of other programs, or of unknown age are never touched", () => {
  const others = [device(2), device(99, { name: "desktop" }), device(99, { model: "web-js-sdk" }), device(99, { modificationTime: "?" })];

  expect(forgottenDevices(others, deviceProfile, now)).toEqual([]);
});

test("never more than a third and one, and never a young one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (ages) => {
      const forgotten = forgottenDevices(
        ages.map((age) => device(age)),
        deviceProfile,
        now,
      );
      expect(forgotten.length).toBeLessThanOrEqual(Math.ceil(ages.length / 3));
      expect(forgotten.every(({ url }) => Number(url.slice(1)) > 24)).toBe(true);
    }),
  );
});

test("registers once, telling what it is", async () => {
  const { service, registration } = await start();
  let sent: unknown;
  service.overrides.set("POST /wdm/api/v1/devices", ({ body, url }) => {
    sent = { body, query: url.search };
    return { status: 200, body: { ...deviceProfile, url: "u", webSocketUrl: "w", userId: "p" } };
  });

  const [one, two] = await Promise.all([registration.get(), registration.get()]);

  expect(one).toBe(two);
  expect(sent).toEqual({ body: { ...deviceProfile, ttl: ttlSeconds }, query: "?includeUpstreamServices=all" });
});

test("a refresh sends back what the service said, without its features, and keeps what it says now", async () => {
  const { service, registration } = await start();
  const url = "http://webex.test/wdm/api/v1/devices/d1";
  const features = { developer: [], user: [], entitlement: [] };
  service.overrides.set("POST /wdm/api/v1/devices", () => ({
    status: 200,
    body: { ...deviceProfile, url, webSocketUrl: "ws://old", userId: "p", odd: 1, features },
  }));
  let sent: unknown;
  service.overrides.set("PUT /wdm/api/v1/devices/d1", ({ body, headers }) => {
    sent = { body, device: headers["cisco-device-url"] };
    return { status: 200, body: { webSocketUrl: "ws://new" } };
  });
  await registration.get();

  const refreshed = await registration.refresh();

  expect(sent).toEqual({ body: { ...deviceProfile, url, webSocketUrl: "ws://old", userId: "p", odd: 1 }, device: url });
  expect(refreshed).toMatchObject({ webSocketUrl: "ws://new", url, odd: 1 });
});

test("a device that is gone already is removed without a word", async () => {
  const { service, registration } = await start();
  service.overrides.set("DELETE /wdm/api/v1/devices/device-1", () => ({ status: 404 }));
  await registration.get();

  await expect(registration.remove()).resolves.toBeUndefined();
  expect(await registration.known()).toBeUndefined();
});
