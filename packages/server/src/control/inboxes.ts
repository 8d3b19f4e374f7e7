import type {
  Delivery,
  DeliveryInput,
  InboxInput,
  InboxRequest,
  ListDeliveriesInput,
  ListInboxRequestsInput,
  SetInboxAnswersInput,
} from "@parley/contract/control";
import { Problem } from "../platform/problem.ts";
import type { ControlContext } from "./context.ts";

const maxBodyBytes = 1_048_576;
const keptBodyBytes = 65_536;
const defaultWaitInMs = 5000;
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What names somebody to a server is nobody else's. */
const secretHeaders = ["authorization", "proxy-authorization", "cookie"];

export async function listDeliveries({ deliveries }: ControlContext, input: ListDeliveriesInput): Promise<Delivery[]> {
  return deliveries.list(input);
}

export function replayDelivery({ deliveries }: ControlContext, { id }: DeliveryInput): Promise<Delivery> {
  return deliveries.replay(id);
}

export async function listInboxRequests({ inboxes }: ControlContext, input: ListInboxRequestsInput): Promise<InboxRequest[]> {
  const { name, atLeast = 0, timeoutInMs = defaultWaitInMs } = input;
  return inboxes.until(name, atLeast, timeoutInMs);
}

export async function clearInbox({ inboxes }: ControlContext, { name }: InboxInput): Promise<void> {
  inboxes.remove(name);
}

export async function setInboxAnswers({ inboxes }: ControlContext, { name, answers }: SetInboxAnswersInput): Promise<void> {
  inboxes.answer(name, answers);
}

/** A request to an inbox, before its body is read. */
export interface Incoming {
  method: string;
  query: string;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** @throws Problem 413 past the bound */
  stream(maxBytes: number): AsyncIterable<Uint8Array>;
}

/** Takes any request and keeps it. @returns What it is answered */
export async function receive(
  { inboxes, clock }: ControlContext,
  name: string,
  incoming: Incoming,
): Promise<{ status: number; body?: unknown }> {
  if (!namePattern.test(name)) throw new Problem(400, `An inbox is named by letters, digits and . _ -, not "${name}".`);
  const parts: Uint8Array[] = [];
  for await (const part of incoming.stream(maxBodyBytes)) parts.push(part);
  const body = Buffer.concat(parts).subarray(0, keptBodyBytes).toString("utf8");
  const headers = Object.fromEntries(Object.entries(incoming.headers).filter(([header]) => !secretHeaders.includes(header)));
  const { method, query } = incoming;
  return inboxes.receive(name, { method, query, headers, body, receivedAt: new Date(clock.now()).toISOString() });
}
