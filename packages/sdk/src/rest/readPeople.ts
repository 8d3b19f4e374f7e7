import type { Person } from "@parley/contract/people";

/** Ids that the service takes in one request. @source documented https://developer.webex.com/docs/api/v1/people/list-people */
const idsPerRequest = 85;

/**
 * Reads many people by their ids, in as few requests as the service allows. Those that are not found are left out.
 *
 * @param read - Reads those whose ids, separated by commas, it is given.
 */
export async function readPeople(ids: readonly string[], read: (id: string) => Promise<Person[]>): Promise<Person[]> {
  const unique = [...new Set(ids)].filter(Boolean);
  const groups = Array.from({ length: Math.ceil(unique.length / idsPerRequest) }, (_, group) =>
    unique.slice(group * idsPerRequest, (group + 1) * idsPerRequest),
  );
  return (await Promise.all(groups.map((group) => read(group.join(","))))).flat();
}
