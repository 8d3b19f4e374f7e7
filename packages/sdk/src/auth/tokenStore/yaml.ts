import { TokenStoreError } from "../errors.ts";

/**
 * Reads YAML of any style.
 *
 * @returns `undefined` when it is no YAML. What is wrong stays untold: the parser's message would quote the text, and tokens with it.
 * @throws TokenStoreError when the package `yaml` is not installed.
 */
export async function readYaml(text: string): Promise<unknown> {
  const { parse } = await loadYaml();
  try {
    return parse(text, { logLevel: "error" });
  } catch {
    return undefined;
  }
}

/**
 * Writes YAML, each value on its line.
 *
 * @throws TokenStoreError when the package `yaml` is not installed.
 */
export async function writeYaml(record: object): Promise<string> {
  const { stringify } = await loadYaml();
  return stringify(record, { lineWidth: 0 });
}

async function loadYaml(): Promise<typeof import("yaml")> {
  try {
    return await import("yaml");
  } catch (cause) {
    throw new TokenStoreError("Token files in YAML need the package yaml, which is not installed.", {
      cause,
      hint: "Run `npm install yaml`, or name a file that ends in .json.",
    });
  }
}
