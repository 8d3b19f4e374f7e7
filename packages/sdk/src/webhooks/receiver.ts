import type { ReceivedHeaders } from "../core/received.ts";
import { SignatureError } from "./errors.ts";
import type { EventOf, WebhookEvent } from "./event.ts";
import { requireSecrets, verifyWebhook } from "./verify.ts";

/** Does something about an event. The sender is answered when it is done; when it throws, the sender tries again later. */
export type EventHandler<Event> = (event: Event) => unknown;

/** What is done about which events: by `resource.event`, by `resource`, or, for whatever is left, by `*`. */
export type EventHandlers = {
  [Key in `${"messages" | "memberships" | "rooms" | "attachmentActions"}.${"created" | "updated" | "deleted"}`]?:
    | EventHandler<Key extends `${infer Resource extends WebhookEvent["resource"]}.${string}` ? EventOf<Resource> : never>
    | undefined;
} & {
  [Resource in WebhookEvent["resource"]]?: EventHandler<EventOf<Resource>> | undefined;
} & {
  "*"?: EventHandler<WebhookEvent> | undefined;
};

/** How notifications are received. */
export interface ReceiverOptions {
  /** The webhook's secret; several while one replaces another. */
  secret: string | readonly string[];
  handlers: EventHandlers;
  /** Bytes of a notification; more is answered with 413. 262144 unless said: notifications are small. */
  maxBodyBytes?: number | undefined;
  /** Told of what was refused and of what handlers threw. */
  onError?: ((error: unknown) => void) | undefined;
}

/** A request as any server has it. */
export interface ReceivedRequest {
  method?: string | undefined;
  headers: ReceivedHeaders;
  /** The body exactly as it came. */
  rawBody: Uint8Array | string;
}

/** What the sender is to be answered. */
export interface ReceiverAnswer {
  status: 204 | 400 | 401 | 405 | 413 | 500;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Takes notifications: checks them, and hands them to who wants them. */
export interface WebhookReceiver {
  readonly maxBodyBytes: number;
  /** Never rejects: whatever happens is in the answer, and told to `onError`. */
  handle(request: ReceivedRequest): Promise<ReceiverAnswer>;
}

const reasons = {
  400: "This is no notification.",
  401: "The signature is missing or wrong.",
  405: "Send a POST.",
  413: "The body is too large.",
  500: "The notification could not be handled; send it again later.",
} as const;

/**
 * Makes a receiver of notifications; `toExpress`, `toFetch` and their siblings put it into a server.
 *
 * It answers 401 to what is not signed with the secret, 400 to what is no notification, 413 to what is too large, 500 when a
 * handler throws, so that the sender tries again, and 204 otherwise. A notification may arrive twice.
 *
 * @throws InvalidInputError without a secret
 * @example
 * const receiver = createReceiver({ secret, handlers: { "messages.created": ({ data }) => console.log(data.id) } });
 */
export function createReceiver({ secret, handlers, maxBodyBytes = 262_144, onError }: ReceiverOptions): WebhookReceiver {
  const secrets = requireSecrets(secret);
  const refuse = (status: keyof typeof reasons, error?: unknown): ReceiverAnswer => {
    if (error !== undefined) tell(onError, error);
    return answer(status);
  };
  return {
    maxBodyBytes,
    async handle({ method = "POST", headers, rawBody }) {
      if (method !== "POST") return refuse(405);
      if (sizeOf(rawBody) > maxBodyBytes) return refuse(413);
      try {
        const event = await verifyWebhook({ body: rawBody, headers, secret: secrets });
        try {
          await handlerFor(handlers, event)?.(event);
          return { status: 204, headers: {}, body: undefined };
        } catch (error) {
          return refuse(500, error);
        }
      } catch (error) {
        return refuse(error instanceof SignatureError ? 401 : 400, error);
      }
    },
  };
}

/** The answer with one status. */
export function answer(status: keyof typeof reasons): ReceiverAnswer {
  const headers = { "content-type": "text/plain; charset=utf-8", ...(status === 405 && { allow: "POST" }) };
  return { status, headers, body: reasons[status] };
}

function tell(onError: ReceiverOptions["onError"], error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // Who listens to errors and throws has nobody left to tell.
  }
}

function handlerFor(handlers: EventHandlers, event: WebhookEvent): EventHandler<WebhookEvent> | undefined {
  const table = handlers as Readonly<Record<string, EventHandler<WebhookEvent> | undefined>>;
  const name = [`${event.resource}.${event.event}`, event.resource, "*"].find((key) => Object.hasOwn(table, key) && table[key]);
  return name === undefined ? undefined : table[name];
}

function sizeOf(body: Uint8Array | string): number {
  return typeof body === "string" ? new TextEncoder().encode(body).byteLength : body.byteLength;
}
