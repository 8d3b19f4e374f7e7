import type { Clock } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { publicId } from "../platform/ids.ts";
import { errorFields } from "../platform/log.ts";
import { scopesOf } from "./catalog.ts";
import { type Attempt, Line, maxKept, maxKeptOfLane, type Reading } from "./line.ts";
import { type Notification, notificationFor, signed } from "./payload.ts";
import type { DeliveryAttempt, WebhookPorts } from "./ports.ts";
import type { Hook, Registry } from "./registry.ts";
import type { DeliveryRow, WebhookRow, WebhookTables } from "./schema.ts";
import { carries, sealName } from "./webhooks.ts";

/** How targets are treated. The two bounds for giving up are in `docs/webhooks.md`. */
export interface DeliveryLimits {
  /** Rooms of one webhook that are told at a time. */
  atOnce: number;
  /** Milliseconds in which a target must answer. */
  timeoutInMs: number;
  /** Milliseconds until the second attempt; doubled for each further one. */
  firstRetryInMs: number;
  longestRetryInMs: number;
  /** So many failures within `windowInMs` make a webhook inactive. */
  maxFailures: number;
  windowInMs: number;
  /** A delivery that has not arrived after this long makes its webhook inactive. */
  maxAgeInMs: number;
}

export const deliveryLimits: DeliveryLimits = {
  atOnce: 4,
  timeoutInMs: 15_000,
  firstRetryInMs: 1000,
  longestRetryInMs: 600_000,
  maxFailures: 100,
  windowInMs: 300_000,
  maxAgeInMs: 86_400_000,
};

/** Of what a target answers, this much is kept for those who look into the server. */
const keptAnswerBytes = 16_384;

type Services = Pick<Context<WebhookTables>, "db" | "log" | "commit"> & { clock: Clock } & Pick<
    WebhookPorts,
    "seals" | "outbound" | "tokenScopes" | "record"
  >;

/**
 * Tells targets what has happened: at least once, in order for each webhook and room. Each webhook has a line of its own, so
 * that a target that is slow or dead delays nobody else.
 */
export class Deliverer {
  readonly #services: Services;
  readonly #registry: Registry;
  readonly #limits: DeliveryLimits;
  readonly #lines = new Map<string, Line>();
  readonly #work = new Set<Promise<void>>();
  readonly #timers = new Set<() => void>();
  #closed = false;

  constructor(services: Services, registry: Registry, limits: DeliveryLimits) {
    this.#services = services;
    this.#registry = registry;
    this.#limits = limits;
  }

  /** Goes on with what an earlier process left behind. */
  async start(): Promise<void> {
    const rows = await this.#services.db.selectFrom("webhook_deliveries").select("webhook_id").distinct().execute();
    for (const { webhook_id } of rows) this.#pump(webhook_id, this.#lineOf(webhook_id, true));
  }

  /** Takes deliveries that have just been stored, in their order. */
  add(rows: readonly DeliveryRow[]): void {
    const byHook = Map.groupBy(rows, ({ webhook_id }) => webhook_id);
    for (const [id, own] of byHook) {
      const line = this.#lineOf(id, false);
      line.add(own);
      this.#pump(id, line);
    }
  }

  /** Ends a line whose webhook has changed: what is left is read again, and told the new target. */
  changed(webhookId: string): void {
    const line = this.#lines.get(webhookId);
    if (!line) return;
    this.#lines.delete(webhookId);
    line.end.abort();
    this.#pump(webhookId, this.#lineOf(webhookId, true));
  }

  /** Sends a notification once more, signed anew. @returns `undefined` when the webhook is gone */
  async replay(webhookId: string, body: string): Promise<DeliveryAttempt | undefined> {
    const row = await this.#services.db.selectFrom("webhooks").selectAll().where("id", "=", webhookId).executeTakeFirst();
    return row && this.#post(row, signed(body, await this.#secretOf(row)), 1);
  }

  /** Resolves when no attempt is under way. */
  async idle(): Promise<void> {
    while (this.#work.size) await Promise.all(this.#work);
  }

  /** Stops; what has not arrived stays stored. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const cancel of this.#timers) cancel();
    for (const { end } of this.#lines.values()) end.abort();
    await Promise.all(this.#work);
  }

  #lineOf(id: string, more: boolean): Line {
    const known = this.#lines.get(id);
    if (known) return known;
    const line = new Line(more);
    this.#lines.set(id, line);
    return line;
  }

  /** Starts what can be started. */
  #pump(id: string, line: Line): void {
    if (this.#closed || line.end.signal.aborted) return;
    while (line.running < this.#limits.atOnce) {
      const attempt = line.take();
      if (!attempt) break;
      this.#track(id, line, () => this.#attempt(id, line, attempt));
    }
    const reading = line.startReading();
    if (reading) this.#track(id, line, () => this.#read(id, line, reading));
    else if (line.isIdle && this.#lines.get(id) === line) this.#lines.delete(id);
  }

  async #read(id: string, line: Line, reading: Reading): Promise<void> {
    try {
      line.refill(reading, await this.#rowsOf(id, reading));
    } catch (error) {
      this.#after(this.#limits.firstRetryInMs, () => {
        line.readAgain();
        this.#pump(id, line);
      });
      throw error;
    }
  }

