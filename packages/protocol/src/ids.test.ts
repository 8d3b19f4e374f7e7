import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { innerId, isUuid, parseId, publicId } from "./ids.ts";

const uuid = "0e8f4a5c-1234-4abc-8def-0123456789ab";

test("a public id is the unpadded base64url of an address", () => {
  const id = publicId("ROOM", uuid);

  expect(Buffer.from(id, "base64url").toString()).toBe(`ciscospark://us/ROOM/${uuid}`);
  expect(id).toMatch(/^[\w-]+$/);
});

test("what is made can be read back, whatever the kind and the cluster", () => {
  const kind = fc.constantFrom("PEOPLE", "ROOM", "MESSAGE", "MEMBERSHIP", "TEAM");
  const cluster = fc.constantFrom("us", "urn:TEAM:eu-central-1_k");
  const inner = fc.oneof(
    fc.uuid(),
    fc.tuple(fc.uuid(), fc.uuid()).map(([person, room]) => `${person}:${room}`),
  );

  fc.assert(
    fc.property(kind, inner, cluster, (kind, inner, cluster) => {
      expect(parseId(publicId(kind, inner, cluster))).toEqual({ kind, uuid: inner, cluster });
    }),
  );
});

test("ids with padding, as older services write them, are read too", () => {
  const padded = Buffer.from(`ciscospark://us/PEOPLE/${uuid}`).toString("base64");

  expect(parseId(padded.replaceAll("+", "-").replaceAll("/", "_"))).toMatchObject({ kind: "PEOPLE", uuid });
});

describe("what is no public id", () => {
  test.each([
    "",
    "hello",
    uuid,
    "====",
    "ä",
    Buffer.from("https://us/ROOM/x").toString("base64url"),
    Buffer.from("ciscospark://us/ROOM").toString("base64url"),
  ])("%j", (text) => {
    expect(parseId(text)).toBeUndefined();
  });

  test("reading never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => parseId(text) === undefined || typeof parseId(text)?.uuid === "string"));
  });
});

test("an id of another kind has no inner id", () => {
  expect(innerId("ROOM", publicId("ROOM", uuid))).toBe(uuid);
  expect(innerId("ROOM", publicId("PEOPLE", uuid))).toBeUndefined();
});

test("a UUID is lower case with dashes", () => {
  expect(isUuid(uuid)).toBe(true);
  expect([uuid.toUpperCase(), uuid.replaceAll("-", ""), `${uuid} `, ""].map(isUuid)).toEqual([false, false, false, false]);
});
