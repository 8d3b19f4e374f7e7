import type { KmsAuthorization, KmsResource } from "@parley/protocol/kms";
import { requireReader } from "./access.ts";
import type { KmsContext } from "./context.ts";
import { bindTo, requireOwn } from "./keys.ts";
import { authorizationUrl, keyUrl, resourceUrl } from "./names.ts";
import { Refusal } from "./refusal.ts";

/**
 * Makes a resource and binds keys of the actor to it. Who else may read is not stored: the room that claims the resource knows,
 * so the persons named in the request only shape the reply.
 */
export async function createResource(ctx: KmsContext, keyUris: readonly string[], userIds: readonly string[]): Promise<KmsResource> {
  const keyIds = await requireOwn(ctx, keyUris);
  const resource = { id: ctx.newId(), creator_id: ctx.actor.personId, created_at: ctx.now() };
  await ctx.commit(async (tx) => {
    await tx.insertInto("kms_resources").values(resource).execute();
    await bindTo(tx, resource.id, keyIds, resource.created_at);
    return [];
  });
  const uri = resourceUrl(resource.id);
  return { uri, keyUris: keyIds.map(keyUrl), authorizationUris: [...new Set(userIds)].map((userId) => authorizationUrl(uri, userId)) };
}

/** Lists who may read the keys of a resource; for those who may. */
export async function listAuthorizations(ctx: KmsContext, resource: string): Promise<KmsAuthorization[]> {
  const { readers } = await requireReader(ctx, resource);
  return readers.map((personId) => toAuthorization(resource, personId));
}

/**
 * Confirms that persons may read the keys of a resource.
 *
 * @param carried - Whether the request came with the one that makes them members: then they need not be members yet.
 */
export async function addAuthorizations(
  ctx: KmsContext,
  resource: string,
  userIds: readonly string[],
  carried: boolean,
): Promise<KmsAuthorization[]> {
  const { readers } = await requireReader(ctx, resource);
  if (!carried && !userIds.every((userId) => readers.includes(userId))) throw decidedByMembership("Add the person to the room instead.");
  return [...new Set(userIds)].map((userId) => toAuthorization(resource, userId));
}

/**
 * Confirms that a person may no longer read the keys of a resource.
 *
 * @param carried - Whether the request came with the one that ends the membership: then the person may still be a member.
 */
export async function removeAuthorization(
  ctx: KmsContext,
  resource: string,
  userId: string,
  carried: boolean,
): Promise<KmsAuthorization[]> {
  const { readers } = await requireReader(ctx, resource);
  if (!carried && readers.includes(userId)) throw decidedByMembership("Remove the person from the room instead.");
  return [toAuthorization(resource, userId)];
}

function toAuthorization(resource: string, personId: string): KmsAuthorization {
  return { uri: authorizationUrl(resource, personId), authId: personId, resourceUri: resource };
}

function decidedByMembership(advice: string): Refusal {
  return new Refusal("membershipDecides", `Who may read follows from who is a member of the room. ${advice}`);
}
