import type { CallOptions } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import type { Telephony } from "../rest/generated/telephony.ts";
import type { Workspaces } from "../rest/generated/workspaces.ts";
import type { People } from "../rest/people.ts";

/** The groups of a client that know what stands in a location. */
export interface LocationReader {
  readonly people: Pick<People, "list">;
  readonly workspaces: Pick<Workspaces, "list">;
  readonly telephony: Pick<
    Telephony,
    "virtualLines" | "callQueues" | "huntGroups" | "autoAttendants" | "pagingGroups" | "voicemailGroups" | "dectNetworks"
  >;
}

/** Something that stands in a location, and is in the way of who wants to delete it. */
export interface LocationDependency {
  kind: string;
  id: string;
  name: string;
}

interface Named {
  id?: string;
  name?: string;
  displayName?: string;
}

/**
 * Finds what stands in a location: people, workspaces, lines and features. While there is any, the service does not delete the location (409).
 *
 * @param client - A client with an administrator's token.
 * @returns By kind, in the order in which it can be removed: features first, then those who have numbers.
 * @throws CallError
 * @example
 * for (const { kind, name } of await dependenciesOf(webex, { locationId })) console.log(kind, name);
 */
export async function dependenciesOf(
  { people, workspaces, telephony }: LocationReader,
  { locationId, orgId }: { locationId: string; orgId?: string | undefined },
  options?: CallOptions,
): Promise<LocationDependency[]> {
  const here = { locationId, orgId };
  const lists: Record<string, () => Paged<object>> = {
    callQueue: () => telephony.callQueues.list(here, options),
    huntGroup: () => telephony.huntGroups.list(here, options),
    autoAttendant: () => telephony.autoAttendants.list(here, options),
    pagingGroup: () => telephony.pagingGroups.list(here, options),
    voicemailGroup: () => telephony.voicemailGroups.list(here, options),
    dectNetwork: () => telephony.dectNetworks.list(here, options),
    virtualLine: () => telephony.virtualLines.list({ orgId, locationId: [locationId] }, options),
    workspace: () => workspaces.list(here, options),
    person: () => people.list({ ...here, callingData: true }, options),
  };
  const found = await Promise.all(
    Object.entries(lists).map(async ([kind, list]) => (await list().all()).map((each) => described(kind, each))),
  );
  return found.flat();
}

function described(kind: string, thing: Named): LocationDependency {
  return { kind, id: thing.id ?? "", name: thing.name ?? thing.displayName ?? "" };
}
