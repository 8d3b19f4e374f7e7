/** Names each request, so that a fault can be found in the server's logs. */
export class TrackingIds {
  #prefix: string | undefined;
  #count = 0;

  /** The next id: `parley_<uuid of this client>_<number>`. */
  next(): string {
    // Made late: the platform loads its cryptography on first use, which would slow the start of every process.
    this.#prefix ??= `parley_${uuid()}`;
    this.#count += 1;
    return `${this.#prefix}_${this.#count}`;
  }
}

/** A random UUID; also where `randomUUID` is missing, as it is on pages that were not loaded securely. */
export function uuid(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
