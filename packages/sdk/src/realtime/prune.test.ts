import type { Device } from "@parley/protocol/device";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deviceProfile } from "./device.ts";
import { Realtime } from "./realtime.ts";
import { Registrations } from "./registrations.ts";
import { FakeService } from "./testing/fakeService.ts";

let service: FakeService;
let realtime: Realtime;
let registrations: Registrations;

const base = "http://webex.test/wdm/api/v1/devices";

beforeEach(async () => {
  service = await FakeService.start();
  const client = service.client({ retry: { maxRetries: 0 } });
  realtime = new Realtime(client);
  registrations = new Registrations(client, realtime);
  const stored = [
    device("device-1", 100),
    device("old", 48),
    device("older", 72),
    device("young", 1),
    device("other", 500, { name: "node" }),
  ];
  service.overrides.set("GET /wdm/api/v1/devices", () => ({ status: 200, body: { devices: stored } }));
});

afterEach(() => realtime.close());

function device(id: string, ageInHours: number, more: Partial<Device> = {}): Device {
  const at = new Date(service.clock.now() - ageInHours * 3_600_000).toISOString();
  return { ...deviceProfile, url: `${base}/${id}`, creationTime: at, modificationTime: at, ...more } as Device;
}

const idsOf = (list: readonly { url: string }[]) => list.map(({ url }) => url.split("/").at(-1));

test("a dry run says what would go and removes nothing", async () => {
  await realtime.connect();

  const { isDryRun, removed, kept } = await registrations.prune({ dryRun: true });

  expect([isDryRun, idsOf(removed), idsOf(kept)]).toEqual([true, ["older", "old"], ["device-1", "young", "other"]]);
  expect(service.count("DELETE")).toBe(0);
});

test("what this SDK left behind goes; the one in use, young ones and those of other programs stay", async () => {
  await realtime.connect();

  const { removed, failed } = await registrations.prune();

  expect([idsOf(removed), failed]).toEqual([["older", "old"], []]);
  expect(service.requests.filter((request) => request.startsWith("DELETE"))).toEqual(
    ["older", "old"].map((id) => `DELETE /wdm/api/v1/devices/${id}`),
  );
});

test("how old is old can be said", async () => {
  const { removed } = await registrations.prune({ dryRun: true, olderThanMs: 0 });

  // Without a connection none is in use.
  expect(idsOf(removed)).toEqual(["device-1", "older", "old", "young"]);
});

test("one that cannot be removed is told, and does not keep the others; one that is gone counts as removed", async () => {
  service.overrides.set("DELETE /wdm/api/v1/devices/older", () => ({ status: 403, body: { message: "no" } }));
  service.overrides.set("DELETE /wdm/api/v1/devices/old", () => ({ status: 404 }));
  await realtime.connect();

  const { removed, failed } = await registrations.prune();

  expect([idsOf(removed), failed]).toMatchObject([["old"], [{ device: { url: `${base}/older` }, error: { code: "forbidden" } }]]);
});

test("all are listed with whose they are", async () => {
  await realtime.connect();

  const list = await registrations.list();

  expect(list.map(({ isOurs, isCurrent }) => [isOurs, isCurrent])).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [true, false],
    [false, false],
  ]);
});
