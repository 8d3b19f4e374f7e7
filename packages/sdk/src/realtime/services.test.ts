import { type ServiceCatalog, singleHostCatalog } from "@parley/protocol/catalog";
import { expect, test } from "vitest";
import { ConnectionError } from "../core/errors.ts";
import { conversationService } from "./conversation.ts";
import { clusterOf, Services, serviceUrl } from "./services.ts";
import { FakeService } from "./testing/fakeService.ts";

const single = singleHostCatalog("http://127.0.0.1:4100");
const several: ServiceCatalog = {
  serviceLinks: {
    wdm: "https://a.wbx2.com/wdm/api/v1/",
    conversation: "https://conv-a.wbx2.com/conversation/api/v1/",
    far: "https://conv-k.wbx2.com/conversation/api/v1",
  },
  hostCatalog: {
    "a.wbx2.com": [{ host: "a.wbx2.com", ttl: -1, priority: 1, id: "urn:TEAM:us-east-2_a:wdm" }],
    "conv-a.wbx2.com": [{ host: "conv-a.wbx2.com", ttl: -1, priority: 1, id: "urn:TEAM:us-east-2_a:identityLookup" }],
    "conv-k.wbx2.com": [{ host: "conv-k.wbx2.com", ttl: -1, priority: 1, id: "urn:TEAM:eu-central-1_k:identityLookup" }],
  },
  format: "hostmap",
};

test("the catalog is fetched once, and its hosts may see the token from then on", async () => {
  const service = await FakeService.start();
  const client = service.client();
  service.overrides.set("GET /u2c/api/v1/catalog", () => ({
    status: 200,
    body: { ...several, serviceLinks: { ...several.serviceLinks, odd: "kms://x" } },
  }));
  const services = new Services(client, new AbortController().signal);

  const urls = await Promise.all([services.url("wdm"), services.url("conversation")]);
  await client.request({ method: "GET", url: "https://a.wbx2.com/u2c/api/v1/catalog" });

  expect(urls).toEqual(["https://a.wbx2.com/wdm/api/v1", "https://conv-a.wbx2.com/conversation/api/v1"]);
  expect(service.count("GET /u2c")).toBe(2);
});

test("an empty catalog names nothing, and says so", async () => {
  const service = await FakeService.start();
  service.overrides.set("GET /u2c/api/v1/catalog", () => ({ status: 200, body: {} }));

  await expect(new Services(service.client(), new AbortController().signal).url("wdm")).rejects.toBeInstanceOf(ConnectionError);
});

test("a service that is not named is an error with its name", () => {
  expect(() => serviceUrl(single, "teapot")).toThrow('names no "teapot"');
});

test.each([
  [single, "http://127.0.0.1:4100/conversation/api/v1/conversations/x", "us"],
  [single, "http://127.0.0.1:9999/elsewhere", "us"],
  [several, "https://conv-a.wbx2.com/conversation/api/v1/conversations/x", "us"],
  [several, "https://conv-k.wbx2.com/conversation/api/v1/conversations/x", "urn:TEAM:eu-central-1_k"],
  [several, "https://unknown.example", "us"],
  [several, "not an address", "us"],
  [several, undefined, "us"],
])("the cluster of an address (%#)", (catalog, url, cluster) => {
  expect(clusterOf(catalog, url)).toBe(cluster);
});

test.each([
  [single, "us", "http://127.0.0.1:4100/conversation/api/v1"],
  [several, "us", "https://conv-a.wbx2.com/conversation/api/v1"],
  [several, "urn:TEAM:eu-central-1_k", "https://conv-k.wbx2.com/conversation/api/v1"],
  [several, "urn:TEAM:moon-1_m", "https://conv-a.wbx2.com/conversation/api/v1"],
])("the conversation service of a cluster is found, and of an unknown cluster it is the usual one (%#)", async (catalog, cluster, url) => {
  const service = await FakeService.start();
  service.overrides.set("GET /u2c/api/v1/catalog", () => ({ status: 200, body: catalog }));
  const services = new Services(service.client(), new AbortController().signal);

  expect(await conversationService(services, cluster)).toBe(url);
});
