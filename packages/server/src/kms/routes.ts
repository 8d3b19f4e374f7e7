import { Problem } from "../platform/problem.ts";
import { objectBody, type Route, wire } from "../platform/route.ts";
import type { KmsContext } from "./context.ts";
import { answerMessages, maxMessages } from "./messages.ts";

export const kmsRoutes: Route<KmsContext>[] = [
  wire("GET /encryption/api/v1/kms/{personId}", async (ctx) => ({ status: 200, body: (await ctx.exchangeKey()).details })),
  wire("POST /encryption/api/v1/kms/messages", async (ctx, call) => {
    const { kmsMessages: messages } = await objectBody<{ kmsMessages?: unknown }>(call);
    if (!isMessages(messages)) throw new Problem(400, `kmsMessages must be a list of 1 to ${maxMessages} texts.`);
    await answerMessages(ctx, { messages, deviceUrl: call.header("cisco-device-url"), bearer: call.bearer });
    return { status: 202, body: {} };
  }),
];

function isMessages(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length >= 1 && value.length <= maxMessages && value.every((message) => typeof message === "string");
}
