import { useParley } from "@parley/testing/vitest";
import { expect, test, vi } from "vitest";
import { answerByWebhook, answerDirectly } from "./bot.ts";

const parley = useParley({
  seed: {
    people: [{ name: "kim" }, { name: "bot", type: "bot" }],
    rooms: [{ members: ["kim", "bot"], messages: [{ from: "kim", text: "Are you there?" }] }],
  },
});

/** Says something to the bot. @returns What it answers */
async function ask(text: string): Promise<string | undefined> {
  const kim = parley().as("kim");
  await kim.realtime.connect();
  const answers: (string | undefined)[] = [];
  kim.realtime.on("message:created", (message) => answers.push(message.text));
  await kim.messages.create({ toPersonEmail: parley().person("bot").email, text });
  await vi.waitFor(() => expect(answers.find((each) => each !== text)).toBeDefined());
  return answers.find((each) => each !== text);
}

test("it answers", async () => {
  await answerDirectly(parley().as("bot"));

  expect(await ask("hello")).toBe("You said: hello");
});

test("it waits as long as a rate limit says, and then answers", async () => {
  await answerDirectly(parley().as("bot"));
  const limit = { operation: "messages.create", person: "bot", times: 2, effect: { status: 429, retryAfter: 0 } };
  const { id } = await parley().faults.add(limit);

  expect(await ask("hello")).toBe("You said: hello");
  expect(await parley().faults.list()).toMatchObject([{ id, hits: 2 }]);
});

test("it goes on with a new token when the old one has expired", async () => {
  const { accessToken } = parley().person("bot");
  const refused: string[] = [];
  const token = {
    get: async () => accessToken,
    refresh: async (rejected: string) => {
      refused.push(rejected);
      return accessToken;
    },
  };
  await answerDirectly(parley().connect("bot", { token }));
  await parley().faults.add({ operation: "messages.create", person: "bot", times: 1, effect: { status: 401 } });

  expect(await ask("hello")).toBe("You said: hello");
  expect(refused).toEqual([accessToken]);
});

test("it hears what is said after its socket was lost", async () => {
  const bot = parley().as("bot");
  await answerDirectly(bot);
  const isBack = bot.realtime.next("connected");

  await parley().control.closeSockets({ person: "bot", isDropped: true });
  await isBack;

  expect(await ask("hello")).toBe("You said: hello");
});

test("a webhook that it could not serve comes again", async () => {
  const stop = await answerByWebhook(parley().as("bot"));
  await parley().faults.add({ operation: "messages.get", person: "bot", times: 1, effect: { status: 404 } });

  const answer = ask("hello");
  await vi.waitFor(async () => expect(await parley().faults.list()).toMatchObject([{ hits: 1 }]));
  await parley().clock.advance({ seconds: 1 });

  expect(await answer).toBe("You said: hello");
  await stop();
});
