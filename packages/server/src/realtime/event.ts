/** An event made ready once for however many sockets take it: only the number differs between them. */
export interface EncodedEvent {
  id: string;
  /** Everything before and after the running number of the socket. */
  head: string;
  tail: string;
}

/**
 * Encodes an event.
 *
 * @param data - What it says, as JSON.
 * @param id - Names the event: the same on every socket that takes it.
 * @param now - Milliseconds since the epoch.
 */
export function encodeEvent(data: string, id: string, now: number): EncodedEvent {
  const fields = `"timestamp":${now},"trackingId":"PARLEY_${id}","alertType":"none","headers":{},"filterMessage":false`;
  return { id, head: `{"id":"${id}","data":${data},${fields},"wsWriteTimestamp":${now},"sequenceNumber":`, tail: "}" };
}

/** The frame of one socket. */
export function frameOf({ head, tail }: Pick<EncodedEvent, "head" | "tail">, sequenceNumber: number): string {
  return head + sequenceNumber + tail;
}
