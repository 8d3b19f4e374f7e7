import { readStream } from "../readStream.ts";
import { isUpload, toBlob } from "../upload.ts";
import type { StreamedAnswer, Transport, TransportAnswer, TransportOptions, TransportRequest } from "./transport.ts";

/** Carries requests with the platform's `fetch`: browsers, workers, Deno, Bun. */
export function createTransport({ maxAnswerBytes }: TransportOptions): Transport {
  return { send: (request) => send(request, maxAnswerBytes), stream: (request) => stream(request, maxAnswerBytes), close: async () => {} };
}

async function send(request: TransportRequest, maxAnswerBytes: number): Promise<TransportAnswer> {
  const { body } = request;
  // Only this old way tells how far an upload is.
  if (isUpload(body) && body.onProgress && typeof XMLHttpRequest !== "undefined")
    return (await import("./xhr.ts")).upload(request, await toBlob(body), body.onProgress);
  const response = await answerTo(request);
  return { status: response.status, headers: response.headers, text: await readText(response, maxAnswerBytes) };
}

async function stream(request: TransportRequest, maxAnswerBytes: number): Promise<StreamedAnswer> {
  const response = await answerTo(request);
  const { status, headers } = response;
  if (!response.ok) return { status, headers, text: await readText(response, maxAnswerBytes) };
  return { status, headers, text: "", body: response.body ? readStream(response.body) : none() };
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function answerTo({ url, body, ...request }: TransportRequest): Promise<Response> {
  const content = isUpload(body) ? await toBlob(body) : body;
  const response = await fetch(url, {
    ...request,
    redirect: "manual",
    ...privacy(),
    ...(content !== undefined && { body: content as BodyInit }),
  });
  if (response.type === "opaqueredirect") throw new Error("The server redirected, and this platform does not say where to");
  if (isUpload(body)) body.onProgress?.((content as Blob).size);
  return response;
}

/** Some workers refuse options that they do not implement, so only known ones are sent. */
function privacy(): RequestInit {
  return {
    ...("credentials" in Request.prototype && { credentials: "omit" as const }),
    ...("cache" in Request.prototype && { cache: "no-store" as const }),
  };
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Error(`The answer is longer than ${maxBytes} bytes`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
