import { type Event, getEvent, type ListEventsInput, listEvents } from "@parley/contract/events";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref } from "./ref.ts";

/** What happened in the organization, for its compliance officers. */
export class Events {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists what happened, newest first.
   *
   * @param input.max - Events on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @throws PermissionError unless the token's owner oversees the organization; CallError
   * @source documented https://developer.webex.com/docs/api/v1/events/list-events
   * @example
   * for await (const event of webex.events.list({ resource: "messages" })) console.log(event.type, event.actorId);
   */
  list(input: ListEventsInput = {}, options?: CallOptions): Paged<Event> {
    return this.#client.list(listEvents, input, options);
  }

  /**
   * Reads one event.
   *
   * @param event - Its id, or the event.
   * @throws NotFoundError when there is none; PermissionError; CallError
   * @source documented https://developer.webex.com/docs/api/v1/events/get-event-details
   */
  get(event: Ref, options?: CallOptions): Promise<Event> {
    return this.#client.call(getEvent, { eventId: idOf(event) }, options);
  }
}
