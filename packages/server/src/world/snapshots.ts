import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "@parley/contract/control";
import type { Blobs } from "../platform/blobs/blobs.ts";
import type { Image } from "../platform/db/image.ts";
import { Problem } from "../platform/problem.ts";
import type { Sown } from "./seed.ts";

/** A state of a server that one can go back to. */
export interface SavedState {
  name: string;
  createdAt: string;
  image: Image;
  /** Whom and what its seed has made. */
  sown: Sown;
  clock: { now: number; isFrozen: boolean };
  /** Files whose contents must stay for it. */
  blobIds: readonly string[];
  /** The master key under which its secrets are sealed, base64url; that of the server unless said. */
  masterKey?: string;
}

/** Most that are kept at a time. */
const maxSnapshots = 100;

/** States by name: in a folder, or in memory. Those in a folder hold no tokens: whoever reads it cannot use them. */
export class Snapshots {
  readonly #folder: string | undefined;
  readonly #states = new Map<string, SavedState>();

  /** @param folder - Where they are kept; nowhere but in memory unless given. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
    for (const file of folder ? filesIn(folder) : []) {
      const state = JSON.parse(readFileSync(file, "utf8"), revive) as SavedState;
      this.#states.set(state.name, state);
    }
  }

  list(): SavedState[] {
    return [...this.#states.values()];
  }

  find(name: string): SavedState | undefined {
    return this.#states.get(name);
  }

  /** @throws Problem 404 */
  get(name: string): SavedState {
    const state = this.#states.get(name);
    if (!state) throw new Problem(404, `There is no snapshot ${name}.`);
    return state;
  }

  set(state: SavedState): void {
    if (!this.#states.has(state.name) && this.#states.size >= maxSnapshots)
      throw new Problem(409, `${maxSnapshots} snapshots are kept at most: remove one first.`);
    this.#states.set(state.name, state);
    if (!this.#folder) return;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    writeFileSync(this.#fileOf(`${state.name}.new`), JSON.stringify({ ...state, sown: withoutSecrets(state.sown) }, replace), {
      mode: 0o600,
    });
    renameSync(this.#fileOf(`${state.name}.new`), this.#fileOf(state.name));
  }

  /** @throws Problem 404 */
  remove(name: string): void {
    this.get(name);
    this.#states.delete(name);
    if (this.#folder) rmSync(this.#fileOf(name), { force: true });
  }

  /** Whether a file is needed to go back to one of them. */
  holds(blobId: string): boolean {
    return this.list().some(({ blobIds }) => blobIds.includes(blobId));
  }

  #fileOf(name: string): string {
    return join(this.#folder ?? "", `${name}.json`);
  }
}

/** What is told of a snapshot. */
export function toSnapshot({ name, createdAt, image }: SavedState): Snapshot {
  return { name, createdAt, rows: Object.values(image.tables).reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** Files that are deleted only when no snapshot needs them. */
export function heldBlobs(blobs: Blobs, snapshots: Snapshots): Blobs {
  return {
    put: (id, source, maxBytes) => blobs.put(id, source, maxBytes),
    read: (id, range) => blobs.read(id, range),
    delete: async (id) => (snapshots.holds(id) ? undefined : blobs.delete(id)),
  };
}

function withoutSecrets({ personas, applications }: Sown): Sown {
  return {
    personas: personas.map((persona) => ({ ...persona, accessToken: "" })),
    applications: applications.map((application) => ({
      ...application,
      ...("clientSecret" in application && { clientSecret: "" }),
      ...("sharedSecret" in application && { sharedSecret: "" }),
    })),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json") && !name.endsWith(".new.json"))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Bytes of a row, which JSON has no form for. */
function replace(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

/** Takes back {@link replace}. */
function revive(_key: string, value: unknown): unknown {
  const { base64 } = (value ?? {}) as { base64?: unknown };
  return typeof base64 === "string" && Object.keys(value as object).length === 1 ? Buffer.from(base64, "base64") : value;
}
