import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webex } from "@parley/sdk";
import { createReceiver, reconcileWebhooks, toNodeHttp, type WebhookEvent } from "@parley/sdk/webhooks";
import { type RunningServer, startServer } from "@parley/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let server: RunningServer;
let webex: Webex;
beforeEach(async () => {
  server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  const [ana] = await server.personas();
  webex = new Webex({ token: ana?.accessToken, baseUrl: server.url });
});
afterEach(async () => {
  await webex.close();
  await server.close();
});

const targetUrl = "https://example.com/hook";
const wanted = { name: "messages", resource: "messages", event: "created", targetUrl, secret: "one" };
const prefix = "bot/";

test("a bot by webhook: the notification is checked, and the words are asked for", async () => {
  const heard = Promise.withResolvers<string | undefined>();
  const handlers = {
    "messages.created": async ({ data }: Extract<WebhookEvent, { resource: "messages" }>) =>
      heard.resolve((await webex.messages.get(data.id)).text),
  };
  const program = createServer(toNodeHttp(createReceiver({ secret: "s3cret", handlers, onError: heard.reject })));
  await new Promise<void>((resolve) => program.listen(0, "127.0.0.1", resolve));
  const { port } = program.address() as AddressInfo;
  try {
    await webex.webhooks.create({ ...wanted, targetUrl: `http://127.0.0.1:${port}/`, secret: "s3cret" });
    const room = await webex.rooms.create({ title: "Hooked" });

    await webex.messages.create({ roomId: room.id, text: "höre" });

    expect(await heard.promise).toBe("höre");
  } finally {
    await new Promise<void>((resolve) => {
      program.close(() => resolve());
      program.closeAllConnections();
    });
  }
});

describe("reconcileWebhooks", () => {
  test("makes what is missing, and does nothing the second time", async () => {
    const first = await reconcileWebhooks(webex, [wanted], { prefix });
    const second = await reconcileWebhooks(webex, [wanted], { prefix });

    expect(`${first}`).toBe("create  bot/messages: there is none");
    expect(second).toMatchObject({ isUnchanged: true, steps: [{ action: "keep" }], webhooks: [{ id: first.webhooks[0]?.id }] });
  });

  test("changes, revives, replaces and removes, and touches nobody else's", async () => {
    const other = await webex.webhooks.create({ ...wanted, name: "not the bot's" });
    const desired = ["a", "b", "c"].map((name) => ({ ...wanted, name }));
    const { webhooks } = await reconcileWebhooks(webex, [...desired, { ...wanted, name: "gone" }], { prefix });
    const [a, b, c] = webhooks;
    await webex.webhooks.update({ id: b?.id ?? "", name: "bot/b", targetUrl, status: "inactive" });

    const changed = [
      { ...wanted, name: "a", secret: "two" },
      { ...wanted, name: "b" },
      { ...wanted, name: "c", event: "deleted" },
    ];
    const dry = await reconcileWebhooks(webex, changed, { prefix, dryRun: true });
    const untouched = await webex.webhooks.list();
    const real = await reconcileWebhooks(webex, changed, { prefix });

    expect(dry.steps.map(({ action }) => action)).toEqual(["update", "revive", "replace", "remove"]);
    expect(untouched.items).toHaveLength(5);
    expect(real.steps).toEqual(dry.steps);
    const left = new Map((await webex.webhooks.list()).items.map((each) => [each.name, each]));
    expect([...left.keys()].sort()).toEqual(["bot/a", "bot/b", "bot/c", "not the bot's"]);
    expect(left.get("bot/a")).toMatchObject({ id: a?.id, secret: "two" });
    expect(left.get("bot/b")).toMatchObject({ id: b?.id, status: "active" });
    expect(left.get("bot/c")).toMatchObject({ event: "deleted" });
    expect(left.get("bot/c")?.id).not.toBe(c?.id);
    expect(left.get("not the bot's")).toEqual(other);
  });

  test("needs a prefix, and names that differ", async () => {
    await expect(reconcileWebhooks(webex, [wanted], { prefix: "" })).rejects.toThrow("prefix");
    await expect(reconcileWebhooks(webex, [wanted, wanted], { prefix })).rejects.toThrow("Two webhooks");
  });
});
