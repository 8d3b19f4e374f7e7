import type { CatchUpLimits } from "./catchUp.ts";
import type { SealedStateStore, StateStore } from "./state/store.ts";

/** Settings of the realtime connection. */
export interface RealtimeOptions {
  /**
   * Keeps from one run to the next which device registration this is and how far events were told, so that the next run goes on there. Without one, each
   * run registers a device of its own and begins with what happens from then on.
   */
  store?: StateStore | undefined;
  /**
   * Tells runs of this program apart that go on at the same time for one person and share a store: each needs a place of its own. `default` unless said.
   */
  place?: string | undefined;
  /** Whether the device registration stays when the connection is closed; true with a store, false without, unless said. */
  keepDevice?: boolean | undefined;
  /** Keeps content keys from one run to the next. Only a sealed store is taken. Without one, keys are in memory only. */
  keys?: SealedStateStore | undefined;
  /** How much is read after a gap at most: 200 rooms, 1000 activities in each, 10000 in all, unless said. */
  catchUp?: Partial<CatchUpLimits> | undefined;
}
