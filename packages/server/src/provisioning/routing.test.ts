import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { matchesPattern } from "./routing.ts";
import { callingLocation } from "./testing/locations.ts";

describe("routing", () => {
  let world: World;
  let berlin: string;
  let paris: string;
  let trunk: string;
  const base = "/v1/telephony/config/premisePstn";
  const make = async (line: string, body: object) => (await world.ask<{ id: string }>("ana", line, body)).id;

  beforeAll(async () => {
    world = await startWorld();
    berlin = await callingLocation(world, "Berlin", { routingPrefix: "8030" });
    paris = await callingLocation(world, "Paris", { routingPrefix: "8033" });
    trunk = await make(`POST ${base}/trunks`, { name: "Gateway", locationId: berlin, password: "s3cret-Pass", trunkType: "REGISTERING" });
    await world.ask("ana", `PUT /v1/people/${world.idOf("ben")}?callingData=true`, {
      displayName: "Ben",
      locationId: berlin,
      extension: "4100",
    });
    await world.ask("ana", `PUT /v1/people/${world.idOf("cleo")}?callingData=true`, {
      displayName: "Cleo",
      locationId: paris,
      extension: "4100",
    });
  });
  afterAll(() => world.close());

  const route = (destination: string) =>
    world.ask("ana", "POST /v1/telephony/config/actions/testCallRouting/invoke", {
      originatorId: world.idOf("ben"),
      originatorType: "PEOPLE",
      destination,
      includeAppliedServices: true,
    });

  test("a password is never answered", async () => {
    const { body } = await world.send("ana", `GET ${base}/trunks/${trunk}`);
    expect(JSON.stringify(body)).not.toContain("s3cret-Pass");
    expect(body).toMatchObject({ name: "Gateway", location: { id: berlin, name: "Berlin" }, trunkType: "REGISTERING" });
  });

  test("extensions are found in the caller's location, others by their prefix, numbers by themselves", async () => {
    expect(await route("4100")).toMatchObject({
      destinationType: "HOSTED_AGENT",
      hostedAgent: { id: world.idOf("ben"), locationName: "Berlin" },
    });
    expect(await route("80334100")).toMatchObject({
      destinationType: "HOSTED_AGENT",
      hostedAgent: { id: world.idOf("cleo"), locationName: "Paris" },
    });
    expect(await route("112")).toMatchObject({ destinationType: "EMERGENCY" });
    expect(await route("4999")).toMatchObject({ destinationType: "UNKNOWN_EXTENSION" });
    await world.ask("ana", `PUT /v1/telephony/config/locations/${berlin}`, { connection: { type: "TRUNK", id: trunk } });
    expect(await route("+4930999999")).toMatchObject({
      destinationType: "PSTN_NUMBER",
      pstnNumber: { trunkId: trunk, trunkName: "Gateway" },
    });
  });

  test("dial plans lead by the pattern that says most, and keep their trunk from being deleted", async () => {
    const wide = await make(`POST ${base}/dialPlans`, {
      name: "Wide",
      routeId: trunk,
      routeType: "TRUNK",
      dialPatterns: ["+1408!", "70XX"],
    });
    const narrow = await make(`POST ${base}/dialPlans`, {
      name: "Narrow",
      routeId: trunk,
      routeType: "TRUNK",
      dialPatterns: ["+1408555XXXX"],
    });

    expect(await route("+14085551234")).toMatchObject({
      destinationType: "PBX_USER",
      pbxUser: { dialPlanId: narrow, dialPattern: "+1408555XXXX", trunkId: trunk },
    });
    expect(await route("+14081")).toMatchObject({ destinationType: "PBX_USER", pbxUser: { dialPlanId: wide } });
    const patterns = `${base}/dialPlans/${wide}/dialPatterns`;
    await world.ask("ana", `PUT ${patterns}`, {
      dialPatterns: [
        { dialPattern: "70XX", action: "DELETE" },
        { dialPattern: "71XX", action: "ADD" },
      ],
    });
    expect(await world.ask("ana", `GET ${patterns}`)).toEqual({ dialPatterns: ["+1408!", "71XX"] });
    expect((await world.send("ana", `PUT ${patterns}`, { dialPatterns: [{ dialPattern: "+1408555XXXX", action: "ADD" }] })).status).toBe(
      409,
    );
    expect(
      await world.ask("ana", `POST ${base}/actions/validateDialPatterns/invoke`, { dialPatterns: ["71XX", "ab", "9X", "9X"] }),
    ).toMatchObject({
      status: "ERRORS",
      dialPatternStatus: [{ patternStatus: "DUPLICATE" }, { patternStatus: "INVALID" }, { patternStatus: "DUPLICATE_IN_LIST" }],
    });

    const refused = await world.send<{ errors: { description: string }[] }>("ana", `DELETE ${base}/trunks/${trunk}`);
    expect([refused.status, refused.body.errors.map(({ description }) => description)]).toEqual([
      409,
      expect.arrayContaining(["It is used by the dial plan Wide.", "It is used by the dial plan Narrow."]),
    ]);
    expect(await world.ask("ana", `GET ${base}/trunks/${trunk}/usage`)).toMatchObject({ dialPlanCount: 2, pstnConnectionCount: 1 });
  });

  test("translation patterns change the number first, those of the location before those of the organization", async () => {
    const pattern = (name: string, replacementPattern: string) => ({ name, matchingPattern: "5XX", replacementPattern });
    await make("POST /v1/telephony/config/callRouting/translationPatterns", pattern("org", "80334100"));
    expect(await route("512")).toMatchObject({ hostedAgent: { id: world.idOf("cleo") } });
    await make(`POST /v1/telephony/config/locations/${berlin}/callRouting/translationPatterns`, pattern("location", "+14085551XX"));
    expect(await route("512")).toMatchObject({
      appliedServices: [{ translationPattern: { name: "location", configurationLevel: "LOCATION", translatedNumber: "+14085551" + "12" } }],
    });
  });

  test("a pattern matches what it is written out of, and no pattern makes a mistake", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("1", "7", "X"), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 9 }),
        (letters, digit) => {
          const number = letters.map((letter) => (letter === "X" ? String(digit) : letter)).join("");
          expect(matchesPattern(letters.join(""), number)).toBe(true);
          expect(matchesPattern(`${letters.join("")}!`, `${number}00`)).toBe(true);
          expect(matchesPattern(letters.join(""), `${number}0`)).toBe(false);
        },
      ),
      { seed: 1 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (pattern, number) => {
        expect(typeof matchesPattern(pattern, number)).toBe("boolean");
      }),
      { seed: 1 },
    );
  });
});
