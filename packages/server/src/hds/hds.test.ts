import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { segmentsOf } from "./availability.ts";

let world: World;
let orgId: string;
beforeAll(async () => {
  world = await startWorld();
  const personas = await world.server.personas();
  orgId = personas.find(({ name }) => name === "ana")?.orgId ?? "";
});
afterAll(() => world.close());

const tests = ["OnDemand", "Periodic"].map((triggerType) => ({
  triggerType,
  results: [{ timestamp: "2026-01-31T00:00:00.000Z", type: "Bandwidth", results: [] }],
}));

function deployment(state = "Online") {
  const nodes = [
    { nodeId: "n1", host: "one.acme.example", hostIp: "192.0.2.1", networkTests: tests, releaseVersion: "2026.1" },
    { nodeId: "n2", host: "two.acme.example", availabilityDetails: { nodeAvailability: state } },
  ];
  return {
    clusters: [{ clusterId: "c1", clusterName: "Berlin", nodes }],
    database: { databaseType: "PostgreSQL", databaseVersion: "17" },
    tenants: [{ tenantOrgId: "t1", tenantName: "Globex", cmkState: "Active", tenantOrgState: "Active" }],
  };
}

async function store(body: object, id = orgId) {
  return world.send(undefined, `PUT /_parley/hds/${id}`, body);
}

describe("hybrid data security", () => {
  test("an organization that runs nothing has nothing to read", async () => {
    expect((await world.send("ana", `GET /v1/hds/organizations/${orgId}`)).status).toBe(404);
  });

  test("what the operator stored, an administrator reads", async () => {
    expect((await store(deployment())).status).toBe(200);

    const org = await world.ask("ana", `GET /v1/hds/organizations/${orgId}`);
    const database = await world.ask("ana", `GET /v1/hds/organizations/${orgId}/database`);
    const tenants = await world.ask("ana", `GET /v1/hds/organizations/${orgId}/tenants`);
    const cluster = await world.ask("ana", "GET /v1/hds/clusters/c1");
    const node = await world.ask("ana", "GET /v1/hds/nodes/n1");

    const names = [{ clusterId: "c1", clusterName: "Berlin" }];
    expect(org).toEqual({ items: [{ orgId, orgName: "Acme", orgType: "Standard", orgMode: "Production", clusters: names }] });
    expect(database).toEqual({ context: { orgId }, databaseType: "PostgreSQL", databaseVersion: "17" });
    expect(tenants).toMatchObject({ context: { partnerOrgId: orgId }, tenants: [{ tenantName: "Globex" }] });
    expect(cluster).toMatchObject({
      items: [{ orgId, clusters: [{ clusterStatus: "Active", nodes: [{ nodeId: "n1", host: "one.acme.example" }, { nodeId: "n2" }] }] }],
    });
    const details = { nodeId: "n1", host: "one.acme.example", releaseVersion: "2026.1" };
    expect(node).toEqual({ items: [{ orgId, clusters: [{ ...names[0], nodes: [details] }] }] });
  });

  test.each([
    ["", ["OnDemand", "Periodic"]],
    ["?triggerType=All", ["OnDemand", "Periodic"]],
    ["?triggerType=OnDemand", ["OnDemand"]],
  ])("network tests of a node are told by what started them: %j", async (query, expected) => {
    const { items } = await world.ask<{ items: { clusters: { nodes: { testResults: { triggerType: string }[] }[] } }[] }>(
      "ana",
      `GET /v1/hds/testResults/nodes/n1/networkTest${query}`,
    );

    expect(items[0]?.clusters.nodes[0]?.testResults.map(({ triggerType }) => triggerType)).toEqual(expected);
  });

  test("availability follows from when nodes came and went", async () => {
    const start = new Date(world.clock.now()).toISOString();
    world.clock.advance(60_000);
    await store(deployment("Offline"));
    const middle = new Date(world.clock.now()).toISOString();
    world.clock.advance(60_000);
    const end = new Date(world.clock.now()).toISOString();

    const { items } = await world.ask<{ items: { clusters: { availabilitySegments: object[] }[] }[] }>(
      "ana",
      `GET /v1/hds/clusters/c1/availability?from=${start}&to=2030-01-01T00:00:00Z`,
    );

    expect(items[0]?.clusters[0]?.availabilitySegments).toEqual([
      { segmentStartTime: start, segmentEndTime: middle, onlineNodeCount: 2, offlineNodeCount: 0, totalNodeCount: 2 },
      { segmentStartTime: middle, segmentEndTime: end, onlineNodeCount: 1, offlineNodeCount: 1, totalNodeCount: 2 },
    ]);
  });

  test.each([
    ["ben", "/hds/clusters/c1", 403],
    ["eve", "/hds/clusters/c1", 403],
    ["ana", "/hds/clusters/other", 404],
    ["ana", "/hds/nodes/other", 404],
    ["ana", "/hds/organizations/nonsense", 400],
    ["ana", "/hds/clusters/c1/availability", 400],
    ["ana", "/hds/clusters/c1/availability?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", 400],
    ["ana", "/hds/testResults/nodes/n1/networkTest?triggerType=Never", 400],
  ])("%s reading %s is answered %i", async (who, path, status) => {
    expect((await world.send(who, `GET /v1${path}`)).status).toBe(status);
  });

  test.each([
    ["no clusters", {}],
    ["a node without a host", { clusters: [{ clusterId: "c", clusterName: "C", nodes: [{ nodeId: "n" }] }] }],
    ["a cluster twice", { clusters: [1, 2].map(() => ({ clusterId: "c", clusterName: "C", nodes: [] })) }],
    [
      "an unknown state",
      {
        clusters: [
          { clusterId: "c", clusterName: "C", nodes: [{ nodeId: "n", host: "h", availabilityDetails: { nodeAvailability: "?" } }] },
        ],
      },
    ],
  ])("a deployment with %s is refused", async (_, body) => {
    expect((await store(body)).status).toBe(400);
  });

  test("only programs on the machine of the server store deployments, and only of organizations there are", async () => {
    const elsewhere = await world.send(undefined, `PUT /_parley/hds/${orgId}`, deployment(), { origin: "https://elsewhere.example" });

    expect(elsewhere.status).toBe(403);
    expect((await store(deployment(), "00000000-0000-4000-8000-000000000000")).status).toBe(404);
  });
});

test("a window that begins before the first node was known begins with it", () => {
  const states = [{ nodeId: "n", isOnline: true, at: "2026-01-02" }];

  expect(segmentsOf(states, "2026-01-01", "2026-01-03")).toEqual([
    { segmentStartTime: "2026-01-02", segmentEndTime: "2026-01-03", onlineNodeCount: 1, offlineNodeCount: 0, totalNodeCount: 1 },
  ]);
  expect(segmentsOf(states, "2026-01-01", "2026-01-02")).toEqual([]);
});
