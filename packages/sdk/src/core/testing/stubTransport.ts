import type { Transport, TransportAnswer, TransportRequest } from "../transport/transport.ts";

/** What a stub answers: a status with JSON, text and headers, or an error to throw. */
export type StubAnswer = { status?: number; json?: unknown; text?: string; headers?: Record<string, string> } | Error;

/** Answers a request; a promise that never settles is a server that never answers. */
export type StubHandler = (request: TransportRequest, index: number) => StubAnswer | Promise<StubAnswer>;

/** A transport that answers by itself and keeps what it was asked. */
export interface StubTransport extends Transport {
  readonly requests: TransportRequest[];
}

/**
 * Makes a transport without a network.
 *
 * @param answers - A function, or answers in order, of which the last repeats.
 */
export function stubTransport(answers: StubHandler | StubAnswer[] = []): StubTransport {
  const requests: TransportRequest[] = [];
  const handle: StubHandler = Array.isArray(answers) ? (_, index) => answers[Math.min(index, answers.length - 1)] ?? {} : answers;
  return {
    requests,
    async send(request) {
      requests.push(request);
      return toAnswer(await handle(request, requests.length - 1));
    },
    close: async () => {},
  };
}

function toAnswer(answer: StubAnswer): TransportAnswer {
  if (answer instanceof Error) throw answer;
  const { status = 200, json, text = json === undefined ? "" : JSON.stringify(json), headers = {} } = answer;
  return { status, text, headers: new Headers(headers) };
}
