import type {
  SimulateAddInput,
  SimulateCallInput,
  SimulatedInRoom,
  SimulateEditInput,
  SimulatePostInput,
  SimulateReadInput,
  SimulateRemoveInput,
  SimulateTypingInput,
} from "@parley/contract/control";
import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import { Problem } from "../platform/problem.ts";
import type { ControlContext, SimulatedPerson } from "./context.ts";

export async function simulatePost(ctx: ControlContext, { person, to, ...input }: SimulatePostInput): Promise<Message> {
  return (await as(ctx, person)).post({ ...input, to: to === undefined ? undefined : await namedBy(ctx, to) });
}

export async function simulateEdit(ctx: ControlContext, { person, ...input }: SimulateEditInput): Promise<Message> {
  return (await as(ctx, person)).edit(input);
}

export async function simulateRemove(ctx: ControlContext, { person, id }: SimulateRemoveInput): Promise<void> {
  await (await as(ctx, person)).remove(id);
}

export async function simulateRead(ctx: ControlContext, { person, ...input }: SimulateReadInput): Promise<void> {
  await (await as(ctx, person)).read(input);
}

export async function simulateTyping(ctx: ControlContext, { person, room, isTyping = true }: SimulateTypingInput): Promise<void> {
  await (await as(ctx, person)).type(room, isTyping);
}

export async function simulateJoin(ctx: ControlContext, { person, room }: SimulatedInRoom): Promise<Membership> {
  return (await as(ctx, person)).join(room);
}

export async function simulateAdd(ctx: ControlContext, { person, room, added, isModerator }: SimulateAddInput): Promise<Membership> {
  return (await as(ctx, person)).add(room, await namedBy(ctx, added), isModerator);
}

export async function simulateLeave(ctx: ControlContext, { person, room }: SimulatedInRoom): Promise<void> {
  await (await as(ctx, person)).leave(room);
}

/** There is nothing yet that could ring. */
export async function simulateCall(_: ControlContext, __: SimulateCallInput): Promise<void> {
  throw new Problem(501, "Not implemented: this server has no calling yet, so nobody can call from outside.");
}

async function as(ctx: ControlContext, person: string): Promise<SimulatedPerson> {
  return ctx.simulation.as(await namedBy(ctx, person));
}

/** Address or id of somebody whom the seed names; whoever it does not name stays as they were named. */
async function namedBy({ state }: ControlContext, person: string): Promise<string> {
  return (await state.personas()).find(({ name }) => name === person)?.id ?? person;
}
