import type { AnyOperation } from "../operation.ts";
import { advanceClock, getClock, setClock } from "./clock.ts";
import { getHealth, listOperations, listPersonas } from "./server.ts";

export { type AdvanceClockInput, advanceClock, type ClockState, getClock, type SetClockInput, setClock } from "./clock.ts";
export { controlSchemas } from "./schemas.ts";
export { type ControlOperationListing, getHealth, type Health, listOperations, listPersonas, type Persona } from "./server.ts";

/** Every operation of the control plane. */
export const controlOperations: readonly AnyOperation[] = [getHealth, listPersonas, listOperations, getClock, setClock, advanceClock];
