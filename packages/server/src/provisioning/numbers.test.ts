import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { callingLocation } from "./testing/locations.ts";

interface Numbers {
  phoneNumbers: {
    phoneNumber?: string;
    extension?: string;
    esn?: string;
    mainNumber?: boolean;
    state: string;
    owner?: { id: string; type: string };
  }[];
}

describe("numbers", () => {
  let world: World;
  let berlin: string;
  let paris: string;

  beforeAll(async () => {
    world = await startWorld();
    berlin = await callingLocation(world, "Berlin", { routingPrefix: "8030" });
    paris = await callingLocation(world, "Paris");
    await add(berlin, ["+493012345601", "+493012345602", "+493012345603", "+493012345604", "+493012345605"]);
    await add(paris, ["+33123456701"]);
  });
  afterAll(() => world.close());

  const add = (locationId: string, phoneNumbers: string[]) =>
    world.ask("ana", `POST /v1/telephony/config/locations/${locationId}/numbers`, { phoneNumbers, state: "ACTIVE" });
  const inventory = async (query = "") => (await world.ask<Numbers>("ana", `GET /v1/telephony/config/numbers${query}`)).phoneNumbers;
  const free = async (path: string) =>
    (await world.ask<Numbers>("ana", `GET /v1/telephony/config/${path}`)).phoneNumbers.map(({ phoneNumber }) => phoneNumber);
  const huntGroup = (body: object) => ({
    name: "Sales",
    callPolicies: { policy: "CIRCULAR" },
    agents: [],
    enabled: true,
    ...body,
  });
  const groups = () => `/v1/telephony/config/locations/${berlin}/huntGroups`;

  test("are added once, as numbers, and told what could be added", async () => {
    const numbers = `POST /v1/telephony/config/locations/${paris}/numbers`;
    expect((await world.send("ana", numbers, { phoneNumbers: ["+493012345601"] })).status).toBe(409);
    expect((await world.send("ana", numbers, { phoneNumbers: ["12", "+33x", "+33123456702"] })).body).toMatchObject({
      errors: [{ description: expect.stringContaining("12") }, { description: expect.stringContaining("+33x") }],
    });

    const answer = await world.ask("ana", "POST /v1/telephony/config/actions/validateNumbers/invoke", {
      phoneNumbers: ["+33123456701", "+33123456799", "+33123456799", "nothing"],
    });
    expect(answer).toMatchObject({
      status: "ERRORS",
      numbers: [{ state: "Duplicate" }, { state: "Available" }, { state: "Duplicate In List" }, { state: "Invalid" }],
    });
  });

  test("belong to whom they are assigned, and are free again when that goes", async () => {
    const body = huntGroup({ phoneNumber: "+493012345601", extension: "4001" });
    const { id } = await world.ask<{ id: string }>("ana", `POST ${groups()}`, body);

    const [entry] = await inventory(`?ownerId=${id}`);
    expect(entry).toMatchObject({ phoneNumber: "+493012345601", extension: "4001", esn: "80304001", owner: { id, type: "HUNT_GROUP" } });
    expect(await world.ask("ana", `GET ${groups()}/${id}`)).toMatchObject({ phoneNumber: "+493012345601", extension: "4001" });
    expect(await free(`locations/${berlin}/queues/availableNumbers`)).not.toContain("+493012345601");
    for (const wrong of [{ phoneNumber: "+493012345601" }, { extension: "4001" }]) {
      expect((await world.send("ana", `POST ${groups()}`, huntGroup({ name: "Other", ...wrong }))).status).toBe(409);
    }
    expect((await world.send("ana", `POST ${groups()}`, huntGroup({ phoneNumber: "+33123456701" }))).status).toBe(400);
    expect((await world.send("ana", `POST ${groups()}`, huntGroup({}))).status).toBe(400);
    const remove = `DELETE /v1/telephony/config/locations/${berlin}/numbers`;
    expect((await world.send("ana", remove, { phoneNumbers: ["+493012345601"] })).status).toBe(409);

    await world.ask("ana", `PUT ${groups()}/${id}`, { ...body, phoneNumber: "+493012345602" });
    expect((await inventory(`?ownerId=${id}`)).map(({ phoneNumber }) => phoneNumber)).toEqual(["+493012345602"]);

    await world.ask("ana", `DELETE ${groups()}/${id}`);
    expect(await inventory(`?ownerId=${id}`)).toEqual([]);
    expect(await free(`locations/${berlin}/queues/availableNumbers`)).toEqual(expect.arrayContaining(["+493012345601", "+493012345602"]));
  });

  test("are people's where calling is on, and move with them", async () => {
    const ben = `/v1/people/${world.idOf("ben")}`;
    const change = (body: object) => world.send("ana", `PUT ${ben}?callingData=true`, { displayName: "Ben Brandt", ...body });
    const line = { locationId: berlin, extension: "4100", phoneNumbers: [{ type: "work", value: "+493012345603" }] };
    expect((await change(line)).status).toBe(200);

    expect(await inventory(`?ownerId=${world.idOf("ben")}`)).toMatchObject([
      { phoneNumber: "+493012345603", extension: "4100", esn: "80304100" },
    ]);
    expect(await world.ask("ana", `GET ${ben}/features/numbers`)).toMatchObject({
      phoneNumbers: [{ primary: true, directNumber: "+493012345603", extension: "4100", esn: "80304100" }],
    });
    const cleo = `PUT /v1/people/${world.idOf("cleo")}?callingData=true`;
    expect((await world.send("ana", cleo, { displayName: "Cleo Chen", locationId: berlin, extension: "4100" })).status).toBe(409);
    expect((await world.send("ana", cleo, { displayName: "Cleo Chen", locationId: paris, extension: "4100" })).status).toBe(200);
    expect((await change({ ...line, locationId: paris })).status).toBe(400);

    const extra = { phoneNumbers: [{ primary: false, action: "ADD", directNumber: "+493012345604" }] };
    await world.ask("ana", `PUT /v1/telephony/config/people/${world.idOf("ben")}/numbers`, extra);
    expect(await inventory(`?ownerId=${world.idOf("ben")}`)).toHaveLength(2);

    await world.ask("ana", `DELETE ${ben}`);
    await world.server.settled();
    expect(await inventory(`?ownerId=${world.idOf("ben")}`)).toEqual([]);
  });

  test("of a location: one is the main one, and stays", async () => {
    const location = `/v1/telephony/config/locations/${berlin}`;
    const main = (phoneNumber: string) => world.send("ana", `PUT ${location}`, { callingLineId: { phoneNumber } });
    expect((await main("+33123456701")).status).toBe(400);
    expect((await main("+493012345605")).status).toBe(200);

    expect(await inventory("?phoneNumber=345605")).toMatchObject([{ mainNumber: true }]);
    expect((await world.send("ana", `DELETE ${location}/numbers`, { phoneNumbers: ["+493012345605"] })).status).toBe(409);
    expect(await free(`locations/${berlin}/huntGroups/availableNumbers`)).not.toContain("+493012345605");
    expect((await world.send("ana", `DELETE /v1/locations/${berlin}`)).body).toMatchObject({
      errors: expect.arrayContaining([{ description: "The location has phone numbers." }]),
    });
  });

  test("and routing prefixes are told apart", async () => {
    expect((await world.send("ana", `PUT /v1/telephony/config/locations/${paris}`, { routingPrefix: "8030" })).status).toBe(409);
    const validate = `POST /v1/telephony/config/locations/${paris}/actions/validateExtensions/invoke`;
    expect(await world.ask("ana", validate, { extensions: ["4100", "4200", "4200", "x"] })).toMatchObject({
      status: "ERRORS",
      extensionStatus: [{ state: "DUPLICATE" }, { state: "VALID" }, { state: "DUPLICATE_IN_LIST" }, { state: "INVALID" }],
    });
  });
});
