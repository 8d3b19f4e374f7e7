import { createHmac } from "node:crypto";
import type { Delivery, InboxRequest } from "@parley/contract/control";
import type { Webhook } from "@parley/contract/webhooks";
import { afterEach, describe, expect, test } from "vitest";
import type { EmbeddedOptions } from "../config.ts";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function world(options: EmbeddedOptions = {}): Promise<World> {
  const started = await startWorld(options);
  closers.push(() => started.close());
  return started;
}

const control = <Body = unknown>(w: World, line: string, body?: unknown, headers?: Record<string, string>) =>
  w.send<Body>(undefined, line, body, headers);
const requests = async (w: World, name: string, query = "") =>
  (await control<InboxRequest[]>(w, `GET /_parley/inbox/${name}/requests${query}`)).body;
const deliveries = async (w: World, query = "") => (await control<Delivery[]>(w, `GET /_parley/webhooks/deliveries${query}`)).body;
const hook = (w: World, input: object = {}) =>
  w.ask<Webhook>("ana", "POST /v1/webhooks", {
    name: "test",
    resource: "rooms",
    event: "created",
    targetUrl: `${w.url}/_parley/inbox/bot`,
    ...input,
  });
const happen = (w: World) => w.ask("ana", "POST /v1/rooms", { title: "New" });
const signatureOf = (body: string, secret: string) => createHmac("sha1", secret).update(body).digest("hex");

test.each([
  ["a reset", "POST /_parley/reset", {}, 0],
  ["the return to a snapshot", "POST /_parley/snapshots/before/restore", {}, 0],
  ["another seed", "PUT /_parley/seed", { people: [{ name: "kim" }] }, 0],
  ["a seed that only adds", "POST /_parley/seed", { rooms: [{ title: "More", members: ["ana"] }] }, 1],
  ["another seed that is refused", "PUT /_parley/seed", { rooms: [{ title: "Nobody's", members: ["nobody"] }] }, 1],
])("what is remembered of a past that is no more goes with it: %s", async (_, line, body, left) => {
  const w = await world();
  await control(w, "POST /_parley/snapshots", { name: "before" });
  await control(w, "PUT /_parley/inbox/bot/answer", { answers: [202] });
  const { id: roomId } = await w.ask<{ id: string }>("ana", "POST /v1/rooms", { title: "Old" });
  await w.ask("ana", "POST /v1/memberships", { roomId, personEmail: "new@elsewhere.example" });
  await hook(w, { resource: "messages" });
  await w.ask("ana", "POST /v1/messages", { roomId, text: "hi" });
  await requests(w, "bot", "?atLeast=1");
  await w.server.settled();

  await control(w, line, body);

  const mails = (await control<unknown[]>(w, "GET /_parley/mails")).body;
  expect([(await requests(w, "bot")).length, (await deliveries(w)).length, mails.length]).toEqual([left, left, left]);
  expect((await control(w, "POST /_parley/inbox/bot", {})).status).toBe(left ? 202 : 200);
});

describe("an inbox", () => {
  test("keeps what it is sent by any method, without tokens, and answers as told", async () => {
    const w = await world();
    await control(w, "PUT /_parley/inbox/any/answer", { answers: [503, { status: 201, body: { id: 7 } }, 204] });

    const answers = [
      await control(w, "POST /_parley/inbox/any?a=1", { x: 1 }, { authorization: `Bearer ${w.server.controlToken}`, "x-own": "y" }),
      await control(w, "PUT /_parley/inbox/any", "text"),
      await control(w, "DELETE /_parley/inbox/any"),
      await control(w, "GET /_parley/inbox/any"),
    ];
    const kept = await requests(w, "any");

    expect(answers.map(({ status }) => status)).toEqual([503, 201, 204, 204]);
    expect(answers[1]?.body).toEqual({ id: 7 });
    expect(kept.map(({ method, status }) => `${method} ${status}`)).toEqual(["POST 503", "PUT 201", "DELETE 204", "GET 204"]);
    expect(kept[0]).toMatchObject({ query: "a=1", body: '{"x":1}', headers: { "x-own": "y" }, receivedAt: "2026-02-01T12:00:00.000Z" });
    expect(kept[0]?.headers).not.toHaveProperty("authorization");
  });

  test("forgets when told, and at a reset, and is apart from the others", async () => {
    const w = await world();
    for (const name of ["one", "two"]) await control(w, `POST /_parley/inbox/${name}`, {});

    await control(w, "DELETE /_parley/inbox/one/requests");
    const counts = [(await requests(w, "one")).length, (await requests(w, "two")).length];
    await control(w, "POST /_parley/reset", {});

    expect(counts).toEqual([0, 1]);
    expect(await requests(w, "two")).toEqual([]);
  });

  test("lets one wait for what is on its way, not for ever", async () => {
    const w = await world();
    const waiting = requests(w, "late", "?atLeast=1");
    await control(w, "POST /_parley/inbox/late", {});
    const late = await control<{ message: string }>(w, "GET /_parley/inbox/late/requests?atLeast=2&timeoutInMs=1");

    expect(await waiting).toHaveLength(1);
    expect(late).toMatchObject({ status: 504, body: { message: "The inbox late got 1 of 2 requests within 1 ms." } });
  });

  test.each([
    ["PUT /_parley/inbox/x/answer", { answers: [] }, 400],
    ["PUT /_parley/inbox/x/answer", { answers: [99] }, 400],
    ["POST /_parley/inbox/~x", {}, 400],
    ["GET /_parley/inbox/x/requests?timeoutInMs=999999", undefined, 400],
    ["POST /_parley/webhooks/deliveries/none/replay", {}, 404],
  ])("%s %j is refused", async (line, body, status) => {
    const w = await world();
    expect((await control(w, line, body)).status).toBe(status);
  });

  test.each(["POST /_parley/inbox/x", "GET /_parley/inbox/x/requests", "GET /_parley/webhooks/deliveries"])(
    "%s is for programs on this machine",
    async (line) => {
      const w = await world();
      expect((await w.send(undefined, line, undefined, { origin: "https://evil.example" })).status).toBe(403);
    },
  );

  test("of a tenant is the tenant's, also for webhooks, which know no headers of ours", async () => {
    const w = await world();
    const { body: tenant } = await control<{ id: string; personas: { name: string; accessToken: string }[] }>(
      w,
      "POST /_parley/tenants",
      {},
    );
    const ana = { authorization: `Bearer ${tenant.personas.find(({ name }) => name === "ana")?.accessToken}` };
    const own = { "x-parley-tenant": tenant.id };
    const targetUrl = `${w.url}/_parley/inbox/bot?tenant=${tenant.id}`;
    await control(w, "POST /v1/webhooks", { name: "t", resource: "rooms", event: "created", targetUrl }, ana);
    await control(w, "POST /v1/rooms", { title: "New" }, ana);

    const told = await control<InboxRequest[]>(w, "GET /_parley/inbox/bot/requests?atLeast=1", undefined, own);

    expect(told.body).toHaveLength(1);
    expect(await requests(w, "bot")).toEqual([]);
    expect(await deliveries(w)).toEqual([]);
  });
});

