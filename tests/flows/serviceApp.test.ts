import type { Seed } from "@parley/contract/control";
import { Webex } from "@parley/sdk";
import { memoryStore, serviceApp } from "@parley/sdk/auth";
import { expect, test } from "vitest";
import { secret, startTarget } from "./webhookTarget.ts";
import { startWorld, type World } from "./world.ts";

const seed: Seed = {
  orgs: [{ name: "acme" }],
  people: [{ name: "ana", org: "acme", displayName: "Ana Alvarez", roles: ["id_full_admin"] }],
  applications: [
    {
      name: "helper",
      owner: "ana",
      displayName: "Helper",
      type: "serviceApp",
      scopes: ["spark:messages_read", "spark:messages_write", "spark:people_read", "spark:rooms_read"],
      isAuthorized: true,
    },
  ],
};

async function helperOf(world: World): Promise<Webex> {
  const [{ clientId, clientSecret = "" } = { clientId: "" }] = await world.server.applications();
  const { orgId: targetOrgId } = await world.as("ana").people.get("me");
  const organization = { applicationId: clientId, targetOrgId, token: world.tokenOf("ana") };
  await using token = serviceApp({ clientId, clientSecret, baseUrl: world.server.url, store: memoryStore(), organization });
  return new Webex({ token: await token.get(), baseUrl: world.server.url });
}

test("in a group, a service app hears and lists what mentions it, as bots do; in a direct room everything", async () => {
  await using world = await startWorld({ seed });
  await using target = await startTarget();
  await using helper = await helperOf(world);
  const ana = world.as("ana");
  const { id, emails } = await helper.people.get("me");
  const room = await ana.rooms.create({ title: "With a helper" });
  await ana.memberships.create({ roomId: room.id, personId: id });
  await helper.webhooks.create({ name: "heard", resource: "messages", event: "created", targetUrl: target.url(), secret });

  const unseen = await ana.messages.create({ roomId: room.id, text: "nothing for you" });
  const seen = await ana.messages.create({ roomId: room.id, markdown: `<@personId:${id}|Helper> this is` });
  const direct = await ana.messages.create({ toPersonEmail: emails[0] ?? "", text: "and this" });
  const heard = await target.until(2);

  expect(heard.map(({ data }) => (data as { id: string }).id).toSorted()).toEqual([seen.id, direct.id].toSorted());
  expect((await helper.messages.list({ roomId: room.id, mentionedPeople: ["me"] }).all()).map((message) => message.id)).toEqual([seen.id]);
  await expect(helper.messages.list({ roomId: room.id }).all()).rejects.toMatchObject({ status: 403 });
  await expect(helper.messages.get(unseen.id)).rejects.toMatchObject({ status: 404 });
  expect(await helper.messages.get(direct.id)).toMatchObject({ text: "and this" });
});
