import type { CloseSocketsInput, Fault, FaultInput, FaultRule, RateLimits } from "@parley/contract/control";
import { innerId } from "@parley/protocol/ids";
import type { ControlContext } from "./context.ts";
import { personIdOf } from "./people.ts";

export async function listFaults({ faults }: ControlContext): Promise<Fault[]> {
  return faults.list();
}

export async function addFault(ctx: ControlContext, rule: FaultRule): Promise<Fault> {
  const personas = await ctx.state.personas();
  const orgIdOf = (org: string): string => innerId("ORGANIZATION", org) ?? org;
  return ctx.faults.add(rule, (person) => personIdOf(personas, person), orgIdOf);
}

export async function removeFault({ faults }: ControlContext, { id }: FaultInput): Promise<void> {
  faults.remove(id);
}

export async function removeFaults({ faults }: ControlContext): Promise<void> {
  faults.clear();
}

export async function closeSockets(ctx: ControlContext, { person, ...how }: CloseSocketsInput): Promise<{ closed: number }> {
  const personId = person === undefined ? undefined : personIdOf(await ctx.state.personas(), person);
  return { closed: ctx.closeSockets(personId, how) };
}

export async function getRateLimits({ limiter }: ControlContext): Promise<RateLimits> {
  return limiter.limits;
}

export async function setRateLimits({ limiter }: ControlContext, limits: RateLimits): Promise<RateLimits> {
  limiter.limits = limits;
  return limiter.limits;
}
