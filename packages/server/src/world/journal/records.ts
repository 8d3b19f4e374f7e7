/** What is remembered of something, before anybody wants to see it: no secrets, and little made ready. */
export type JournalRecord = RequestRecord | FrameRecord | KmsRecord | FactRecord | DeliveryRecord;

interface BaseRecord {
  id: number;
  atMs: number;
  /** Inner id. */
  personId: string | undefined;
}

/** One side of a request. */
export interface MessageRecord {
  /** Names and values in turns. */
  headers: readonly string[];
  body?: string | undefined;
  left?: string | undefined;
  sizeBytes?: number | undefined;
}

export interface RequestRecord extends BaseRecord {
  kind: "request";
  method: string;
  path: string;
  operation: string;
  status: number;
  tookInMs: number;
  trackingId: string;
  applicationId: string | undefined;
  request: MessageRecord;
  answer: MessageRecord;
}

export interface FrameRecord extends BaseRecord {
  kind: "frame";
  direction: "in" | "out";
  deviceId: string;
  /** A text, an event that many sockets share, or how the socket was opened or closed. */
  frame: string | { head: string; tail: string } | { type: string; code?: number; reason?: string };
  /** Of an event, its number on this socket. */
  sequenceNumber: number;
}

export interface KmsRecord extends BaseRecord {
  kind: "kms";
  operation: string;
  uri: string;
  deviceUrl: string;
  status: number | undefined;
  reason: string | undefined;
}

export interface FactRecord extends BaseRecord {
  kind: "fact";
  name: string;
  key: string;
  audience: readonly string[];
  /** JSON. */
  json: string;
}

export interface DeliveryRecord extends BaseRecord {
  kind: "delivery";
  deliveryId: string;
  webhookId: string;
  targetUrl: string;
  attempt: number;
  status: number | undefined;
  failure: string | undefined;
  tookInMs: number;
}
