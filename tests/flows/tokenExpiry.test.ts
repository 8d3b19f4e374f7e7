import { publicId } from "@parley/protocol/ids";
import { Webex } from "@parley/sdk";
import { serviceApp } from "@parley/sdk/auth";
import { MovableClock, type Seed } from "@parley/server";
import { expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

const accessLifeInMs = 1_209_599_000;

/** The demo's service app may read and write messages, but not connect as the official clients do. */
const seed: Seed = {
  orgs: [{ name: "acme", displayName: "Acme" }],
  people: [{ name: "ana", org: "acme", displayName: "Ana Alvarez", roles: ["id_full_admin"] }],
  applications: [
    {
      name: "watch",
      owner: "ana",
      type: "serviceApp",
      displayName: "Watch",
      description: "Listens.",
      scopes: ["spark:all"],
      isAuthorized: true,
    },
  ],
};

/** A source of tokens of the demo's service app. */
async function tokensOf(world: World, clock?: MovableClock) {
  const app = (await world.server.applications()).find(({ type }) => type === "serviceApp");
  const { orgId } = await world.as("ana").people.get("me");
  return serviceApp({
    baseUrl: world.server.url,
    clientId: app?.clientId ?? "",
    clientSecret: app?.clientSecret ?? "",
    organization: { applicationId: publicId("APPLICATION", app?.clientId ?? ""), targetOrgId: orgId, token: world.tokenOf("ana") },
    ...(clock && { clock }),
  });
}

test.each([
  ["renews it ahead of time", true],
  ["learns of it when the service refuses the token", false],
])(
  "a token that expires while connected loses no event: a client that %s authorizes anew",
  { timeout: 20_000 },
  async (_, knowsTheTime) => {
    const clock = new MovableClock("2026-02-01T12:00:00.000Z");
    await using world = await startWorld({ clock, seed });
    const tokens = await tokensOf(world, knowsTheTime ? clock : undefined);
    await using machine = new Webex({ token: tokens, baseUrl: world.server.url });
    const ana = world.as("ana");
    const room = await ana.rooms.create({ title: "Long watch" });
    const { id: personId } = await machine.people.get("me");
    await ana.memberships.create({ roomId: room.id, personId });
    const heard: string[] = [];
    machine.realtime.on("message:created", ({ text }) => void heard.push(text?.split(" ").at(-1) ?? ""));
    await machine.realtime.connect();
    // In a group, accounts of machines hear what mentions them.
    const say = (word: string) => ana.messages.create({ roomId: room.id, markdown: `<@personId:${personId}> ${word}` });
    const firstHeard = machine.realtime.next("message:created");
    await say("before");
    await firstHeard;
    const firstToken = await tokens.get();

    const lost = machine.realtime.next("disconnected");
    const recovered = machine.realtime.next("recovered");
    clock.advance(accessLifeInMs + 1000);
    await say("expired");
    await lost;
    await say("between");
    await recovered;
    await say("after");
    while (heard.length < 4) await machine.realtime.next("message:created", AbortSignal.timeout(5000));

    expect(heard).toEqual(["before", "expired", "between", "after"]);
    expect(await tokens.get()).not.toBe(firstToken);
  },
);
