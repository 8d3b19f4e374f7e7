import { InvalidInputError } from "../errors.ts";

/** Opening files by their path needs Node. */
export async function openPath(path: string): Promise<never> {
  throw new InvalidInputError(`The file ${JSON.stringify(path)} cannot be opened by its path here; pass a File, a Blob or bytes.`);
}
