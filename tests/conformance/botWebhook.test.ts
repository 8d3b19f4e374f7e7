import type { Message } from "@parley/contract/messages";
import { expect, test } from "vitest";
import { nodeRuntimes, startBot } from "./nodePlace.ts";
import { startWorld } from "./world.ts";

// The framework computes each signature over the JSON that it has parsed and written again, and ignores what does not agree.
for (const runtime of nodeRuntimes()) {
  test(`webex-node-bot-framework on ${runtime.name} hears by webhook, and finds the signature good`, async () => {
    const world = await startWorld();
    const bot = await startBot(runtime, world, "echo", "größer & <sicherer>");
    try {
      await bot.ask("start");
      await bot.next("initialized");
      // It calls itself initialized while the requests for its two webhooks are still under way.
      await expect.poll(async () => (await world.rest<{ items: unknown[] }>("echo", "GET", "/webhooks")).items).toHaveLength(2);

      // What is said while the framework still meets a room is lost on it.
      const say = (text: string) => world.rest<Message>("ana", "POST", "/messages", { toPersonEmail: world.person("echo").email, text });
      await say("come in");
      await bot.next<{ title: string }>("spawned", ({ title }) => title === world.person("ana").displayName);
      const { roomId } = await say("hello you");

      await expect
        .poll(async () => (await world.rest<{ items: Message[] }>("ana", "GET", `/messages?roomId=${roomId}&max=1`)).items[0]?.text, {
          timeout: 20_000,
        })
        .toBe(`Hello ${world.person("ana").displayName}, you said: hello you`);
    } finally {
      await bot.close();
      await world.close();
    }
  });
}
