import type { Attachment } from "@parley/contract/messages";
import { innerId, publicId } from "@parley/protocol/ids";
import type { SimulatedPerson, SimulationControls } from "../control/index.ts";
import {
  addMember,
  editMessage,
  getMessage,
  listMessages,
  listRooms,
  type MessagingContext,
  postMessage,
  removeMembership,
  removeMessage,
  signalTyping,
  submitActivity,
} from "../messaging/index.ts";
import type { Actor } from "../platform/context.ts";
import { Problem } from "../platform/problem.ts";
import { fileSource } from "./givenFile.ts";

/** What simulating needs from the server. */
export interface Stage {
  /** Somebody who may act, by inner id. */
  findHolder(id: string): Promise<Omit<Actor, "personId" | "scopes"> | undefined>;
  findByEmail(email: string): Promise<{ id: string } | undefined>;
  messaging(actor: Actor): MessagingContext;
}

/** What somebody may do with a token of their own. */
const scopes: ReadonlySet<string> = new Set(["spark:all", "spark:kms"]);

/** Lets people of the server do things, through the same use cases and with the same rights as if their own clients had. */
export function simulation(stage: Stage): SimulationControls {
  return {
    async as(person) {
      const personId = innerId("PEOPLE", person) ?? (await stage.findByEmail(person))?.id;
      const holder = personId === undefined ? undefined : await stage.findHolder(personId);
      if (personId === undefined || !holder) throw new Problem(404, `There is nobody ${person} who could do anything.`);
      return simulated(stage.messaging({ ...holder, personId, scopes }));
    },
  };
}

function simulated(ctx: MessagingContext): SimulatedPerson {
  const roomId = (idOrTitle: string): Promise<string> => roomIdOf(ctx, idOrTitle, {});
  return {
    async post({ room, to, parent, files = [], attachments, ...words }) {
      const target = await targetOf(ctx, { room, to, parent });
      const input = { ...words, ...target, parentId: parent, attachments: attachments?.slice() as Attachment[] };
      return postMessage(ctx, input, files.map(fileSource));
    },
    edit: async ({ id, ...words }) => editMessage(ctx, { messageId: id, roomId: await roomOf(ctx, id), ...words }),
    remove: (id) => removeMessage(ctx, { messageId: id }),
    async read({ room, message }) {
      const last = message ?? (room === undefined ? undefined : await lastMessage(ctx, await roomId(room)));
      if (last === undefined) throw new Problem(400, "Say up to which message: here is nothing to read.");
      const object = { objectType: "activity", id: innerId("MESSAGE", last) ?? last } as const;
      await submitActivity(ctx, innerOf(await roomOf(ctx, last)), { verb: "acknowledge", object });
    },
    type: async (room, isTyping) => signalTyping(ctx, innerOf(await roomId(room)), isTyping ? "status.start_typing" : "status.stop_typing"),
    join: async (room) => {
      const publicRoom = await roomIdOf(ctx, room, { orgPublicSpaces: true });
      return addMember(ctx, { roomId: publicRoom, personEmail: ctx.actor.email });
    },
    add: async (room, person, isModerator) => {
      const named = person.includes("@") ? { personEmail: person } : { personId: person };
      return addMember(ctx, { roomId: await roomId(room), ...named, isModerator });
    },
    leave: async (room) => {
      const membershipId = publicId("MEMBERSHIP", `${ctx.actor.personId}:${innerOf(await roomId(room))}`);
      await removeMembership(ctx, { membershipId });
    },
  };
}

type Target = { roomId: string } | { toPersonId: string } | { toPersonEmail: string } | Record<never, never>;

/** An answer needs no room: it goes where the message is. */
async function targetOf(
  ctx: MessagingContext,
  { room, to, parent }: { room?: string | undefined; to?: string | undefined; parent?: string | undefined },
): Promise<Target> {
  if (room !== undefined) return { roomId: await roomIdOf(ctx, room, {}) };
  if (to !== undefined) return to.includes("@") ? { toPersonEmail: to } : { toPersonId: to };
  return parent === undefined ? {} : { roomId: await roomOf(ctx, parent) };
}

/** Rooms are named by their id, or by a title that only one of them has. */
async function roomIdOf(ctx: MessagingContext, idOrTitle: string, among: { orgPublicSpaces?: boolean }): Promise<string> {
  if (innerId("ROOM", idOrTitle) !== undefined) return idOrTitle;
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listRooms(ctx, { ...among, max: 1000, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items.flatMap(({ id, title }) => (title === idOrTitle && id !== undefined ? [id] : [])));
    cursor = page.next?.["cursor"];
  } while (cursor !== undefined);
  const [only, ...others] = found;
  if (only === undefined) throw new Problem(404, `${ctx.actor.displayName} sees no room "${idOrTitle}".`);
  if (others.length) throw new Problem(409, `${found.length} rooms are called "${idOrTitle}": say the id.`);
  return only;
}

async function roomOf(ctx: MessagingContext, messageId: string): Promise<string> {
  return (await getMessage(ctx, { messageId })).roomId ?? "";
}

async function lastMessage(ctx: MessagingContext, roomId: string): Promise<string | undefined> {
  return (await listMessages(ctx, { roomId, max: 1 })).items[0]?.id;
}

function innerOf(roomId: string): string {
  return innerId("ROOM", roomId) ?? "";
}
