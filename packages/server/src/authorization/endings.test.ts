import { expect, test } from "vitest";
import type { Actor } from "../platform/context.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import { World } from "../realtime/testing/world.ts";
import { authorizationSlice } from "./index.ts";

/** A slice whose people are what the test says. */
async function start(): Promise<{
  world: World;
  people: Map<string, string[]>;
  authenticate(token: string): Promise<Actor | undefined>;
  record(type: string): Promise<void>;
}> {
  const world = new World(openSqlite(":memory:"));
  const { platform } = world;
  const people = new Map<string, string[]>([["ana", ["id_full_admin"]]]);
  const slice = authorizationSlice(platform, {
    people: {
      async find(id) {
        const roles = people.get(id);
        const card = {
          id,
          orgId: "org",
          type: "person",
          email: `${id}@acme.example`,
          displayName: id,
          firstName: id,
          lastName: null,
        } as const;
        return roles && { ...card, roles };
      },
      findByEmail: async () => undefined,
      addAccount: async () => undefined,
      rename: async () => undefined,
      useOneTimePassword: async () => false,
    },
    seals: { seal: async (_, secret) => secret, open: async (_, sealed) => sealed },
    demoPeople: async () => [],
  });
  await world.start(slice);
  await slice.addOwnToken({ personId: "ana", type: "person", token: "token" }, "2026-01-01T00:00:00.000Z");
  const record = async (type: string) => {
    const fact = { type, key: "ana", audience: [], data: { personId: "ana", orgId: "org" } };
    await platform.outbox.commit(async () => [fact]);
    await platform.outbox.settled();
  };
  return { world, people, authenticate: (token: string) => slice.tokens.authenticate(token), record };
}

test("whoever is deactivated or deleted is refused with the next request; deleted, for ever", async () => {
  for (const type of ["person.deactivated", "person.deleted"]) {
    const { world, people, authenticate, record } = await start();
    expect(await authenticate("token")).toMatchObject({ personId: "ana" });

    people.delete("ana");
    await record(type);
    expect(await authenticate("token")).toBeUndefined();
    people.set("ana", []);
    expect(await authenticate("token")).toEqual(type === "person.deleted" ? undefined : expect.objectContaining({ personId: "ana" }));
    await world.stop();
  }
});

test("a changed person is asked about anew: roles that were taken away are gone from their tokens", async () => {
  const { world, people, authenticate, record } = await start();
  expect((await authenticate("token"))?.scopes.has("spark-admin:people_write")).toBe(true);

  people.set("ana", []);
  await record("person.updated");

  expect((await authenticate("token"))?.scopes.has("spark-admin:people_write")).toBe(false);
  await world.stop();
});