  async #rowsOf(id: string, reading: Reading): Promise<DeliveryRow[]> {
    const all = this.#services.db.selectFrom("webhook_deliveries").selectAll().where("webhook_id", "=", id).orderBy("seq");
    return reading.lane === undefined
      ? all.where("seq", ">", reading.after).limit(maxKept).execute()
      : all.where("lane", "=", reading.lane).where("seq", "<=", reading.upTo).limit(maxKeptOfLane).execute();
  }

  /** Runs a piece of work of a line, and then whatever has become possible. */
  #track(id: string, line: Line, work: () => Promise<void>): void {
    line.running++;
    const tracked = work()
      .catch((error: unknown) => this.#services.log.error("a webhook could not be served", { webhookId: id, ...errorFields(error) }))
      .finally(() => {
        line.running--;
        this.#work.delete(tracked);
        this.#pump(id, line);
      });
    this.#work.add(tracked);
  }

  async #attempt(id: string, line: Line, attempt: Attempt): Promise<void> {
    try {
      await this.#deliver(line, attempt);
    } catch (error) {
      // Our own trouble is no failure of the target: the room waits and is told later.
      this.#later(id, line, attempt);
      throw error;
    }
  }

  async #deliver(line: Line, attempt: Attempt): Promise<void> {
    const { delivery } = attempt;
    const hook = await this.#registry.get(delivery.webhook_id);
    if (line.end.signal.aborted) return;
    if (!hook) return this.#drop(delivery.webhook_id);
    const failure = (await this.#mayKnow(hook)) ? await this.#send(hook, attempt, line) : undefined;
    if (failure) return line.end.signal.aborted ? undefined : this.#failed(hook, line, attempt, failure);
    await this.#services.commit(async (tx) => {
      await tx.deleteFrom("webhook_deliveries").where("seq", "=", delivery.seq).execute();
      return [];
    });
    line.release(delivery.lane);
  }

  /** Somebody whose tokens have ended, or no longer allow it, is told nothing. */
  async #mayKnow({ row }: Hook): Promise<boolean> {
    const needed = scopesOf(row);
    return (await this.#services.tokenScopes(row.creator_id)).some((scopes) => needed.every((scope) => carries(scopes, scope)));
  }

  /** @returns What went wrong, for the log; `undefined` when the target has it. */
  async #send({ row }: Hook, { delivery, count }: Attempt, { end }: Line): Promise<string | undefined> {
    const made = await this.#post(row, notificationFor(row, delivery, await this.#secretOf(row)), count, end.signal);
    this.#services.record(made);
    return made.failure;
  }

  async #secretOf({ id, secret }: WebhookRow): Promise<string | undefined> {
    return secret ? this.#services.seals.open(sealName(id), secret) : undefined;
  }

  async #post(
    { id, target_url, creator_id }: WebhookRow,
    request: Notification,
    attempt: number,
    signal?: AbortSignal,
  ): Promise<DeliveryAttempt> {
    const { clock, outbound } = this.#services;
    const { timeoutInMs } = this.#limits;
    const startedAt = clock.now();
    const outcome = await outbound
      .post(target_url, { ...request, timeoutInMs, keptBytes: keptAnswerBytes, ...(signal && { signal }) })
      .then(outcomeOf, (error: Error) => ({ failure: error.message }));
    return {
      webhookId: publicId("WEBHOOK", id),
      ownerId: publicId("PEOPLE", creator_id),
      targetUrl: target_url,
      attempt,
      request,
      ...outcome,
      startedAt: new Date(startedAt).toISOString(),
      tookInMs: clock.now() - startedAt,
    };
  }

  async #failed(hook: Hook, line: Line, attempt: Attempt, failure: string): Promise<void> {
    const { clock, log } = this.#services;
    const { maxFailures, windowInMs, maxAgeInMs } = this.#limits;
    const age = clock.now() - Date.parse(attempt.delivery.created_at);
    if (line.failed(clock.now(), windowInMs) >= maxFailures || age >= maxAgeInMs) return this.#deactivate(hook, failure);
    log.info("a webhook's target did not take a notification", { webhookId: hook.row.id, attempt: attempt.count, failure });
    this.#later(hook.row.id, line, attempt);
  }

  /** Tries again after a while. */
  #later(id: string, line: Line, { delivery, count }: Attempt): void {
    line.wait(delivery.lane);
    const { firstRetryInMs, longestRetryInMs } = this.#limits;
    this.#after(Math.min(firstRetryInMs * 2 ** (count - 1), longestRetryInMs), () => {
      line.again({ delivery, count: count + 1 });
      this.#pump(id, line);
    });
  }

  #after(inMs: number, work: () => void): void {
    if (this.#closed) return;
    const cancel = this.#services.clock.after(inMs, () => {
      this.#timers.delete(cancel);
      work();
    });
    this.#timers.add(cancel);
  }

  async #deactivate({ row }: Hook, failure: string): Promise<void> {
    this.#services.log.warn("a webhook is inactive now: its target failed too often", { webhookId: row.id, failure });
    await this.#services.commit(async (tx) => {
      await tx.updateTable("webhooks").set({ status: "inactive" }).where("id", "=", row.id).execute();
      return [];
    });
    this.#registry.changed(row.id);
    await this.#drop(row.id);
  }

  /** Forgets what a webhook that is gone or inactive was still to be told. */
  async #drop(webhookId: string): Promise<void> {
    const line = this.#lines.get(webhookId);
    this.#lines.delete(webhookId);
    line?.end.abort();
    await this.#services.commit(async (tx) => {
      await tx.deleteFrom("webhook_deliveries").where("webhook_id", "=", webhookId).execute();
      return [];
    });
  }
}

function outcomeOf({
  status,
  headers,
  body,
}: Awaited<ReturnType<WebhookPorts["outbound"]["post"]>>): Pick<DeliveryAttempt, "answer" | "failure"> {
  const flat = Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
  const answer = { status, headers: Object.fromEntries(flat) as Record<string, string>, body };
  return status >= 200 && status < 300 ? { answer } : { answer, failure: `HTTP ${status}` };
}
