import { createMessage } from "@parley/contract/messages";
import { sendDownload } from "../../platform/download.ts";
import { Problem } from "../../platform/problem.ts";
import { type Call, implement, objectBody, type Reply, type Route, wire } from "../../platform/route.ts";
import { postMessage } from "../messages.ts";
import type { MessagingContext } from "../ports.ts";
import { contentIdOf, openContent, openStored } from "./contents.ts";
import { maxFormBytes, postForm } from "./form.ts";
import { scanStates, setScan } from "./scan.ts";
import { directUrls, finishUpload, openSpace, openUpload, takeUpload } from "./spaces.ts";
import { maxFileBytes } from "./store.ts";

const createByJson = implement(
  createMessage,
  (ctx: MessagingContext, input: Parameters<typeof postMessage>[1]) => postMessage(ctx, input),
  "spark:messages_write",
);

const base = "/conversation/api/v1";

/** Everything that carries files. */
export const filesRoutes: Route<MessagingContext>[] = [
  {
    ...createByJson,
    async run(ctx, call) {
      const contentType = call.header("content-type") ?? "";
      if (!/^multipart\/form-data\b/i.test(contentType)) return createByJson.run(ctx, call);
      return { status: 200, body: await postForm(ctx, { contentType, query: call.query, body: call.stream(maxFormBytes) }) };
    },
  },
  wire("GET /v1/contents/{id}", async (ctx, call) => sendDownload(call, await openContent(ctx, id(call), call.query.get("allow"))), {
    scope: "spark:messages_read",
  }),
  wire("PUT /_parley/contents/{id}/scan", putScan, { access: "control" }),
  wire("POST /v1/download/endpoints", async (_, call) => ({
    status: 200,
    body: directUrls((await objectBody<{ endpoints?: unknown }>(call)).endpoints),
  })),
  wire(`PUT ${base}/conversations/{id}/space`, async (ctx, call) => ({ status: 200, body: await openSpace(ctx, id(call)) })),
  wire(`PUT ${base}/conversations/{id}/space/hidden`, async (ctx, call) => ({ status: 200, body: await openSpace(ctx, id(call)) })),
  wire(`POST ${base}/spaces/{id}/upload_sessions`, async (ctx, call) => ({
    status: 200,
    body: await openUpload(ctx, id(call), (await objectBody<{ fileSize?: unknown }>(call)).fileSize),
  })),
  wire(
    `PUT ${base}/uploads/{id}`,
    async (ctx, call) => {
      await takeUpload(ctx, id(call), call.stream(maxFileBytes));
      return { status: 201 };
    },
    { access: "anyone" },
  ),
  wire(`POST ${base}/spaces/{id}/files/{fileId}/finish`, async (ctx, call) => {
    const { fileSize } = await objectBody<{ fileSize?: unknown }>(call);
    return { status: 200, body: await finishUpload(ctx, { roomId: id(call), fileId: call.params.fileId ?? "", fileSize }) };
  }),
  wire(`GET ${base}/files/{id}`, async (ctx, call) => sendDownload(call, await openStored(ctx, id(call), call.query.get("allow")))),
];

function id({ params }: Call): string {
  return params.id ?? "";
}

/** Nothing here scans: what a scan has found is said by whoever runs the server. */
async function putScan(ctx: MessagingContext, call: Call): Promise<Reply> {
  const { state } = await objectBody<{ state?: unknown }>(call);
  const known = scanStates.find((each) => each === state);
  if (!known) throw new Problem(400, `state is one of ${scanStates.join(", ")}.`);
  if (!(await setScan(ctx.db, contentIdOf(id(call)), known))) throw new Problem(404, "There is no file with this id.");
  return { status: 204 };
}
