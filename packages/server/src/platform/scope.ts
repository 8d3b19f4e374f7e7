import type { Actor } from "./context.ts";
import { Problem } from "./problem.ts";

/** @throws Problem 403 unless the token carries one of these scopes; `spark:all` carries every `spark:` scope of a person */
export function requireScope({ scopes }: Pick<Actor, "scopes">, scope: string | readonly string[]): void {
  const enough = [scope].flat();
  if (enough.some((each) => scopes.has(each) || (each.startsWith("spark:") && scopes.has("spark:all")))) return;
  throw new Problem(403, `The access token lacks the scope ${enough.join(" or ")}.`);
}
