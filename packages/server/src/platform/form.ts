import { once } from "node:events";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { Problem } from "./problem.ts";

/** A file of a form while it comes. */
export interface FormFile {
  /** As the sender gave it; `undefined` when it gave none. */
  name: string | undefined;
  type: string;
  content: AsyncIterable<Uint8Array>;
}

/** What a form may have. */
export interface FormLimits {
  files: number;
  fields: number;
  fieldBytes: number;
}

/** A field of a form, or what was made of a file, in the order in which they came. */
export type FormEntry<Stored> = { name: string; value: string } | { name: string; file: Stored };

/**
 * Reads a `multipart/form-data` body as it comes. Its files are handed on one after the other, while they come.
 *
 * A part without a file name is a file too when it says that it is something else than plain text: the official client sends buffers
 * so.
 *
 * @param store - Takes a file and reads it to its end.
 * @throws Problem 400 when it is no form or has too much in it, 413 when a field is too long; what `store` throws
 * @source observed tests/conformance
 */
export async function readForm<Stored>(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
  limits: FormLimits,
  store: (file: FormFile) => Promise<Stored>,
): Promise<FormEntry<Stored>[]> {
  const entries: Promise<FormEntry<Stored>>[] = [];
  const contents: BusboyFileStream[] = [];
  const parser = parserOf(contentType, limits);
  let refusal: Problem | undefined;
  const refuse = (problem: Problem) => {
    refusal ??= problem;
    parser.destroy(refusal);
  };
  parser.on("field", (name, value, _, isCut) => {
    if (isCut) return refuse(new Problem(413, `${name} is longer than ${limits.fieldBytes} bytes.`));
    entries.push(Promise.resolve({ name, value }));
  });
  parser.on("file", (name, content: BusboyFileStream, fileName: string | undefined, _, type) => {
    contents.push(content);
    content.on("error", () => undefined); // Told by the parser too; without a listener it would end the process.
    const stored = store({ name: fileName, type, content }).then((file) => ({ name, file }));
    stored.catch((error: Error) => parser.destroy(error));
    entries.push(stored);
  });
  for (const event of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
    parser.on(event, () => refuse(new Problem(400, `A form may have at most ${limits.files} files and ${limits.fields} fields.`)));
  }
  const reading = pump(body, parser).catch((error: unknown) => {
    parser.destroy();
    for (const content of contents) content.destroy(error as Error); // Who reads it would wait for ever.
    throw refusal ?? (error instanceof Problem ? error : badForm(error));
  });
  const [read] = await Promise.allSettled([reading]);
  const results = await Promise.allSettled(entries);
  const failed = results.find((result) => result.status === "rejected");
  if (read.status === "fulfilled" && !failed) return Promise.all(entries);
  throw new FormFailure(
    read.status === "rejected" ? read.reason : failed?.reason,
    results.flatMap((result) => (result.status === "fulfilled" && "file" in result.value ? result.value.file : [])),
  );
}

/** By hand: a pipeline would not wait until what is left of the body has been read on. */
async function pump(body: AsyncIterable<Uint8Array>, parser: BusboyInstance): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => parser.once("finish", resolve).once("error", reject));
  ended.catch(() => undefined);
  for await (const chunk of body) {
    if (parser.destroyed) await ended;
    if (!parser.write(chunk)) await Promise.race([once(parser, "drain"), ended]);
  }
  parser.end();
  await ended;
}

/** A form that could not be read whole, and what had been made of its files until then. */
export class FormFailure<Stored = unknown> extends Error {
  override readonly name = "FormFailure";
  readonly stored: readonly Stored[];

  constructor(cause: unknown, stored: readonly Stored[]) {
    super("a form could not be read", { cause });
    this.stored = stored;
  }
}

function parserOf(contentType: string, { files, fields, fieldBytes }: FormLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      isPartAFile: (_, type, fileName) => fileName !== undefined || (type !== undefined && type !== "text/plain"),
      limits: { files, fields, parts: files + fields, fieldSize: fieldBytes, fieldNameSize: 100, headerPairs: 20, headerSize: 8192 },
    });
  } catch (error) {
    throw badForm(error);
  }
}

function badForm(cause: unknown): Problem {
  return Object.assign(new Problem(400, "The body is not a valid form (multipart/form-data)."), { cause });
}
