import type { AnyOperation } from "@parley/contract";
import type { CallOptions, Client } from "../../core/client.ts";
import { InvalidAnswerError, InvalidInputError } from "../../core/errors.ts";
import type { FetchedPage } from "../../core/pages.ts";
import { modules } from "../generated/modules.ts";
import { addressOf } from "./address.ts";
import { nextPage, reportCap } from "./paging.ts";
import { refusalsOf } from "./refusals.ts";
import { requestOf } from "./request.ts";

/** Calls the operation with this id. @throws CallError; InvalidInputError when there is none */
export async function call(client: Client, id: string, input: object, options?: CallOptions): Promise<unknown> {
  const { operation, errors } = await operationOf(id);
  const { target, headers, body } = await requestOf(client, operation, input);
  const url = addressOf(client, operation, target);
  const outgoing = { method: operation.method, url, headers, body, operation: id, auth: "required", errors } as const;
  const answer = await client.send(outgoing, options);
  return operation.answer ? answer.text : client.read(answer);
}

/** Reads one page of the list with this id: the first one, or the one at an address that an earlier one gave. */
export async function fetchPage<Item>(
  client: Client,
  id: string,
  input: object,
  options: CallOptions | undefined,
  pageUrl: string | undefined,
): Promise<FetchedPage<Item>> {
  const { operation, errors } = await operationOf(id);
  const { target, headers, body } = await requestOf(client, operation, input);
  const [url = "", mark] = (pageUrl ?? addressOf(client, operation, target)).split("#");
  const outgoing = {
    method: operation.method,
    url,
    headers,
    body,
    operation: id,
    auth: "required",
    what: "The next page",
    errors,
  } as const;
  const answer = await client.send(outgoing, options);
  const read = answer.text === "" ? [] : client.read(answer);
  const items = itemsIn(read, operation.items ?? "items");
  if (!items) {
    const { status, request, headers: answered, text } = answer;
    const hint = operation.items === "" ? "The answer is no list." : `The answer has no list named ${operation.items}.`;
    throw new InvalidAnswerError({ status, request, body: text, trackingId: answered.get("trackingid") ?? undefined, hint });
  }
  if (mark !== undefined && mark === markOf(items)) {
    client.log.warn(`${id} gave the same page again: the service does not count on`);
    return { items: [] };
  }
  const part = { operation, url: answer.url, link: answer.headers.get("link"), body: read, count: items.length };
  const nextUrl = nextPage(part);
  if (nextUrl === undefined) reportCap(client.log, part);
  // What is counted on by us is told from what was there before: a service that does not count would never end.
  const marked = nextUrl !== undefined && operation.paging ? `${nextUrl.split("#")[0]}#${markOf(items)}` : nextUrl;
  return { items: items as Item[], url: new URL(answer.url).href, nextUrl: marked };
}

/** Short for a page, by its first item. */
function markOf([first]: readonly unknown[]): string {
  let mark = 0;
  for (const letter of JSON.stringify(first) ?? "") mark = (mark * 31 + letter.charCodeAt(0)) | 0;
  return mark.toString(36);
}

/** Descriptors that were found before: they never change. */
const found = new Map<string, Known>();

interface Known {
  operation: AnyOperation;
  errors: ReturnType<typeof refusalsOf>;
}

async function operationOf(id: string): Promise<Known> {
  return found.get(id) ?? findOperation(id);
}

async function findOperation(id: string): Promise<Known> {
  const group = await modules[id.split(".").slice(0, -1).slice(0, 2).join("/")]?.();
  const operation = Object.values(group ?? {}).find((each) => (each as AnyOperation).id === id) as AnyOperation | undefined;
  if (!operation)
    throw new InvalidInputError(`There is no operation ${id}.`, { hint: "docs/reference/operations lists all that there are." });
  const known = { operation, errors: refusalsOf(operation) };
  found.set(id, known);
  return known;
}

/** The items of an answer. Where another name stands for them than the published one, the only list of the answer is meant. */
function itemsIn(body: unknown, name: string): unknown[] | undefined {
  if (Array.isArray(body)) return body;
  if (typeof body !== "object" || body === null) return undefined;
  const named = (body as Record<string, unknown>)[name];
  if (Array.isArray(named)) return named;
  const lists = Object.values(body).filter(Array.isArray);
  if (lists.length === 1) return lists[0];
  // SCIM leaves an empty list out.
  return lists.length === 0 && (body as { totalResults?: unknown }).totalResults === 0 ? [] : undefined;
}
