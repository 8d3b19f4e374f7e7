import { createMessage, type Message } from "@parley/contract/messages";
import { type FormEntry, FormFailure, readForm } from "../../platform/form.ts";
import { Problem } from "../../platform/problem.ts";
import { checkedInput } from "../../platform/validate.ts";
import { postMessage } from "../messages.ts";
import type { MessagingContext } from "../ports.ts";
import { discardFiles, maxFileBytes, maxFiles, storeUpload, type Upload } from "./store.ts";

/** Bytes of one field: the largest text, or the largest list of cards. */
const maxFieldBytes = 128 * 1024;
const maxFields = 40;

/** Fields that are lists or objects: they come as JSON, or, for a list, one field for each item. */
const structured = ["attachments"];

/** Bytes that a form may have. */
export const maxFormBytes: number = maxFileBytes + 1024 * 1024;

/** A form while it comes. */
export interface Form {
  contentType: string;
  query: URLSearchParams;
  body: AsyncIterable<Uint8Array>;
}

/** Posts a message that comes as a form: its files go to the store while they come. */
export async function postForm(ctx: MessagingContext, { contentType, query, body }: Form): Promise<Message> {
  const limits = { files: maxFiles, fields: maxFields, fieldBytes: maxFieldBytes };
  const entries = await readForm(contentType, body, limits, (file) => storeUpload(ctx, file)).catch(async (error: unknown) => {
    if (!(error instanceof FormFailure)) throw error;
    await discardFiles(
      ctx,
      (error.stored as Upload[]).map(({ fileId }) => fileId),
    );
    throw error.cause;
  });
  const uploads = entries.flatMap((entry) => ("file" in entry ? entry.file : []));
  try {
    const stray = entries.find((entry) => "file" in entry && entry.name !== "files");
    if (stray) throw new Problem(400, `${stray.name} cannot be a file; only files can.`);
    const input = checkedInput(createMessage, { params: {}, query, body: fieldsOf(entries) });
    return await postMessage(
      ctx,
      input as never,
      entries.flatMap((entry) => (entry.name === "files" ? ["file" in entry ? entry.file : entry.value] : [])),
    );
  } catch (error) {
    await discardFiles(
      ctx,
      uploads.map(({ fileId }) => fileId),
    );
    throw error;
  }
}

/** The fields as the JSON body that would say the same. Files are checked apart. */
function fieldsOf(entries: readonly FormEntry<Upload>[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const entry of entries) {
    if ("file" in entry || entry.name === "files") continue;
    if (Object.hasOwn(fields, entry.name)) throw new Problem(400, `${entry.name} is given more than once.`);
    fields[entry.name] = structured.includes(entry.name) ? parsed(entry) : entry.value;
  }
  return fields;
}

function parsed({ name, value }: { name: string; value: string }): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new Problem(400, `${name} must be JSON.`);
  }
}
