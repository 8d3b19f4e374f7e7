/**
 * Posts to a server and counts what arrives at sockets. The same program for every server that is measured: it knows
 * where to post and what to count, nothing else.
 */
import { Agent, request } from "node:http";
import { serve, settings } from "../harness.ts";

/** Where to post and where to listen. */
export interface LoadSettings {
  postUrl: string;
  headers: Record<string, string>;
  body: string;
  /** Sockets to open, each with the first frame to send; every post must arrive at all of them. */
  sockets: { url: string; first: string }[];
  /** Posts under way at the same time. */
  concurrency: number;
}

/** What it is asked: to open more sockets, which may be too many for its settings, or to post. */
type Question = { sockets: LoadSettings["sockets"] } | { posts: number };

const { postUrl, headers, body, sockets, concurrency } = settings<LoadSettings>();
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const sent = { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const eventMark = '"eventType":"conversation.activity"';

let listening = 0;
let delivered = 0;
let wanted = Number.POSITIVE_INFINITY;
let allDelivered = (): void => {};

await open(sockets);

serve(async (question: Question) => {
  if ("sockets" in question) return open(question.sockets);
  const { posts } = question;
  delivered = 0;
  wanted = posts * listening;
  const everything = new Promise<void>((resolve) => {
    allDelivered = resolve;
  });
  const startedAt = performance.now();
  let left = posts;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await post();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  if (listening) await everything;
  return { seconds: (performance.now() - startedAt) / 1000 };
});

function post(): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(postUrl, { method: "POST", agent, headers: sent }, (response) => {
      response.resume();
      response.on("end", () => (response.statusCode === 200 ? resolve() : reject(new Error(`a post was answered ${response.statusCode}`))));
      response.on("error", reject);
    });
    call.on("error", reject);
    call.end(body);
  });
}

async function open(more: LoadSettings["sockets"]): Promise<{ listening: number }> {
  for (const { url, first } of more) await listen(url, first);
  listening += more.length;
  return { listening };
}

/** Opens a socket and resolves when the server has said its first word on it. */
function listen(url: string, first: string): Promise<void> {
  const socket = new WebSocket(url);
  return new Promise((resolve, reject) => {
    socket.onopen = () => socket.send(first);
    socket.onerror = () => reject(new Error(`the socket ${url} failed`));
    socket.onclose = ({ code }) => reject(new Error(`the socket ${url} was closed with ${code}`));
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      resolve();
      if (data.includes(eventMark)) take(socket, data);
    };
  });
}

function take(socket: WebSocket, text: string): void {
  const { id } = JSON.parse(text) as { id: string };
  socket.send(JSON.stringify({ type: "ack", messageId: id }));
  delivered += 1;
  if (delivered === wanted) allDelivered();
}
