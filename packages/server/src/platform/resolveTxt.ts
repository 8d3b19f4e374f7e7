import { Resolver } from "node:dns/promises";
import { Problem } from "./problem.ts";

/** What name servers say when there is nothing, as against when they say nothing. */
const nothing = ["ENOTFOUND", "ENODATA"];

/**
 * The TXT records of a domain; none when there is no such domain or it has none.
 *
 * @throws Problem 400 when no name server answers within five seconds.
 */
export async function resolveTxt(domain: string): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 2500, tries: 2 });
  try {
    return (await resolver.resolveTxt(domain)).map((parts) => parts.join(""));
  } catch (error) {
    if (nothing.includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw new Problem(400, `No name server answers for ${domain}; try again later.`);
  }
}
