import type { HeaderReader, TransportAnswer, TransportRequest } from "./transport.ts";

/**
 * Sends a body in the only way in which a browser tells how far it is.
 *
 * @param onProgress - Told the bytes sent so far.
 */
export async function upload(
  { method, url, headers, signal }: TransportRequest,
  body: Blob,
  onProgress: (bytes: number) => void,
): Promise<TransportAnswer> {
  signal.throwIfAborted();
  const request = new XMLHttpRequest();
  const abort = () => request.abort();
  const answer = new Promise<TransportAnswer>((resolve, reject) => {
    request.onload = () => resolve({ status: request.status, headers: headersOf(request), text: request.responseText });
    request.onerror = () => reject(new Error("The connection failed"));
    request.onabort = () => reject(signal.reason);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
  });
  signal.addEventListener("abort", abort, { once: true });
  request.open(method, url);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.send(body);
  return answer.finally(() => signal.removeEventListener("abort", abort));
}

function headersOf(request: XMLHttpRequest): HeaderReader {
  return { get: (name) => request.getResponseHeader(name) };
}
