import type { TransportAnswer } from "./transport/transport.ts";
import type { UploadBody } from "./upload.ts";

/** What a redirect changes. */
export interface Hop {
  method: string;
  url: string;
  body?: string | UploadBody | undefined;
}

/**
 * Where an answer sends its request: by a redirect, or by the `cisco-location` header that services use instead of one.
 * A request with a body goes along only when the server says that it should (307, 308); else only reads are repeated elsewhere.
 *
 * @returns The request to make next; `undefined` when the answer is no redirect that may be followed.
 */
export function redirected(hop: Hop, { status, headers }: Pick<TransportAnswer, "status" | "headers">): Hop | undefined {
  const location = headers.get("cisco-location") ?? (status >= 300 && status < 400 ? headers.get("location") : null);
  if (!location || !URL.canParse(location, hop.url)) return undefined;
  const url = new URL(location, hop.url);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  if (status === 303) return { method: "GET", url: url.href };
  const asItIs = status === 307 || status === 308 || headers.get("cisco-location") !== null || hop.method === "GET";
  return asItIs ? { ...hop, url: url.href } : undefined;
}
