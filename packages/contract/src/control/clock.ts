import type { Operation } from "../operation.ts";

/** The time of a server, and whether it goes on by itself. */
export interface ClockState {
  /** ISO 8601, UTC, with milliseconds. */
  now: string;
  /** Whether it stands still until it is moved. */
  isFrozen: boolean;
  /** Milliseconds from the time of the machine to this one. */
  offsetInMs: number;
  /** When the next thing that waits comes due; ISO 8601. */
  nextDueAt?: string;
}

/** Input of {@link setClock}; what is not named stays as it is. */
export interface SetClockInput {
  /** A time to go to: ISO 8601, or `real` for the time of the machine, which also lets it go on. */
  now?: string | undefined;
  /** Whether it is to stand still. */
  isFrozen?: boolean | undefined;
}

/** Input of {@link advanceClock}: at least one unit; they add up. */
export interface AdvanceClockInput {
  ms?: number | undefined;
  seconds?: number | undefined;
  minutes?: number | undefined;
  hours?: number | undefined;
  days?: number | undefined;
}

/** Reads the time of the server. */
export const getClock: Operation<Record<never, never>, ClockState> = { id: "control.getClock", method: "GET", path: "/_parley/clock" };

/** Freezes the time, lets it go on, or sets it. What has come due by then happens before the answer. */
export const setClock: Operation<SetClockInput, ClockState> = { id: "control.setClock", method: "PUT", path: "/_parley/clock" };

/** Moves time on. What comes due on the way happens in order, each at its own time, before the answer. */
export const advanceClock: Operation<AdvanceClockInput, ClockState> = {
  id: "control.advanceClock",
  method: "POST",
  path: "/_parley/clock/advance",
};
