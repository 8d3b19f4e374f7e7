import type { Delivery } from "@parley/contract/control";
import type { Actor, Context } from "../platform/context.ts";
import type { StoredFact } from "../platform/fact.ts";
import type { WebhookTables } from "./schema.ts";

/** Something that happened to a thing of the public API, without its content. */
export interface ResourceEvent {
  /** The same whenever the same fact is asked about. */
  id: string;
  resource: string;
  event: string;
  /** Inner id of the person who did it. */
  actorId: string;
  /** The thing as the public API shows it, without texts and inputs. */
  data: Readonly<Record<string, unknown>>;
}

/** One attempt to tell a target something. */
export type DeliveryAttempt = Omit<Delivery, "id">;

/** What webhooks need from their neighbours, in their own words. */
export interface WebhookPorts {
  /** What a fact means in the terms of the public API. */
  resourceEvents(fact: StoredFact): Promise<ResourceEvent[]>;
  isMember(personId: string, roomId: string): Promise<boolean>;
  people: { find(ids: readonly string[]): Promise<Map<string, { orgId: string }>> };
  /** Scopes of each token that a person holds now. */
  tokenScopes(personId: string): Promise<ReadonlySet<string>[]>;
  isAdmin(actor: Actor): boolean;
  seals: {
    seal(name: string, secret: string): Promise<string>;
    open(name: string, sealed: string): Promise<string>;
  };
  /** HTTP to addresses that users gave. */
  outbound: {
    /** Throws when a URL cannot be a target. */
    check(target: string): void;
    post(
      target: string,
      options: { headers: Record<string, string>; body: string; timeoutInMs: number; keptBytes: number; signal?: AbortSignal },
    ): Promise<{ status: number; headers: Readonly<Record<string, string | string[] | undefined>>; body: string }>;
  };
  /** Keeps what was sent and answered, for those who look into the server. */
  record(attempt: DeliveryAttempt): void;
}

/** What the use cases of webhooks are given. */
export interface WebhookContext extends Context<WebhookTables>, WebhookPorts {
  /** Called when a webhook's row has been changed or is gone. */
  changed(webhookId: string): void;
}
