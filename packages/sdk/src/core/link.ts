/** One value of a `Link` header. */
export interface Link {
  /** As written; may be relative. */
  url: string;
  /** Relation types, in lower case. */
  rels: string[];
}

/** Reads a `Link` header: any number of values, parameters in any order, quoted or not. What makes no sense is left out. */
export function parseLinks(header: string | null | undefined): Link[] {
  const values = (header ?? "").matchAll(/<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:\\.|[^"\\])*"|[^\s;,"]*))?)*)/g);
  return [...values].map(([, url, params]) => ({ url: (url as string).trim(), rels: relsIn(params as string) }));
}

/** The address of the next page, absolute; `undefined` when this is the last one. */
export function nextPageUrl(header: string | null | undefined, requestUrl: string): string | undefined {
  const next = parseLinks(header).find((link) => link.rels.includes("next"));
  return next && URL.canParse(next.url, requestUrl) ? new URL(next.url, requestUrl).href : undefined;
}

function relsIn(params: string): string[] {
  const rel = /(?:^|;)\s*rel\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;,"]+))/i.exec(params);
  return (rel?.[1] ?? rel?.[2] ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}
