import { expect, test } from "vitest";
import { serviceCatalog } from "./catalog.ts";

test("a public address has one entry", () => {
  expect(serviceCatalog("https://parley.example").hostCatalog).toEqual({
    "parley.example": [{ host: "parley.example", ttl: -1, priority: 1, id: "urn:TEAM:us-east-2_a:identityLookup" }],
  });
});

test("a loopback address has an entry for each name, whichever is the official one", () => {
  expect(Object.keys(serviceCatalog("http://localhost:4100").hostCatalog)).toEqual(["localhost:4100", "127.0.0.1:4100"]);
});
