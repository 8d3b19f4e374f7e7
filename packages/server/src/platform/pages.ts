import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { Problem } from "./problem.ts";
import type { Call, Reply } from "./route.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** One plain name: no separators however they are written, nothing hidden, a known ending. */
const fileName = /^[\w-]+(?:\.[\w-]+)+$/;

/** Scripts and styles come from here alone, and no page may put ours into a frame. */
const policy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** Pages of an app that was built into a folder. Nothing is read until somebody asks. */
export class Pages {
  readonly #folder: string;
  readonly #name: string;

  /**
   * @param folder - Where `index.html` and `assets/` are, or will be.
   * @param name - What to call it when it is not there.
   */
  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  /** The page itself, which browsers ask for anew each time. @throws Problem 404 when it was not built */
  async index(call: Call): Promise<Reply> {
    const bytes = await readIfThere(join(this.#folder, "index.html"));
    if (!bytes) throw new Problem(404, `${this.#name} is not built yet. In a clone, \`npm start\` and \`npm run build\` build it.`);
    return reply(call, bytes, ".html", { "cache-control": "no-cache", "content-security-policy": policy });
  }

  /** A file of the page: its name changes with what is in it, so that browsers keep it. @throws Problem 404 */
  async asset(call: Call, name: string): Promise<Reply> {
    const bytes = fileName.test(name) && types[extname(name)] ? await readIfThere(join(this.#folder, "assets", name)) : undefined;
    if (!bytes) throw new Problem(404, `There is nothing at ${call.path}.`);
    return reply(call, bytes, extname(name), { "cache-control": "public, max-age=31536000, immutable" });
  }
}

function reply(call: Call, bytes: Buffer, ending: string, more: Record<string, string>): Reply {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url")}"`;
  const headers = { etag, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", ...more };
  if (knows(call.header("if-none-match"), etag)) return { status: 304, headers };
  return {
    status: 200,
    headers: { ...headers, "content-type": types[ending] as string, "content-length": String(bytes.length) },
    body: new Blob([new Uint8Array(bytes)]).stream(),
  };
}

function knows(sent: string | undefined, etag: string): boolean {
  return sent?.split(",").some((each) => each.trim().replace(/^W\//, "") === etag) ?? false;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
