import type { Operation } from "../operation.ts";

/** One attempt to tell a webhook's target something: what was sent, what came back. The webhook's secret is nowhere in it. */
export interface Delivery {
  id: string;
  webhookId: string;
  /** Id of the person who made the webhook. */
  ownerId: string;
  targetUrl: string;
  /** 1 for the first attempt, counted on for each retry. */
  attempt: number;
  /** The delivery that this one repeats because somebody asked for it. */
  replayOf?: string | undefined;
  request: { headers: Readonly<Record<string, string>>; body: string };
  /** Missing when none came. */
  answer?: DeliveryAnswer | undefined;
  /** Why it counts as failed. */
  failure?: string | undefined;
  /** By the server's clock, as {@link tookInMs}. */
  startedAt: string;
  tookInMs: number;
}

/** What a target answered; of the body, the first 16,384 bytes. */
export interface DeliveryAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Input of {@link listDeliveries}. */
export interface ListDeliveriesInput {
  /** Only those of one webhook, by its id. */
  webhook?: string | undefined;
  /** Only those to addresses that begin like this. */
  target?: string | undefined;
}

/** Names a delivery. */
export interface DeliveryInput {
  id: string;
}

/** Lists attempts of webhooks to tell their targets something, the oldest first: the last 1,000, 16 MB of them at most. */
export const listDeliveries: Operation<ListDeliveriesInput, Delivery[]> = {
  id: "control.listDeliveries",
  method: "GET",
  path: "/_parley/webhooks/deliveries",
  query: ["webhook", "target"],
};

/** Sends the same notification once more, signed anew, to where the webhook points now. Answers when the target has. */
export const replayDelivery: Operation<DeliveryInput, Delivery> = {
  id: "control.replayDelivery",
  method: "POST",
  path: "/_parley/webhooks/deliveries/{id}/replay",
};

/** A request that an inbox was sent. */
export interface InboxRequest {
  method: string;
  /** What followed the `?` of the address. */
  query: string;
  /** Without tokens and cookies. */
  headers: Readonly<Record<string, string>>;
  /** The first 65,536 bytes, as UTF-8. */
  body: string;
  /** What it was answered. */
  status: number;
  receivedAt: string;
}

/** What an inbox answers: a status, or one with a body, a text or any JSON. */
export type InboxAnswer = number | { status: number; body?: unknown };

/** Names an inbox. */
export interface InboxInput {
  name: string;
}

/** Input of {@link listInboxRequests}. */
export interface ListInboxRequestsInput extends InboxInput {
  /** Waits until so many are there. */
  atLeast?: number | undefined;
  /** Real milliseconds to wait at most; 5000 unless said. Then 504. */
  timeoutInMs?: number | undefined;
}

/** Input of {@link setInboxAnswers}. */
export interface SetInboxAnswersInput extends InboxInput {
  /** One after the other; the last one from then on. */
  answers: readonly InboxAnswer[];
}

/** Lists what an inbox was sent at `/_parley/inbox/{name}`, by any method, the oldest first. */
export const listInboxRequests: Operation<ListInboxRequestsInput, InboxRequest[]> = {
  id: "control.listInboxRequests",
  method: "GET",
  path: "/_parley/inbox/{name}/requests",
  query: ["atLeast", "timeoutInMs"],
};

/** Forgets what an inbox was sent. What it answers stays. */
export const clearInbox: Operation<InboxInput, void> = {
  id: "control.clearInbox",
  method: "DELETE",
  path: "/_parley/inbox/{name}/requests",
};

/** Says what an inbox answers from now on; 200 unless said. */
export const setInboxAnswers: Operation<SetInboxAnswersInput, void> = {
  id: "control.setInboxAnswers",
  method: "PUT",
  path: "/_parley/inbox/{name}/answer",
};
