import type { KmsContext, KmsStore } from "./context.ts";
import { resourceIdOf, resourceUrl } from "./names.ts";
import { Refusal } from "./refusal.ts";

/** Persons who may read the keys of a resource now: those its room names, or its creator while no room has claimed it. */
export async function readersOf(ctx: KmsStore, resourceId: string): Promise<readonly string[]> {
  const resource = await ctx.db.selectFrom("kms_resources").select("creator_id").where("id", "=", resourceId).executeTakeFirst();
  if (!resource) return [];
  return (await ctx.ports.readersOf(resourceUrl(resourceId))) ?? [resource.creator_id];
}

/** The resource a URL names and its readers. @throws Refusal unless the actor is one of them. */
export async function requireReader(ctx: KmsContext, url: string): Promise<{ resourceId: string; readers: readonly string[] }> {
  const resourceId = resourceIdOf(url);
  const readers = resourceId === undefined ? [] : await readersOf(ctx, resourceId);
  if (resourceId === undefined || !readers.includes(ctx.actor.personId)) {
    throw new Refusal("notAllowed", "There is no such resource, or you may not read it.");
  }
  return { resourceId, readers };
}
