import { describe, expect, test } from "vitest";
import { KmsError, TimeoutError } from "../../core/errors.ts";
import { FakeClock } from "../../core/testing/fakeClock.ts";
import { checkDetails } from "./details.ts";
import { Mailbox } from "./mailbox.ts";
import { Outbox } from "./outbox.ts";

describe("mailbox", () => {
  test("matches replies by id, in any order", async () => {
    const mailbox = new Mailbox<string>(new FakeClock());

    const replies = Promise.all([mailbox.expect("a", 100), mailbox.expect("b", 100)]);
    mailbox.deliver("b", "for b");
    mailbox.deliver("a", "for a");

    expect(await replies).toEqual(["for a", "for b"]);
    expect(mailbox.size).toBe(0);
  });

  test("ends a wait when its time is up, and takes a late reply for nobody's", async () => {
    const clock = new FakeClock();
    const mailbox = new Mailbox<string>(clock);

    const reply = mailbox.expect("a", 100).catch((error: unknown) => error);
    await clock.advance(100);

    expect(await reply).toBeInstanceOf(TimeoutError);
    expect(mailbox.deliver("a", "late")).toBe(false);
  });

  test("ends some waits or all with an error, and leaves no timer", async () => {
    const clock = new FakeClock();
    const mailbox = new Mailbox<string>(clock);
    const replies = ["a", "b", "c"].map((id) => mailbox.expect(id, 100).catch((error: unknown) => error));

    mailbox.fail(["a"], "some");
    mailbox.fail(undefined, "all");

    expect(await Promise.all(replies)).toEqual(["some", "all", "all"]);
    expect(clock.pending).toEqual([]);
  });
});

describe("outbox", () => {
  function start(): { outbox: Outbox; posts: string[][]; failed: [string[], unknown][]; clock: FakeClock; fail: { with?: Error } } {
    const clock = new FakeClock();
    const posts: string[][] = [];
    const failed: [string[], unknown][] = [];
    const fail: { with?: Error } = {};
    const outbox = new Outbox({
      clock,
      post: async (messages) => {
        posts.push(messages);
        if (fail.with) throw fail.with;
      },
      onFailure: (ids, error) => failed.push([ids, error]),
    });
    return { outbox, posts, failed, clock, fail };
  }
  const letter = (requestId: string) => ({ requestId, message: `m${requestId}` });

  test("posts what arises together in one request", async () => {
    const { outbox, posts, clock } = start();

    outbox.add(letter("1"));
    outbox.add(letter("2"));
    await clock.advance(5);

    expect(posts).toEqual([["m1", "m2"]]);
    expect(clock.pending).toEqual([]);
  });

  test("does not wait for ever for silence", async () => {
    const { outbox, posts, clock } = start();

    for (let number = 0; number < 20; number += 1) {
      outbox.add(letter(String(number)));
      await clock.advance(4);
    }

    expect(posts[0]?.length).toBe(13);
  });

  test("posts fifty at a time", async () => {
    const { outbox, posts, clock } = start();

    for (let number = 0; number < 120; number += 1) outbox.add(letter(String(number)));
    await clock.advance(5);

    expect(posts.map(({ length }) => length)).toEqual([50, 50, 20]);
  });

  test("says which requests did not go out", async () => {
    const { outbox, failed, clock, fail } = start();
    fail.with = new Error("down");

    outbox.add(letter("1"));
    await clock.advance(5);

    expect(failed).toEqual([[["1"], fail.with]]);
  });

  test("forgets what was not posted when it closes", async () => {
    const { outbox, posts, clock } = start();

    outbox.add(letter("1"));
    outbox.close();
    await clock.advance(1000);

    expect([posts, clock.pending]).toEqual([[], []]);
  });
});

describe("details", () => {
  const key = { kty: "RSA", n: "AQ", e: "AQAB", kid: "kms://kms.example.test/keys/1" };
  const details = (change: object, kmsCluster = "kms://kms.example.test") => ({
    kmsCluster,
    rsaPublicKey: JSON.stringify({ ...key, ...change }),
  });

  test("of the expected form are taken", () => {
    expect(checkDetails(details({}))).toEqual(details({}));
    expect(checkDetails(details({}, "kms://KMS.example.test"))).toBeDefined();
  });

  test.each([
    ["another kind of key", details({ kty: "EC" })],
    ["no modulus", details({ n: undefined })],
    ["no name", details({ kid: undefined })],
    ["a name that is no kms: address", details({ kid: "https://kms.example.test/keys/1" })],
    ["another cluster", details({}, "kms://other.example.test")],
    ["no JSON", { kmsCluster: "kms://kms.example.test", rsaPublicKey: "{" }],
  ])("with %s are refused", (_what, value) => {
    expect(() => checkDetails(value)).toThrow(KmsError);
  });
});
