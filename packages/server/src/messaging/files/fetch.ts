import { Problem } from "../../platform/problem.ts";
import type { FetchedFile } from "../ports.ts";
import { maxFileBytes } from "./store.ts";

/** What fetching needs: requests to addresses that users gave, each judged before anything is sent. */
export interface Downloads {
  download(target: string, options: { timeoutInMs: number; maxBytes: number; maxRedirects: number }): Promise<Download>;
}

interface Download {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: AsyncIterable<Uint8Array>;
  cancel(): void;
}

const timeoutInMs = 120_000;
const maxRedirects = 5;

/** Fetches what is at an address that a caller gave. @throws Problem 400 that says why it cannot be had */
export async function fetchFile(outbound: Downloads, url: string): Promise<FetchedFile> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new Problem(400, `files takes http: or https: addresses, not ${JSON.stringify(url.slice(0, 200))}.`);
  const refused = (reason: string) => new Problem(400, `The file at ${withoutSecrets(url)} cannot be fetched: ${reason}`);
  const answer = await outbound.download(url, { timeoutInMs, maxBytes: maxFileBytes, maxRedirects }).catch((error: Error) => {
    throw refused(error.message);
  });
  if (answer.status !== 200) {
    answer.cancel();
    throw refused(`the answer there was ${answer.status}.`);
  }
  return {
    name: nameOf(answer.headers["content-disposition"], url),
    type: [answer.headers["content-type"]].flat()[0],
    content: told(answer.body, refused),
  };
}

/** What breaks while the contents come is told as well. */
async function* told(body: AsyncIterable<Uint8Array>, refused: (reason: string) => Problem): AsyncGenerator<Uint8Array> {
  const reader = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const part = await reader.next().catch((error: Error) => {
        throw refused(error.message);
      });
      if (part.done) return;
      yield part.value;
    }
  } finally {
    await reader.return?.();
  }
}

/** As the other side names it, else the last part of its address. */
function nameOf(disposition: string | string[] | undefined, url: string): string | undefined {
  const header = [disposition].flat()[0] ?? "";
  const exact = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(header)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(header);
  return decoded(exact ?? "") || plain?.[1] || plain?.[2] || decoded(new URL(url).pathname.split("/").at(-1) ?? "") || undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutSecrets(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
