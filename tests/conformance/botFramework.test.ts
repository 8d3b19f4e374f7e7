import { readFileSync } from "node:fs";
import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeRuntimes, startBot } from "./nodePlace.ts";
import type { OfficialClient } from "./officialClient.ts";
import { startSdk } from "./sdkPlace.ts";
import { startWorld, type World } from "./world.ts";

const botProgram = new URL("programs/bot.cjs", import.meta.url);

// A bot of the official framework, and Ana who talks to it with our SDK.
for (const runtime of nodeRuntimes()) {
  describe(`webex-node-bot-framework on ${runtime.name}`, () => {
    let world: World;
    let bot: OfficialClient;
    let ana: OfficialClient;

    beforeAll(async () => {
      world = await startWorld();
      [bot, ana] = await Promise.all([startBot(runtime, world, "echo"), startSdk(world, "ana")]);
      await ana.listen("messages", "created");
      await bot.ask("start");
      await bot.next("initialized");
    });

    afterAll(async () => {
      await Promise.all([bot.close(), ana.close()]);
      await world.close();
    });

    test("answers in a direct room", async () => {
      const { roomId } = await ana.call<Message>("messages.create", { toPersonEmail: world.person("echo").email, text: "hello you" });

      const answer = await answerIn(roomId);

      expect(answer).toMatchObject({ text: `Hello ${world.person("ana").displayName}, you said: hello you`, roomType: "direct" });
    });

    test("answers what our SDK has encrypted, and in markdown", async () => {
      const { roomId } = await ana.call<Message>("messages.create", { toPersonEmail: world.person("echo").email, text: "wait" });
      await ana.call<Message>("messages.createEncrypted", { roomId, text: "shout" });

      const answer = await answerIn(roomId);

      expect(answer).toMatchObject({ text: "HELLO", markdown: "**HELLO**" });
    });

    test("joins a group room, answers there when it is mentioned, and hears nothing else", async () => {
      const { id: botId, email, displayName } = world.person("echo");
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Bot corner" });
      await ana.call<Membership>("memberships.create", { roomId, personEmail: email });
      const spawned = await bot.next<{ title: string; addedBy: string }>("spawned", ({ title }) => title === "Bot corner");

      await ana.call<Message>("messages.create", { roomId, text: "hello nobody" });
      const asked = await ana.call<Message>("messages.create", { roomId, markdown: `<@personId:${botId}|${displayName}> hello there` });
      const answer = await answerIn(roomId);

      expect(spawned.addedBy).toBe(world.person("ana").id);
      expect(asked.mentionedPeople).toEqual([botId]);
      expect(answer.text).toBe(`Hello ${world.person("ana").displayName}, you said: ${displayName} hello there`);
      expect(await bot.next("mentioned")).toBe(`${displayName} hello there`);
      const { items } = await ana.call<{ items: Message[] }>("messages.list", { roomId });
      expect(items.filter(({ personId }) => personId === botId)).toHaveLength(1);
    });

    test("posts a card, and hears what is filled in", async () => {
      const { roomId } = await ana.call<Message>("messages.create", { toPersonEmail: world.person("echo").email, text: "card please" });
      const { id: messageId, attachments } = await answerIn(roomId);

      await ana.call("attachmentActions.create", { type: "submit", messageId, inputs: { answer: "42" } });

      expect(attachments).toHaveLength(1);
      expect(await bot.next("attachmentAction")).toEqual({ inputs: { answer: "42" }, messageId, from: world.person("ana").displayName });
    });

    test("is told of files, and may read them", async () => {
      const file = new File(["a, b\n1, 2\n"], "table.csv", { type: "text/csv" });
      const { files } = await ana.call<Message>("messages.create", {
        toPersonEmail: world.person("echo").email,
        text: "the table",
        files: [file],
      });

      const told = await bot.next<{ files: string[]; text: string }>("files");

      expect(told).toEqual({ files, text: "the table" });
      expect(await contentFor("echo", told.files[0])).toEqual({ text: "a, b\n1, 2\n", name: "table.csv" });
    });

    test("uploads a stream", async () => {
      const { roomId } = await ana.call<Message>("messages.create", { toPersonEmail: world.person("echo").email, text: "source please" });

      const { files = [] } = await answerIn(roomId);

      expect(files).toHaveLength(1);
      expect(await contentFor("ana", files[0])).toEqual({ text: readFileSync(botProgram, "utf8"), name: "bot.cjs" });
    });

    test("sees who else comes in", async () => {
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Open door" });
      await ana.call<Membership>("memberships.create", { roomId, personEmail: world.person("echo").email });
      await bot.next<{ title: string }>("spawned", ({ title }) => title === "Open door");

      await ana.call<Membership>("memberships.create", { roomId, personEmail: world.person("dan").email });
      const email = await bot.next<string>("memberEnters", (one) => one === world.person("dan").email);

      expect(email).toBe(world.person("dan").email);
    });

    test("stops, and leaves no rejection unhandled", async () => {
      const stopped = await bot.ask("stop");

      expect(stopped).toBe(true);
      expect(bot.unhandled).toEqual([]);
    });

    /** What somebody gets at the address of a file. */
    async function contentFor(name: string, address = ""): Promise<{ text: string; name: string | undefined }> {
      const answer = await fetch(address, { headers: { authorization: `Bearer ${world.person(name).accessToken}` } });
      const fileName = /filename="([^"]*)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
      return { text: await answer.text(), name: fileName };
    }

    /** What the bot says next in a room. */
    async function answerIn(roomId: string): Promise<Message> {
      const isAnswer = ({ data }: { data: Message }) => data.roomId === roomId && data.personId === world.person("echo").id;
      return (await ana.next<{ data: Message }>("messages:created", isAnswer)).data;
    }
  });
}
