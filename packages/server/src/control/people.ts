import { innerId } from "@parley/protocol/ids";
import { Problem } from "../platform/problem.ts";

/** Inner id of somebody by the seed's name, e-mail address or id. @throws Problem 404 */
export function personIdOf(personas: readonly { name: string; email: string; id: string }[], person: string): string {
  const known = personas.find(({ name, email, id }) => [name, email, id].includes(person));
  const id = innerId("PEOPLE", known?.id ?? person);
  if (id === undefined) throw new Problem(404, `There is nobody named ${person}.`);
  return id;
}
