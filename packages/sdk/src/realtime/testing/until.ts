/** Waits, without the clock of the test, until something is so: promises, and cryptography on other threads, take turns of their own. */
export async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 5000;
  while (performance.now() < deadline) {
    if (isSo()) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  throw new Error(`It did not become so: ${isSo}`);
}

/** Lets everything that needs no clock come to rest. */
export async function atRest(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}
