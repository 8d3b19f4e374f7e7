import type { AnyOperation } from "../operation.ts";
import * as clock from "./clock.ts";
import * as faults from "./faults.ts";
import * as har from "./har.ts";
import * as inboxes from "./inboxes.ts";
import * as journal from "./journal.ts";
import * as mails from "./mails.ts";
import * as server from "./server.ts";
import * as simulate from "./simulate.ts";
import * as state from "./state.ts";
import * as tables from "./tables.ts";

export * from "./clock.ts";
export * from "./faults.ts";
export * from "./har.ts";
export * from "./inboxes.ts";
export * from "./journal.ts";
export * from "./mails.ts";
export * from "./schemas.ts";
export * from "./seed.ts";
export * from "./server.ts";
export * from "./simulate.ts";
export * from "./state.ts";
export * from "./tables.ts";

/** Every operation of the control plane. */
export const controlOperations: readonly AnyOperation[] = [
  clock,
  server,
  state,
  faults,
  inboxes,
  mails,
  journal,
  har,
  simulate,
  tables,
].flatMap((group) => Object.values(group));
