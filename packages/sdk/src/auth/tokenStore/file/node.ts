import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { uuid } from "../../../core/trackingIds.ts";
import { TokenStoreError } from "../../errors.ts";
import { type KeptTokens, readKept } from "../../tokenSet.ts";
import { lockFile } from "../lock/node.ts";
import { inTurn } from "../memory.ts";
import type { TokenStore } from "../tokenStore.ts";
import { readYaml, writeYaml } from "../yaml.ts";

type Format = "json" | "yaml";

/** Settings of a file with tokens. */
export interface FileStoreOptions {
  /** `yaml` for names that end in `.yml` or `.yaml`, else `json`, unless said. YAML needs the package `yaml` beside this one. */
  format?: "json" | "yaml" | undefined;
  /** A lock that nobody has touched for so long is taken from its owner, in milliseconds; 10000 unless said. */
  staleLockMs?: number | undefined;
}

/** Larger than any set of tokens; what is larger is another file. */
const maxBytes = 64 * 1024;

/**
 * Keeps tokens in a file that only its owner may read. Processes that share the file take turns in refreshing.
 *
 * The file is replaced as a whole, so nobody ever reads half of it. Links are not followed, and a file that others may read is closed to
 * them when it is read. As YAML it has the form in which the token caches of Python scripts are written, and reads those.
 *
 * @param path - Where; its folder is made when it is missing.
 */
export function fileStore(path: string, options: FileStoreOptions = {}): TokenStore {
  const file = resolve(path);
  const format = options.format ?? (/\.ya?ml$/i.test(file) ? "yaml" : "json");
  const alone = inTurn();
  return {
    load: () => named("read", file, () => load(file, format)),
    save: (tokens) => named("written", file, () => save(file, tokens, format)),
    clear: () => named("removed", file, () => rm(file, { force: true })),
    // Within the process by turns, so that the file's lock is asked for once.
    lock: (work, signal) =>
      alone(async () => {
        const release = await lockFile(`${file}.lock`, { staleMs: options.staleLockMs, signal });
        try {
          return await work();
        } finally {
          await release();
        }
      }, signal),
  };
}

async function load(file: string, format: Format): Promise<KeptTokens | undefined> {
  const handle = await open(file, constants.O_RDONLY | noFollow).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const tokens = readKept(await parse(await readBounded(handle), format));
    if (!tokens) throw new TokenStoreError(`There are no tokens in ${file}.`, { hint: "Remove the file, or name another one." });
    return tokens;
  } finally {
    await handle.close();
  }
}

async function readBounded(handle: FileHandle): Promise<string> {
  const { mode, size } = await handle.stat();
  if ((mode & constants.S_IFMT) !== constants.S_IFREG) throw new Error("It is not a plain file.");
  if (size > maxBytes) throw new Error(`It is larger than ${maxBytes} bytes.`);
  // Windows has no such modes, and says 0o666 for all.
  if (mode & 0o077 && process.platform !== "win32") await handle.chmod(0o600);
  return handle.readFile("utf8");
}

/** A file that is named as YAML may hold JSON, which is YAML: then nothing has to be installed to read it. */
async function parse(text: string, format: Format): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return format === "yaml" ? readYaml(text) : undefined;
  }
}

async function write(tokens: KeptTokens, format: Format): Promise<string> {
  return format === "yaml"
    ? writeYaml(tokens)
    : `${JSON.stringify(tokens, undefined, 2)}
`;
}

/** Windows has no links that need this, nor the flag. */
const noFollow = constants.O_NOFOLLOW ?? 0;

async function save(file: string, tokens: KeptTokens, format: Format): Promise<void> {
  const text = await write(tokens, format);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const made = join(dirname(file), `.${basename(file)}.${uuid()}`);
  try {
    const handle = await open(made, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow, 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Replaces a link itself, and never what it points at.
    await rename(made, file);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
}

async function named<T>(what: string, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof TokenStoreError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const isLink = code === "ELOOP" || code === "EMLINK";
    throw new TokenStoreError(`${file} could not be ${what}: ${isLink ? "it is a link" : (code ?? message)}.`, {
      cause,
      hint: isLink ? "Name the file itself." : "Check that it and its folder belong to you.",
    });
  }
}
