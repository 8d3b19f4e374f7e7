type Work = (...given: unknown[]) => Promise<unknown>;

/** What cryptography does on other threads, without a clock that a test could move. */
const methods = ["decrypt", "deriveBits", "deriveKey", "digest", "encrypt", "exportKey", "generateKey", "importKey", "sign", "verify"];
/** So many turns in a row without anything new: what goes on from promise to promise has ended. */
const quietTurns = 30;

let underWay = 0;
const subtle = crypto.subtle as unknown as Record<string, Work>;
for (const method of methods) {
  const work = (subtle[method] as Work).bind(crypto.subtle);
  subtle[method] = (...given) => {
    underWay += 1;
    return work(...given).finally(() => {
      underWay -= 1;
    });
  };
}

/** Waits until something is so, or nothing more happens before the clock of the test moves. Whoever loads this file has its cryptography counted. */
export async function untilQuiet(isSo: () => boolean = () => false): Promise<void> {
  for (let turns = 0; turns < quietTurns && !isSo(); turns = underWay > 0 ? 0 : turns + 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
