import { readFields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import { type Call, type Reply, type Route, wire } from "../platform/route.ts";
import type { AuthorizationContext } from "./context.ts";
import { setPassword } from "./passwords.ts";

/** For whoever runs the server, on its own machine or with the control token. */
export const controlRoutes: Route<AuthorizationContext>[] = [wire("PUT /_parley/passwords", putPassword, { access: "control" })];

async function putPassword(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { email, password } = await readFields(call);
  const person = email ? await ctx.people.findByEmail(email) : undefined;
  if (!person) throw new Problem(404, "Nobody has this e-mail address.");
  await setPassword(ctx, person.id, password ?? "");
  return { status: 204 };
}
