import type { Mail } from "@parley/contract/control";
import { afterEach, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function world(): Promise<World> {
  const started = await startWorld();
  closers.push(() => started.close());
  return started;
}

const mails = async (w: World, query = "") => (await w.send<Mail[]>(undefined, `GET /_parley/mails${query}`)).body;

test("whoever is added to a room by an unknown address is invited, once", async () => {
  const w = await world();
  for (const title of ["One", "Two"]) {
    const { id: roomId } = await w.ask<{ id: string }>("ana", "POST /v1/rooms", { title });
    await w.ask("ana", "POST /v1/memberships", { roomId, personEmail: "New@Elsewhere.example" });
    await w.ask("ana", "POST /v1/memberships", { roomId, personId: w.idOf("ben") });
  }

  expect(await mails(w)).toEqual([
    {
      id: expect.any(String) as string,
      kind: "invitation",
      to: "new@elsewhere.example",
      subject: "You were invited to a space",
      text: `Somebody has added new@elsewhere.example to a space at ${w.url}. Messages wait there for you.`,
      sentAt: "2026-02-01T12:00:00.000Z",
    },
  ]);
});

test("whoever gets an account is told; a refused account is not; a reset forgets", async () => {
  const w = await world();
  const made = { emails: ["zoe@acme.example"], displayName: "Zoe" };
  await w.ask("ana", "POST /v1/people", made);
  const refused = await w.send("ana", "POST /v1/people", made);

  const told = await mails(w);
  const ofOthers = await mails(w, "?to=ben@acme.example");
  await w.send(undefined, "POST /_parley/reset", {});

  expect(refused.status).toBe(409);
  expect(told).toMatchObject([{ kind: "activation", to: "zoe@acme.example" }]);
  expect(ofOthers).toEqual([]);
  expect(await mails(w)).toEqual([]);
});

test("they are for programs on this machine", async () => {
  const w = await world();
  expect((await w.send(undefined, "GET /_parley/mails", undefined, { origin: "https://evil.example" })).status).toBe(403);
});
