import type { Har, HarReplay, Persona, ReplayedRequest, ReplayHarInput } from "@parley/contract/control";
import { Problem } from "../platform/problem.ts";
import type { ControlContext } from "./context.ts";
import { differencesOf, IdMap } from "./harDifferences.ts";

const maxEntries = 1000;
/** Of what an answer says now, this much is compared. */
const maxAnswerBytes = 1_048_576;
/** What belongs to the connection of then, or proved who somebody was. */
const droppedHeaders =
  /^(?::.*|authorization|cookie|host|connection|content-length|transfer-encoding|accept-encoding|trackingid|expect|x-parley-.*)$/i;

/** An entry as far as it can be relied on: archives come from many tools. */
interface Archived {
  method: string;
  url: URL;
  headers: [string, string][];
  body: string | undefined;
  status: number;
  answer: string | undefined;
  person: string | undefined;
}

export function exportHar({ journal }: ControlContext): Promise<Har> {
  return journal.har();
}

/** Sends the requests of an archive to this server, one after the other. @throws Problem 400 when it is none, or too long */
export async function replayHar(ctx: ControlContext, { har, hosts, persons = {}, as }: ReplayHarInput): Promise<HarReplay> {
  const { entries } = har.log;
  if (entries.length > maxEntries) throw new Problem(400, `The archive has ${entries.length} entries; ${maxEntries} are replayed at most.`);
  const sender = senderOf(await ctx.state.personas(), persons, as);
  const ids = new IdMap();
  const replayed: ReplayedRequest[] = [];
  const skipped: { method: string; url: string; why: string }[] = [];
  for (const entry of entries) {
    const archived = readEntry(entry, hosts);
    if ("why" in archived) skipped.push(archived);
    else replayed.push(await replay(ctx, archived, sender(archived.person), ids));
  }
  return { replayed, skipped };
}

/** Who sends what: those of the archive by their address, where the caller or the seed knows them. */
function senderOf(
  personas: readonly Persona[],
  persons: Readonly<Record<string, string>>,
  as: string | undefined,
): (person: string | undefined) => Persona {
  const named = (name: string): Persona => {
    const found = personas.find((each) => [each.name, each.email, each.id].includes(name));
    if (!found) throw new Problem(404, `There is nobody named ${name} with a token of the seed.`);
    return found;
  };
  const usual = as === undefined ? personas[0] : named(as);
  if (!usual) throw new Problem(409, "Nobody has a token of the seed, so nobody can send a request.");
  const known = new Map(Object.entries(persons).map(([person, name]) => [person.toLowerCase(), named(name)]));
  return (person = "") => known.get(person.toLowerCase()) ?? personas.find(({ email }) => email === person.toLowerCase()) ?? usual;
}

async function replay(ctx: ControlContext, archived: Archived, persona: Persona, ids: IdMap): Promise<ReplayedRequest> {
  const { method, url, headers, body, status: then, answer } = archived;
  const path = ids.translate(url.pathname + url.search);
  const sent = new Headers([...headers, ["authorization", `Bearer ${persona.accessToken}`]]);
  const request = {
    method,
    headers: sent,
    ...(body !== undefined && method !== "GET" && method !== "HEAD" && { body: ids.translate(body) }),
  };
  const reply = await ctx.dispatch(path, request);
  const text = await readText(reply);
  ids.learn(answer, text);
  const differences = [
    ...(then === reply.status ? [] : [`status: ${then} then, ${reply.status} now`]),
    ...(then === reply.status ? differencesOf(answer, text) : []),
  ];
  return { method, path, as: persona.name, statusThen: then, statusNow: reply.status, differences: differences.slice(0, 20) };
}

async function readText(reply: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of reply.body ?? []) {
    size += part.byteLength;
    if (size > maxAnswerBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

interface RawEntry {
  request?: { method?: unknown; url?: unknown; headers?: unknown; postData?: { text?: unknown } };
  response?: { status?: unknown; content?: { text?: unknown; encoding?: unknown } };
  _parley?: { person?: unknown };
}

function readEntry(raw: RawEntry, hosts: readonly string[] | undefined): Archived | { method: string; url: string; why: string } {
  const { request, response, _parley } = raw;
  const [method, address] = [textOf(request?.method) ?? "", textOf(request?.url) ?? ""];
  const url = URL.parse(address);
  const skip = (why: string) => ({ method, url: address.slice(0, 500), why });
  if (!url || !/^https?:$/.test(url.protocol)) return skip("the address is none of the web");
  if (!/^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(method)) return skip("the method is not sent again");
  if (hosts && !hosts.includes(url.hostname) && !hosts.includes(url.host)) return skip("the host is another one");
  if (url.pathname.startsWith("/_parley/")) return skip("the control plane is left alone");
  const headers = pairsOf(request?.headers).filter(([name]) => !droppedHeaders.test(name));
  const body = textOf(request?.postData?.text);
  if (headers.some(([name, value]) => /^content-type$/i.test(name) && value.startsWith("multipart/")))
    return skip("files are not in the archive");
  const isText = textOf(response?.content?.encoding) !== "base64";
  const answer = isText ? textOf(response?.content?.text) : undefined;
  return { method, url, headers, body, status: Number(response?.status ?? 0), answer, person: textOf(_parley?.person) };
}

function pairsOf(headers: unknown): [string, string][] {
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((each: { name?: unknown; value?: unknown } | null) => {
    const [name, value] = [textOf(each?.name), textOf(each?.value)];
    return name !== undefined && value !== undefined && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[\r\n\0]/.test(value)
      ? [[name, value]]
      : [];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
