/** The value of an environment variable; `undefined` where it is not set, is empty, or the platform has none or shows none. */
export function environment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    return undefined; // Deno asks for permission and throws when it is refused.
  }
}
