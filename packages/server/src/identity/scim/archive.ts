import type { GetArchivedUserInput } from "@parley/contract/archivedUsers";
import { Problem } from "../../platform/problem.ts";
import type { IdentityContext } from "../context.ts";
import { idIn, type ScimReply, type ScimRequest } from "./exchange.ts";
import { urns } from "./names.ts";

/** Somebody who was deleted: the name that is left of them. */
export async function getArchivedUser(ctx: IdentityContext, { params }: ScimRequest<GetArchivedUserInput>): Promise<ScimReply> {
  const id = idIn("PEOPLE", params.useruuid);
  const row = await ctx.db
    .selectFrom("archived_people")
    .selectAll()
    .where("id", "=", id)
    .where("org_id", "=", ctx.actor.orgId)
    .executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find an archived user with the provided ID.");
  const { org_id: orgId, email, display_name, first_name, last_name, created_at, deleted_at } = row;
  const name = { ...(first_name && { givenName: first_name }), ...(last_name && { familyName: last_name }) };
  const body = {
    schemas: [urns.user],
    id,
    userName: email,
    emails: [{ value: email, type: "work", primary: true }],
    ...(Object.keys(name).length && { name }),
    displayName: display_name,
    meta: {
      resourceType: "ArchivedUser",
      organizationID: orgId,
      created: created_at,
      lastModified: deleted_at,
      deleted: deleted_at,
      version: 'W/"1"',
      location: `${ctx.origin}/identity/organizations/${orgId}/v1/ArchivedUser/${id}`,
    },
  };
  return { status: 200, body };
}
