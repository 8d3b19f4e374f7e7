import { FormFailure, readForm } from "../platform/form.ts";
import { Problem } from "../platform/problem.ts";
import type { Call } from "../platform/route.ts";
import { maxAudioBytes, type Recording, readRecording } from "./announcements.ts";

const limits = { files: 1, fields: 10, fieldBytes: 8192 };

/** The body of a request that brings a recording as a form; `undefined` when it comes otherwise. */
export async function recordingForm(call: Call): Promise<Record<string, unknown> | undefined> {
  const contentType = call.header("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(contentType)) return undefined;
  const entries = await readForm<Recording>(contentType, call.stream(maxAudioBytes + 64 * 1024), limits, readRecording).catch(
    (error: unknown) => {
      throw error instanceof FormFailure ? error.cause : error;
    },
  );
  const recording = entries.flatMap((entry) => ("file" in entry ? entry.file : []))[0];
  if (!recording) throw new Problem(400, "file is missing.");
  const name = entries.flatMap((entry) => ("value" in entry && entry.name === "name" ? entry.value : []))[0];
  return { recording, ...(name && { name: name.slice(0, 200) }) };
}
