import { readStream } from "./readStream.ts";

/** A piece of a body: known bytes, or bytes that are still to come. */
export type UploadPart = Uint8Array<ArrayBuffer> | Blob | AsyncIterable<Uint8Array>;

/** A body that is too large to be held in memory, in pieces. */
export interface UploadBody {
  contentType: string;
  /** Of all pieces; `undefined` when one of them does not say. */
  sizeBytes: number | undefined;
  /** Whether it can be sent again: a stream can be read once only. */
  isRepeatable: boolean;
  parts: readonly UploadPart[];
  /** Told how many bytes have been handed on. */
  onProgress?: ((sentBytes: number) => void) | undefined;
}

/** Whether a body comes in pieces. */
export function isUpload(body: unknown): body is UploadBody {
  return typeof body === "object" && body !== null && "parts" in body;
}

/** Whether a request with this body can be made again. */
export function isRepeatable(body: unknown): boolean {
  return !isUpload(body) || body.isRepeatable;
}

/** The bytes of a body as they are needed, reporting how far it is. */
export async function* bytesOf({ parts, onProgress }: UploadBody): AsyncGenerator<Uint8Array> {
  let sentBytes = 0;
  for (const part of parts) {
    for await (const chunk of part instanceof Uint8Array ? [part] : part instanceof Blob ? readStream(part.stream()) : part) {
      yield chunk;
      sentBytes += chunk.byteLength;
      onProgress?.(sentBytes);
    }
  }
}

/** The same in one piece, which the platform may keep outside of memory. */
export async function toBlob({ parts, contentType }: UploadBody): Promise<Blob> {
  const pieces: BlobPart[] = [];
  for (const part of parts) {
    if (part instanceof Uint8Array || part instanceof Blob) pieces.push(part);
    else for await (const chunk of part) pieces.push(new Uint8Array(chunk));
  }
  return new Blob(pieces, { type: contentType });
}
