import { describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { jobTimeMs } from "./jobs.ts";
import { callingLocation } from "./testing/locations.ts";

const jobs = "/v1/telephony/config/jobs";

interface Job {
  id: string;
  latestExecutionStatus: string;
  latestExecutionExitCode: string;
  counts: Record<string, number>;
}

async function done(world: World): Promise<void> {
  world.clock.advance(jobTimeMs);
  await world.ask("ana", "GET /v1/workspaces");
  await world.server.settled();
}

describe("jobs", () => {
  test("turn calling off in a location when their time has come, and not before", async () => {
    await using world = await startWorld();
    const berlin = await callingLocation(world, "Berlin");
    const at = `/v1/telephony/config/locations/${berlin}`;
    await world.ask("ana", `POST ${at}/numbers`, { phoneNumbers: ["+493012345601"], state: "ACTIVE" });
    const group = { name: "Sales", callPolicies: { policy: "CIRCULAR" }, agents: [], enabled: true, extension: "4200" };
    await world.ask("ana", `POST ${at}/huntGroups`, group);
    const person = `PUT /v1/people/${world.idOf("ben")}?callingData=true`;
    await world.ask("ana", person, { displayName: "Ben", locationId: berlin, extension: "4100" });
    const order = (body: object) =>
      world.send<Job & { errors: unknown[] }>("ana", `POST ${jobs}/locations/deleteCallingLocation`, { locationId: berlin, ...body });

    expect(await world.ask("ana", `POST ${at}/actions/precheckForDeletion/invoke`)).toMatchObject({
      locationDeleteStatus: "BLOCKED",
      blocking: { usersInUseCount: 1 },
    });
    expect(await order({ forceDelete: true })).toMatchObject({
      status: 409,
      body: { errors: [{ description: "1 people are called there." }] },
    });
    await world.ask("ana", person, { displayName: "Ben", locationId: berlin, extension: "" });
    expect((await order({})).status).toBe(409);

    const { status, body: job } = await order({ forceDelete: true });
    expect([status, job.latestExecutionStatus]).toEqual([202, "STARTING"]);
    world.clock.advance(jobTimeMs - 1);
    expect((await world.send("ana", `GET ${at}`)).status).toBe(200);
    world.clock.advance(1);
    await done(world);

    expect(await world.ask("ana", `GET ${jobs}/locations/deleteCallingLocation/${job.id}`)).toMatchObject({
      latestExecutionStatus: "COMPLETED",
      latestExecutionExitCode: "COMPLETED",
      counts: { totalFeatureAccounts: 1, featureAccountsDeleted: 1 },
    });
    expect((await world.send("ana", `GET ${at}`)).status).toBe(404);
    expect((await world.send("ana", `DELETE /v1/locations/${berlin}`)).status).toBe(204);
  });

  test("move numbers, say which they could not, wait while they are held", async () => {
    await using world = await startWorld();
    const berlin = await callingLocation(world, "Berlin");
    const paris = await callingLocation(world, "Paris");
    await world.ask("ana", `POST /v1/telephony/config/locations/${berlin}/numbers`, { phoneNumbers: ["+493012345601"], state: "ACTIVE" });
    const numberList = [{ locationId: berlin, numbers: ["+493012345601", "+493012345699"] }];
    const job = await world.ask<Job>("ana", `POST ${jobs}/numbers/manageNumbers`, {
      operation: "MOVE",
      targetLocationId: paris,
      numberList,
    });
    const status = () => world.ask<Job>("ana", `GET ${jobs}/numbers/manageNumbers/${job.id}`);

    await world.ask("ana", `POST ${jobs}/numbers/manageNumbers/${job.id}/actions/pause/invoke`);
    await done(world);
    expect((await status()).latestExecutionStatus).toBe("STARTING");

    await world.ask("ana", `POST ${jobs}/numbers/manageNumbers/${job.id}/actions/resume/invoke`);
    await done(world);
    expect(await status()).toMatchObject({
      latestExecutionExitCode: "COMPLETED_WITH_ERRORS",
      counts: { numbersMoved: 1, numbersFailed: 1 },
    });
    expect(await world.ask("ana", `GET ${jobs}/numbers/manageNumbers/${job.id}/errors`)).toMatchObject({
      items: [{ item: "+493012345699" }],
    });
    expect(await world.ask("ana", `GET /v1/telephony/config/numbers?locationId=${paris}`)).toMatchObject({
      phoneNumbers: [{ phoneNumber: "+493012345601" }],
    });
    expect((await world.send("ana", `POST ${jobs}/numbers/manageNumbers/${job.id}/actions/pause/invoke`)).status).toBe(409);
  });
});
