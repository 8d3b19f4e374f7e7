import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { InvalidInputError } from "../core/errors.ts";
import { InvalidNotificationError, SignatureError } from "./errors.ts";
import type { MessageSummary } from "./event.ts";
import { posted, signed } from "./testing/signed.ts";
import { verifyWebhook } from "./verify.ts";

describe("verifyWebhook", () => {
  test("reads what is signed with the secret, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: "grapheme" }), fc.jsonValue(), async (secret, value) => {
        const { body, headers } = signed({ ...posted, data: { value } }, secret);

        const event = await verifyWebhook({ body, headers, secret });

        expect(event).toEqual(JSON.parse(body));
        await expect(verifyWebhook({ body: new TextEncoder().encode(body), headers, secret })).resolves.toEqual(event);
      }),
    );
  });

  test("refuses whatever differs in a single bit of the body", async () => {
    const { body, headers } = signed(posted);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: body.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const bytes = new TextEncoder().encode(body);
        bytes[at] = (bytes[at] as number) ^ (1 << bit);

        await expect(verifyWebhook({ body: bytes, headers, secret: "s3cret" })).rejects.toBeInstanceOf(SignatureError);
      }),
    );
  });

  test("refuses whatever differs in a single digit of the signature", async () => {
    const { body, headers } = signed(posted);
    const right = headers["x-spark-signature"] as string;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 39 }), fc.integer({ min: 1, max: 15 }), async (at, by) => {
        const digit = ((Number.parseInt(right[at] as string, 16) + by) % 16).toString(16);
        const wrong = right.slice(0, at) + digit + right.slice(at + 1);

        await expect(verifyWebhook({ body, headers: { "X-Spark-Signature": wrong }, secret: "s3cret" })).rejects.toThrow("not signed");
      }),
    );
  });

  test.each([
    ["no signature", {}],
    ["an empty one", { "x-spark-signature": "" }],
    ["one that is cut", { "x-spark-signature": "ab" }],
    ["one that is no hex", { "x-spark-signature": "z".repeat(40) }],
    ["two", { "x-spark-signature": ["a".repeat(40), "b".repeat(40)] }],
  ])("refuses %s", async (_, headers) => {
    const { body } = signed(posted);

    await expect(verifyWebhook({ body, headers, secret: "s3cret" })).rejects.toMatchObject({ code: "bad_signature" });
  });

  test.each([
    ["none", undefined],
    ["an empty one", ""],
    ["no list of them", []],
    ["an empty one among others", ["a", ""]],
  ])("passes nothing when the secret is %s", async (_, secret) => {
    const { body, headers } = signed(posted, "");

    await expect(verifyWebhook({ body, headers, secret: secret as string })).rejects.toBeInstanceOf(InvalidInputError);
  });

  test("takes either of two secrets while one replaces the other", async () => {
    const { body, headers } = signed(posted, "old");

    await expect(verifyWebhook({ body, headers: new Headers(headers), secret: ["new", "old"] })).resolves.toEqual(posted);
    await expect(verifyWebhook({ body, headers, secret: ["new", "other"] })).rejects.toBeInstanceOf(SignatureError);
  });

  test.each(["", "{", "null", "1", "{}", '{"resource":"messages"}', '{"resource":"messages","event":"created","data":1}'])(
    "says that %j is no notification, though it is signed",
    async (text) => {
      const { body, headers } = signed(text);

      await expect(verifyWebhook({ body, headers, secret: "s3cret" })).rejects.toBeInstanceOf(InvalidNotificationError);
    },
  );

  test("tells the type of what changed by the resource", async () => {
    const event = await verifyWebhook({ ...signed(posted), secret: "s3cret" });

    if (event.resource === "messages") expectTypeOf(event.data).toEqualTypeOf<MessageSummary>();
    if (event.resource === "attachmentActions") expectTypeOf(event.event).toEqualTypeOf<"created">();
    expect(event.resource).toBe("messages");
  });
});
