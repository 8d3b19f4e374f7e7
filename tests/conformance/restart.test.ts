import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "@parley/contract/messages";
import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeRuntimes, startNodeClient } from "./nodePlace.ts";
import type { OfficialClient } from "./officialClient.ts";
import { startWorld, type World } from "./world.ts";

// A server with a data folder, which is restarted under its clients.
let folder: string;
let world: World;
let ana: OfficialClient;
let ben: OfficialClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-conformance-"));
  world = await startWorld({ data: folder });
  const [runtime] = nodeRuntimes();
  if (!runtime) throw new Error("There is no Node to run the clients in");
  [ana, ben] = await Promise.all([startNodeClient(runtime, world, "ana"), startNodeClient(runtime, world, "ben")]);
});

afterAll(async () => {
  await Promise.all([ana.close(), ben.close()]);
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

test("a client whose server restarts comes back by itself, with its channel to the KMS", async () => {
  for (const client of [ana, ben]) await client.listen("messages", "created");
  await ben.listen("rooms", "created");
  for (const client of [ana, ben]) await client.ask("on", { path: "internal.mercury", event: "online", name: "online" });
  const conversation = await ana.call<WireConversation>("internal.conversation.create", {
    displayName: "Before and after",
    participants: ["ben", "cleo"].map((name) => world.person(name).email),
  });
  // It has the key of the room then; a request of its own that the restart cuts off would be more than it can bear.
  await ben.next<{ data: { id: string } }>("rooms:created", ({ data: { id } }) => id === publicId("ROOM", conversation.id));

  await world.close();
  world = await startWorld({ data: folder, port: Number(new URL(world.url).port) });
  await Promise.all([ana, ben].map((client) => client.next("online")));
  const renewed = await ana.call<WireActivity>("internal.conversation.updateKey", conversation);
  const current = await ana.call<WireConversation>("internal.conversation.get", conversation);
  const posted = await ana.call<WireActivity>("internal.conversation.post", current, "still here");
  const { data } = await ben.next<{ data: Message }>("messages:created", ({ data: { id } }) => id === publicId("MESSAGE", posted.id));

  expect(renewed.object).toMatchObject({ defaultActivityEncryptionKeyUrl: current.defaultActivityEncryptionKeyUrl });
  expect(data).toMatchObject({ text: "still here", personId: world.person("ana").id });
  // Telemetry that a starting server turns away is a rejection that the official client lets nobody handle.
  const unhandled = [...ana.unhandled, ...ben.unhandled].filter((error) => !error.includes("/metrics/api/v1/clientmetrics"));
  expect(unhandled).toEqual([]);
});
