import { PermissionError } from "@parley/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

test("tabs and linked folders of a room are made, listed, changed and removed", async () => {
  const { rooms, roomTabs, ecm } = world.as("ana");
  const { id: roomId } = await rooms.create({ title: "Parts" });
  const page = { roomId, displayName: "Plan", contentUrl: "https://example.com/plan" };

  const tab = await roomTabs.create(page);
  const folder = await ecm.create({ ...page, driveId: "d", itemId: "i", defaultFolder: "false" });
  const renamed = await roomTabs.update({ ...tab, ...page, displayName: "Plans" });
  const moved = await ecm.update({ ...page, id: folder.id, driveId: "d2", itemId: "i", defaultFolder: "false" });

  expect(await roomTabs.list({ roomId }).all()).toEqual([renamed]);
  expect(await ecm.list({ roomId }).all()).toEqual([moved]);
  expect(await roomTabs.get(tab)).toEqual(renamed);
  expect(await ecm.get(folder)).toMatchObject({ driveId: "d2" });

  await Promise.all([roomTabs.remove(tab), ecm.remove(folder)]);

  expect(await roomTabs.list({ roomId }).all()).toEqual([]);
  expect(await ecm.list({ roomId }).all()).toEqual([]);
});

test("an administrator iterates over what happened; others may not", async () => {
  const { rooms, events } = world.as("ana");
  const room = await rooms.create({ title: "Noted" });

  const [latest] = await events.list({ resource: "rooms", type: "created", max: 1 });

  expect(latest).toMatchObject({ resource: "rooms", type: "created", data: { id: room.id } });
  expect(await events.get(latest as { id: string })).toEqual(latest);
  await expect(world.as("ben").events.list()).rejects.toBeInstanceOf(PermissionError);
});

test("what joins a room's meeting is read from the room", async () => {
  const { rooms } = world.as("ana");
  const room = await rooms.create({ title: "Met" });

  expect(await rooms.getMeetingInfo(room)).toMatchObject({ roomId: room.id, meetingNumber: expect.any(String) });
});

test("an administrator reads what the operator stored of the organization's own key service", async () => {
  const webex = world.clientOf("ana");
  const { orgId } = await webex.people.get("me");
  const nodes = [{ nodeId: "n1", host: "keys.acme.example" }];
  const body = JSON.stringify({ clusters: [{ clusterId: "c1", clusterName: "Berlin", nodes }] });
  await fetch(`${world.server.url}/_parley/hds/${orgId}`, { method: "PUT", headers: { "content-type": "application/json" }, body });
  const until = new Date(Date.now() + 60_000).toISOString();

  const { items } = await webex.hds.getClusterAvailability({ clusterId: "c1", from: "2026-01-01T00:00:00Z", to: until });

  expect(await webex.hds.getOrganization({ organizationId: orgId })).toMatchObject({
    items: [{ orgName: "Acme", clusters: [{ clusterName: "Berlin" }] }],
  });
  expect(await webex.hds.getCluster({ clusterId: "c1" })).toMatchObject({ items: [{ clusters: [{ nodes }] }] });
  expect(await webex.hds.getNode({ nodeId: "n1" })).toMatchObject({ items: [{ clusters: [{ nodes }] }] });
  expect(await webex.hds.getDatabase({ organizationId: orgId })).toEqual({ context: { orgId } });
  expect(await webex.hds.getTenants({ organizationId: orgId })).toEqual({ context: { partnerOrgId: orgId }, tenants: [] });
  expect(await webex.hds.getNetworkTests({ nodeId: "n1" })).toMatchObject({ items: [{ clusters: { nodes: [{ testResults: [] }] } }] });
  expect(items).toMatchObject([{ clusters: [{ clusterId: "c1" }] }]);
});
