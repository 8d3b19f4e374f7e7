import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeRuntimes, startBot } from "./nodePlace.ts";
import type { OfficialClient } from "./officialClient.ts";
import { startWorld, type World } from "./world.ts";

for (const runtime of nodeRuntimes()) {
  describe(`webex-node-bot-framework on ${runtime.name}`, () => {
    let world: World;
    let bot: OfficialClient;

    beforeAll(async () => {
      world = await startWorld();
      bot = await startBot(runtime, world, "echo");
      await bot.ask("start");
      await bot.next("initialized");
    });

    afterAll(async () => {
      await bot.close();
      await world.close();
    });

    test("answers in a direct room", async () => {
      const asked = await world.rest<Message>("ben", "POST", "/messages", { toPersonEmail: world.person("echo").email, text: "hello you" });

      const answer = await answerIn(world, "ben", asked);

      expect(answer).toMatchObject({ text: `Hello ${world.person("ben").displayName}, you said: hello you`, roomType: "direct" });
    });

    test("joins a group room, answers there when it is mentioned, and hears nothing else", async () => {
      const { id: roomId } = await world.rest<Room>("ana", "POST", "/rooms", { title: "Bot corner" });
      const { id: botId, email, displayName } = world.person("echo");
      await world.rest<Membership>("ana", "POST", "/memberships", { roomId, personEmail: email });
      const spawned = await bot.next<{ title: string; addedBy: string }>("spawned", ({ title }) => title === "Bot corner");

      await world.rest<Message>("ana", "POST", "/messages", { roomId, text: "hello nobody" });
      const asked = await world.rest<Message>("ana", "POST", "/messages", {
        roomId,
        markdown: `<@personId:${botId}|${displayName}> hello there`,
      });
      const answer = await answerIn(world, "ana", asked);
      const { items } = await world.rest<{ items: Message[] }>("ana", "GET", `/messages?roomId=${roomId}`);

      expect(spawned.addedBy).toBe(world.person("ana").id);
      expect(asked.mentionedPeople).toEqual([botId]);
      expect(answer.text).toBe(`Hello ${world.person("ana").displayName}, you said: ${displayName} hello there`);
      expect(items.filter(({ personId }) => personId === botId)).toHaveLength(1);
      expect(await bot.next("mentioned")).toBe(`${displayName} hello there`);
    });

    test("answers with markdown", async () => {
      const asked = await world.rest<Message>("cleo", "POST", "/messages", { toPersonEmail: world.person("echo").email, text: "shout" });

      const answer = await answerIn(world, "cleo", asked);

      expect(answer).toMatchObject({ text: "HELLO", markdown: "**HELLO**" });
    });

    test("sees who else comes in", async () => {
      const { id: roomId } = await world.rest<Room>("ana", "POST", "/rooms", { title: "Open door" });
      await world.rest<Membership>("ana", "POST", "/memberships", { roomId, personEmail: world.person("echo").email });
      await bot.next<{ title: string }>("spawned", ({ title }) => title === "Open door");

      await world.rest<Membership>("ana", "POST", "/memberships", { roomId, personEmail: world.person("dan").email });
      const email = await bot.next<string>("memberEnters", (one) => one === world.person("dan").email);

      expect(email).toBe(world.person("dan").email);
    });

    test("stops, and leaves no rejection unhandled", async () => {
      const stopped = await bot.ask("stop");

      expect(stopped).toBe(true);
      expect(bot.unhandled).toEqual([]);
    });
  });
}

/** The bot's next message after the one it was asked with. */
async function answerIn(world: World, asker: string, { id, roomId }: Message): Promise<Message> {
  const botId = world.person("echo").id;
  const deadline = AbortSignal.timeout(15_000);
  for (;;) {
    const { items } = await world.rest<{ items: Message[] }>(asker, "GET", `/messages?roomId=${roomId}&max=10`);
    const after = items.slice(
      0,
      items.findIndex((message) => message.id === id),
    );
    const answer = after.findLast(({ personId }) => personId === botId);
    if (answer) return answer;
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
