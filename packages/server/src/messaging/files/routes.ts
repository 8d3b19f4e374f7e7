import { createMessage } from "@parley/contract/messages";
import { implement, type Route, wire } from "../../platform/route.ts";
import { postMessage } from "../messages.ts";
import type { MessagingContext } from "../ports.ts";
import { sendContent, sendStored } from "./contents.ts";
import { isForm, postForm } from "./form.ts";
import { directUrls, finishUpload, openSpace, openUpload, takeUpload } from "./spaces.ts";

const createByJson = implement(
  createMessage,
  (ctx: MessagingContext, input: Parameters<typeof postMessage>[1]) => postMessage(ctx, input),
  "spark:messages_write",
);

/** Everything that carries files. */
export const filesRoutes: Route<MessagingContext>[] = [
  {
    ...createByJson,
    run: async (ctx, call) => (isForm(call) ? { status: 200, body: await postForm(ctx, call) } : createByJson.run(ctx, call)),
  },
  wire("GET /v1/contents/{contentId}", sendContent, { scope: "spark:messages_read" }),
  wire("PUT /conversation/api/v1/conversations/{id}/space", openSpace),
  wire("PUT /conversation/api/v1/conversations/{id}/space/hidden", openSpace),
  wire("POST /conversation/api/v1/spaces/{id}/upload_sessions", openUpload),
  wire("PUT /conversation/api/v1/uploads/{token}", takeUpload, { access: "anyone" }),
  wire("POST /conversation/api/v1/spaces/{id}/files/{fileId}/finish", finishUpload),
  wire("GET /conversation/api/v1/files/{fileId}", sendStored),
  wire("POST /v1/download/endpoints", (_, call) => directUrls(call)),
];
