import type { Operation } from "@parley/contract";
import type { CallOptions, Client } from "../core/client.ts";
import { type FileInput, openFile } from "./fileInput.ts";
import { formOf } from "./form.ts";
import type { Progress } from "./transfer.ts";

/** What goes into a form. */
interface FormContent {
  fields: Record<string, unknown>;
  files: readonly FileInput[];
  onProgress: ((progress: Progress) => void) | undefined;
}

/** Calls an operation with a form: fields, and files that are read while they are sent. */
export async function sendForm<Output>(
  client: Client,
  operation: Operation<never, Output>,
  { fields, files, onProgress }: FormContent,
  options: CallOptions,
): Promise<Output> {
  const opened = await Promise.all(files.map((file) => (typeof file === "string" ? file : openFile(file))));
  return client.upload(operation, formOf(fields, opened, onProgress), options);
}
