import type { AdvanceClockInput, ClockState, SetClockInput } from "@parley/contract/control";
import type { MovableClock } from "../platform/clock.ts";
import { Problem } from "../platform/problem.ts";
import type { ControlContext } from "./context.ts";

const unitsInMs = { ms: 1, seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** Real milliseconds that what came due may take before the clock goes on: whatever waits for the clock itself takes longer. */
const settleInMs = 250;
/** Things that come due are awaited one by one up to here; then time jumps. */
const maxSteps = 2000;

export async function getClock(ctx: ControlContext): Promise<ClockState> {
  return stateOf(movable(ctx));
}

export async function setClock(ctx: ControlContext, { now, isFrozen }: SetClockInput): Promise<ClockState> {
  const clock = movable(ctx);
  if (isFrozen) clock.freeze();
  if (now !== undefined) await goTo(ctx, clock, now === "real" ? Date.now() : timeOf(now));
  if (isFrozen === false || (now === "real" && isFrozen === undefined)) clock.resume();
  return stateOf(clock);
}

export async function advanceClock(ctx: ControlContext, input: AdvanceClockInput): Promise<ClockState> {
  const clock = movable(ctx);
  const byMs = Object.entries(unitsInMs).reduce((sum, [unit, ms]) => sum + (input[unit as keyof AdvanceClockInput] ?? 0) * ms, 0);
  await goTo(ctx, clock, clock.now() + byMs);
  return stateOf(clock);
}

/** Each thing that comes due has its effect before time goes on: a second retry waits for the first one's failure. */
async function goTo({ settled }: ControlContext, clock: MovableClock, time: number): Promise<void> {
  // What is under way happens now, not then: what follows from it, such as a second attempt, counts from now.
  await settled(settleInMs);
  for (let step = 0; step < maxSteps; step++) {
    const due = clock.nextDueAt;
    if (due === undefined || due > time) break;
    clock.set(Math.max(due, clock.now()));
    await settled(settleInMs);
  }
  clock.set(time);
  await settled(settleInMs);
}

function movable({ clock }: ControlContext): MovableClock {
  if ("nextDueAt" in clock) return clock as MovableClock;
  throw new Problem(409, "This server was started with a clock of the caller's own, which only the caller can move.");
}

function stateOf(clock: MovableClock): ClockState {
  const now = clock.now();
  const { nextDueAt } = clock;
  return {
    now: new Date(now).toISOString(),
    isFrozen: clock.isFrozen,
    offsetInMs: now - Date.now(),
    ...(nextDueAt !== undefined && { nextDueAt: new Date(nextDueAt).toISOString() }),
  };
}

function timeOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\d(T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Problem(400, `now must be a time such as 2026-01-31T09:00:00.000Z, or real, not "${text}".`);
  return time;
}
