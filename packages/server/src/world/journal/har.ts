import { STATUS_CODES } from "node:http";
import type { Har, HarEntry, HarPair, JournalEntry, JournalMessage, JournalRequest } from "@parley/contract/control";

/** The requests among entries, with details, as an HTTP archive. @param origin - Where the server is reached */
export function harOf(entries: readonly JournalEntry[], origin: string, version: string): Har {
  const requests = entries.filter((entry) => entry.kind === "request");
  return { log: { version: "1.2", creator: { name: "Parley", version }, entries: requests.map((each) => entryOf(each, origin)) } };
}

function entryOf(entry: JournalRequest, origin: string): HarEntry {
  const { id, at, method, path, status, tookInMs, operation, person, request, answer } = entry;
  const url = `${origin}${path}`;
  const left = [request?.left, answer?.left].filter((text) => text !== undefined);
  const type = request?.headers["content-type"];
  return {
    startedDateTime: at,
    time: tookInMs,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(request),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request?.body !== undefined && { postData: { mimeType: type ?? "application/json", text: request.body } }),
      headersSize: -1,
      bodySize: request?.sizeBytes ?? 0,
    },
    response: {
      status,
      statusText: STATUS_CODES[status] ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(answer),
      content: {
        size: answer?.sizeBytes ?? 0,
        mimeType: answer?.headers["content-type"] ?? "",
        ...(answer?.body !== undefined && { text: answer.body }),
      },
      redirectURL: answer?.headers["location"] ?? "",
      headersSize: -1,
      bodySize: answer?.sizeBytes ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: tookInMs, receive: 0 },
    ...(left.length && { comment: left.join("; ") }),
    _parley: { id, operation, ...(person?.email !== undefined && { person: person.email }) },
  };
}

function pairs(message: JournalMessage | undefined): HarPair[] {
  return Object.entries(message?.headers ?? {}).map(([name, value]) => ({ name, value }));
}
