// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Event, EventCollectionResponse } from "./types/admin.ts";

export type { Event, EventCollectionResponse } from "./types/admin.ts";

/** Input of {@link listEvents}. */
export interface ListEventsInput {
  resource?: "attachmentActions" | "businessTexts" | "call_records" | "convergedRecordings" | "file_transcodings" | "files" | "meetingMessages" | "meetings" | "meetingTranscripts" | "memberships" | "messages" | "rooms" | "tabs" | (string & {}) | undefined;
  type?: "created" | "updated" | "deleted" | "ended" | (string & {}) | undefined;
  actorId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  max?: number | undefined;
  serviceType?: "calling" | (string & {}) | undefined;
}

/** List Events. @source documented https://developer.webex.com/docs/api/v1/events/list-events */
export const listEvents: Operation<ListEventsInput, EventCollectionResponse> = {
  id: "events.list",
  method: "GET",
  path: "/v1/events",
  query: ["resource", "type", "actorId", "from", "to", "max", "serviceType"],
  items: "items",
};

/** Input of {@link getEvent}. */
export interface GetEventInput {
  eventId: string;
}

/** Get Event Details. @source documented https://developer.webex.com/docs/api/v1/events/get-event-details */
export const getEvent: Operation<GetEventInput, Event> = {
  id: "events.get",
  method: "GET",
  path: "/v1/events/{eventId}",
};
