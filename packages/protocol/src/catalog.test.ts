import { expect, test } from "vitest";
import { homeCluster, singleHostCatalog } from "./catalog.ts";

test("the one host is listed with its port, its entry without, and conversation stands first", () => {
  const { serviceLinks, hostCatalog } = singleHostCatalog("http://127.0.0.1:4100");

  expect(hostCatalog).toEqual({ "127.0.0.1:4100": [{ host: "127.0.0.1", ttl: -1, priority: 1, id: homeCluster }] });
  expect(Object.keys(serviceLinks)[0]).toBe("conversation");
  expect(serviceLinks).toMatchObject({ hydra: "http://127.0.0.1:4100/v1", metrics: "http://127.0.0.1:4100/metrics/api/v1" });
});
