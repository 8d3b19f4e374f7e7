import type { Clock } from "../platform/clock.ts";
import { errorFields } from "../platform/log.ts";
import type { RealtimeStore } from "./context.ts";

/** How often registrations that have ended are cleared away, in milliseconds. */
const clearEveryMs = 3_600_000;

/** Keeps in the database which devices listen, so that after a restart what happens waits for those that are not back yet. */
export class Listening {
  readonly #ctx: RealtimeStore;
  readonly #clock: Clock;
  readonly #writing = new Set<Promise<void>>();
  #cancel: (() => void) | undefined;

  constructor(ctx: RealtimeStore, clock: Clock) {
    this.#ctx = ctx;
    this.#clock = clock;
  }

  async prepare(): Promise<void> {
    const { db, hub } = this.#ctx;
    const rows = await db.selectFrom("devices").select(["id", "person_id"]).where("listening_since", "is not", null).execute();
    for (const { id, person_id } of rows) hub.expect(id, person_id);
    await this.#clear();
  }

  began(deviceId: string): void {
    this.#write(deviceId, this.#ctx.now());
  }

  ended(deviceId: string): void {
    this.#write(deviceId, null);
  }

  async close(): Promise<void> {
    this.#cancel?.();
    await Promise.all(this.#writing);
  }

  /** Nobody waits for it: at worst a device is expected that does not come, or the other way round. */
  #write(deviceId: string, listening_since: string | null): void {
    const work = this.#ctx.commit(async (tx) => {
      await tx.updateTable("devices").set({ listening_since }).where("id", "=", deviceId).execute();
      return [];
    });
    this.#track(work, "who listens could not be stored");
  }

  /** Removes registrations whose time is over and whose socket is closed, now and every hour. */
  async #clear(): Promise<void> {
    const { db, hub } = this.#ctx;
    const rows = await db.selectFrom("devices").select("id").where("expires_at", "<=", this.#ctx.now()).execute();
    for (const { id } of rows) {
      if (hub.hasDevice(id)) continue;
      hub.forget(id);
      await db.deleteFrom("devices").where("id", "=", id).execute();
    }
    this.#cancel = this.#clock.after(clearEveryMs, () => this.#track(this.#clear(), "ended registrations could not be removed"));
  }

  #track(work: Promise<void>, failure: string): void {
    const tracked = work
      .catch((error: unknown) => this.#ctx.log.error(failure, errorFields(error)))
      .finally(() => this.#writing.delete(tracked));
    this.#writing.add(tracked);
  }
}