describe("deliveries", () => {
  test("tell every attempt: what was sent, what came back, never the secret", async () => {
    const w = await world();
    const { id } = await hook(w, { secret: "hush-hush" });
    await control(w, "PUT /_parley/inbox/bot/answer", { answers: [{ status: 503, body: "busy" }, 204] });

    await happen(w);
    await requests(w, "bot", "?atLeast=1");
    await control(w, "POST /_parley/clock/advance", { seconds: 1 });
    const [first, second] = await deliveries(w);

    expect(first).toMatchObject({ webhookId: id, attempt: 1, failure: "HTTP 503", answer: { status: 503, body: "busy" } });
    expect(second).toMatchObject({ attempt: 2, startedAt: "2026-02-01T12:00:01.000Z", answer: { status: 204, body: "" } });
    expect(second).not.toHaveProperty("failure");
    expect(first?.request.headers["x-spark-signature"]).toBe(signatureOf(first?.request.body ?? "", "hush-hush"));
    expect(JSON.stringify([first, second])).not.toContain("hush-hush");
  });

  test("are listed by webhook and by target, and say why nothing came back", async () => {
    const w = await world();
    const { id } = await hook(w, { targetUrl: "http://127.0.0.1:9/nobody" });
    await hook(w);
    await happen(w);
    await requests(w, "bot", "?atLeast=1");
    await control(w, "POST /_parley/clock/advance", { ms: 1 });

    const ofHook = await deliveries(w, `?webhook=${id}`);
    const ofTarget = await deliveries(w, `?target=${encodeURIComponent(`${w.url}/_parley/inbox/`)}`);

    expect(ofHook).toMatchObject([{ webhookId: id, failure: expect.any(String) as string }]);
    expect(ofHook[0]).not.toHaveProperty("answer");
    expect(ofTarget).toMatchObject([{ answer: { status: 200 } }]);
  });

  test("are sent again when asked, signed with the secret of now; a webhook that is gone has none", async () => {
    const w = await world();
    const { id, targetUrl } = await hook(w, { secret: "old" });
    await happen(w);
    await requests(w, "bot", "?atLeast=1");
    await control(w, "POST /_parley/clock/advance", { ms: 1 });
    const [first] = await deliveries(w);
    await w.ask("ana", `PUT /v1/webhooks/${id}`, { name: "test", targetUrl, secret: "new" });

    const again = await control<Delivery>(w, `POST /_parley/webhooks/deliveries/${first?.id}/replay`, {});
    const told = await requests(w, "bot");
    await w.ask("ana", `DELETE /v1/webhooks/${id}`);
    const gone = await control(w, `POST /_parley/webhooks/deliveries/${first?.id}/replay`, {});

    expect(again.body).toMatchObject({ replayOf: first?.id, attempt: 1, answer: { status: 200 } });
    expect(told.map(({ body }) => body)).toEqual([first?.request.body, first?.request.body]);
    expect(told[1]?.headers["x-spark-signature"]).toBe(signatureOf(first?.request.body ?? "", "new"));
    expect(gone.status).toBe(404);
    expect(await deliveries(w)).toHaveLength(2);
  });

  test("keep the beginning of a long answer", async () => {
    const w = await world();
    await hook(w);
    await control(w, "PUT /_parley/inbox/bot/answer", { answers: [{ status: 200, body: "x".repeat(50_000) }] });
    await happen(w);
    await requests(w, "bot", "?atLeast=1");
    await control(w, "POST /_parley/clock/advance", { ms: 1 });

    expect((await deliveries(w))[0]?.answer?.body).toBe("x".repeat(16_384));
  });
});
