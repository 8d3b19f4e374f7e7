import { type AnyOperation, pathParams } from "@parley/contract";
import { parseId } from "@parley/protocol/ids";
import type { Client } from "../../core/client.ts";
import { InvalidInputError } from "../../core/errors.ts";
import type { UploadBody } from "../../core/upload.ts";
import { type FileInput, openFile } from "../fileInput.ts";
import { formOf, type NamedPart } from "../form.ts";

/** A request below the service's origin. */
export interface SurfaceRequest {
  target: string;
  headers: Record<string, string>;
  body: string | UploadBody | undefined;
}

type Fields = Record<string, unknown>;

/** Puts an input where its operation wants it: path, query, headers, and a body as JSON, as a patch or as a form with files. */
export async function requestOf(client: Client, operation: AnyOperation, input: object): Promise<SurfaceRequest> {
  const { method, query = [], headers: ownHeaders = [], joined = [], body: form } = operation;
  const fields: Fields = { ...input };
  const headers: Record<string, string> = operation.answer ? { accept: `${operation.answer}, application/json` } : {};
  for (const name of ownHeaders) {
    if (fields[name] !== undefined) headers[name] = headerValue(name, fields[name]);
    delete fields[name];
  }
  for (const name of joined) if (Array.isArray(fields[name])) fields[name] = fields[name].join(",");
  for (const name of query) if (isPlain(fields[name])) fields[name] = JSON.stringify(fields[name]);
  const inPath = pathParams(operation.path);
  if (operation.path.startsWith("/identity/")) for (const name of inPath) fields[name] = bareId(fields[name]);
  const hasBody = form ? !form.none : method !== "GET" && method !== "DELETE";
  if (!hasBody && !form?.none) return { target: client.place(operation, fields).target, headers, body: undefined };

  const outside = [...inPath, ...query];
  const { target } = client.place(
    { ...operation, method: "GET" },
    pick(fields, (name) => outside.includes(name)),
  );
  const inside = pick(fields, (name) => !outside.includes(name) || form?.repeats?.includes(name) === true);
  if (form?.type && !form.type.startsWith("multipart/")) headers["content-type"] = form.type;
  return { target, headers, body: await bodyOf(client, operation, inside) };
}

async function bodyOf(client: Client, { id, body: form = {} }: AnyOperation, fields: Fields): Promise<string | UploadBody | undefined> {
  const json = (value: unknown) => client.place({ id, method: "POST", path: "" }, value).body;
  if (form.whole) return json(fields[form.whole]);
  const files = (form.files ?? []).filter((name) => fields[name] !== undefined);
  if (files.length || form.type?.startsWith("multipart/")) return formWith(fields, files);
  return form.none && !Object.keys(fields).length ? undefined : json(fields);
}

async function formWith(fields: Fields, files: readonly string[]): Promise<UploadBody> {
  const parts = files.map(async (part): Promise<NamedPart> => ({ part, file: await openFile(fields[part] as Exclude<FileInput, string>) }));
  return formOf(
    pick(fields, (name) => !files.includes(name)),
    await Promise.all(parts),
  );
}

function pick(fields: Fields, takes: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => takes(name)));
}

/** An object with fields, which a query can hold as JSON only. */
function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function headerValue(name: string, value: unknown): string {
  const text = String(value);
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) throw new InvalidInputError(`${name} travels as a header, which cannot hold these characters.`);
  return text;
}

/** The identity services take bare UUIDs where the other services take public ids: both may be given. */
function bareId(value: unknown): unknown {
  const parts = typeof value === "string" ? parseId(value) : undefined;
  return parts ? parts.uuid.split(":")[0] : value;
}
