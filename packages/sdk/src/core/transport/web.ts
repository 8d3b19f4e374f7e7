import type { Transport, TransportAnswer, TransportOptions, TransportRequest } from "./transport.ts";

/** Carries requests with the platform's `fetch`: browsers, workers, Deno, Bun. */
export function createTransport({ maxAnswerBytes }: TransportOptions): Transport {
  return { send: (request) => send(request, maxAnswerBytes), close: async () => {} };
}

async function send({ url, body, ...request }: TransportRequest, maxAnswerBytes: number): Promise<TransportAnswer> {
  const response = await fetch(url, {
    ...request,
    redirect: "manual",
    ...privacy(),
    ...(body !== undefined && { body: body as BodyInit }),
  });
  if (response.type === "opaqueredirect") throw new Error("The server redirected, and this platform does not say where to");
  return { status: response.status, headers: response.headers, text: await readText(response, maxAnswerBytes) };
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
