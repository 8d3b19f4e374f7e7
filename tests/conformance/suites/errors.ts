import type { Room } from "@parley/contract/rooms";
import { parseId, publicId } from "@parley/protocol/ids";
import { describe, expect, test } from "vitest";
import { ClientRejection } from "../officialClient.ts";
import type { Scene, StartClient } from "../scene.ts";
import type { World } from "../world.ts";

/** What an app sees when it asks for something it cannot have. */
export function errorSuite(scene: () => Scene, start: StartClient): void {
  describe("errors", () => {
    test("an unknown room is a NotFound with the server's words and tracking id", async () => {
      const { ana } = scene();
      const id = publicId("ROOM", "00000000-0000-4000-8000-000000000000");

      const failure = await rejectionOf(ana.call("rooms.get", id));

      expect(failure).toMatchObject({ statusCode: 404 });
      expect(failure.body).toEqual({
        message: expect.any(String),
        errors: [{ description: expect.any(String) }],
        trackingId: expect.any(String),
      });
      expect(failure.message).toContain((failure.body as { message: string }).message);
    });

    test("a room of others is a NotFound to an outsider", async () => {
      const { ana, ben } = scene();
      const { id } = await ana.call<Room>("rooms.create", { title: "Private" });

      const failure = ben.call("rooms.get", id);

      await expect(failure).rejects.toMatchObject({ statusCode: 404 });
    });

    test("a message without content is a BadRequest", async () => {
      const { ana } = scene();
      const { id: roomId } = await ana.call<Room>("rooms.create", { title: "Empty" });

      const failure = ana.call("messages.create", { roomId });

      await expect(failure).rejects.toMatchObject({ statusCode: 400, body: { message: expect.any(String) } });
    });

    test("an unknown person among others is named, and the others still arrive", async () => {
      const { world } = scene();
      const unknown = publicId("PEOPLE", "00000000-0000-4000-8000-000000000001");
      // A client of its own: this one leaves a rejection unhandled whenever a person is not found.
      const asker = await start(world, "ana");

      const ids = [unknown, "nobody", world.person("dan").id];
      const outcomes = await Promise.allSettled(ids.map((id) => asker.call("people.get", id)));
      await asker.close();

      expect(outcomes).toMatchObject([
        { status: "rejected", reason: { message: unknown } },
        { status: "rejected", reason: { message: publicId("PEOPLE", "nobody") } },
        { status: "fulfilled", value: { id: world.person("dan").id } },
      ]);
    });

    test("an unknown token is refused with 401", async () => {
      const { world } = scene();
      const stranger = await start(strangerIn(world), "stranger");

      const failure = stranger.call("people.get", "me");

      await expect(failure).rejects.toMatchObject({ statusCode: 401 });
      await stranger.close();
    });
  });
}

/** The classes of the errors, which apps branch on. Not in the browser bundle: there all names are shortened. */
export function errorClassSuite(scene: () => Scene): void {
  describe("error classes", () => {
    const unknown = publicId("ROOM", "00000000-0000-4000-8000-000000000002");

    test.for([
      ["NotFound", "rooms.get", unknown],
      ["BadRequest", "messages.create", {}],
      ["BadRequest", "rooms.create", { title: 7 }],
    ] as const)("a %s comes of %s", async ([className, method, input]) => {
      const { ana } = scene();

      const failure = ana.call(method, input);

      await expect(failure).rejects.toMatchObject({ className });
    });
  });
}

/** The same world with somebody in it whose token the server has never seen. */
function strangerIn(world: World): World {
  const ana = world.person("ana");
  const accessToken = `nobody_P0A1_${parseId(ana.orgId)?.uuid ?? ana.orgId}`;
  return { ...world, person: () => ({ ...ana, accessToken }) };
}

async function rejectionOf(call: Promise<unknown>): Promise<ClientRejection> {
  const reason = await call.then(
    () => new Error("It did not fail"),
    (error: unknown) => error,
  );
  if (reason instanceof ClientRejection) return reason;
  throw reason;
}
