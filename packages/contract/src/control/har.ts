import type { Operation } from "../operation.ts";

/** The parts of an HTTP archive (HAR 1.2) that are written and read here; what else one has is left alone. */
export interface Har {
  log: {
    version: string;
    creator: { name: string; version: string };
    entries: readonly HarEntry[];
  };
}

/** A request and its answer. */
export interface HarEntry {
  /** ISO 8601. */
  startedDateTime: string;
  /** Milliseconds. */
  time: number;
  request: {
    method: string;
    url: string;
    httpVersion: string;
    cookies: readonly never[];
    headers: readonly HarPair[];
    queryString: readonly HarPair[];
    postData?: { mimeType: string; text: string } | undefined;
    headersSize: number;
    bodySize: number;
  };
  response: {
    status: number;
    statusText: string;
    httpVersion: string;
    cookies: readonly never[];
    headers: readonly HarPair[];
    content: { size: number; mimeType: string; text?: string | undefined; encoding?: string | undefined };
    redirectURL: string;
    headersSize: number;
    bodySize: number;
  };
  cache: Record<never, never>;
  timings: { send: number; wait: number; receive: number };
  /** Why a body is missing or cut. */
  comment?: string | undefined;
  /** What a journal of ours knows beside. */
  _parley?: { id: number; operation: string; person?: string | undefined } | undefined;
}

/** A name and a value. */
export interface HarPair {
  name: string;
  value: string;
}

/** Writes the requests of the journal as an HTTP archive, without secrets. */
export const exportHar: Operation<Record<never, never>, Har> = { id: "control.exportHar", method: "GET", path: "/_parley/journal.har" };

/** Input of {@link replayHar}. */
export interface ReplayHarInput {
  /** Of a browser, another tool, or {@link exportHar}; at most 1,000 entries. */
  har: { log: { entries: readonly object[] } };
  /** Only requests to these hosts, such as `webexapis.com`; those to any host unless said. All go to this server, by their path. */
  hosts?: readonly string[] | undefined;
  /** Who sends a request, as its token is not in the archive: the seed's name for the person that the archive has, by address. */
  persons?: Readonly<Record<string, string>> | undefined;
  /** Who sends requests of which the archive does not say it, or says somebody who is not here; the seed's first person unless said. */
  as?: string | undefined;
}

/** A request that was sent again. */
export interface ReplayedRequest {
  method: string;
  /** Path and query at this server. */
  path: string;
  /** Name of the person who sent it. */
  as: string;
  /** Status in the archive, and now. */
  statusThen: number;
  statusNow: number;
  /** What is not as it was: the status, and parts of the answer by their place. Ids, times and addresses may differ. At most 20. */
  differences: readonly string[];
}

/** What came of a replay. */
export interface HarReplay {
  replayed: readonly ReplayedRequest[];
  /** Requests that were not sent: to other hosts, to `/_parley`, or of which the archive has not everything. */
  skipped: readonly { method: string; url: string; why: string }[];
}

/**
 * Sends the requests of an archive again, one after the other. Ids that answers have given since then stand in for those of the
 * archive, so that what it creates can be read again.
 */
export const replayHar: Operation<ReplayHarInput, HarReplay> = { id: "control.replayHar", method: "POST", path: "/_parley/har/replay" };
