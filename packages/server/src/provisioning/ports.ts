import type { Blobs } from "../platform/blobs/blobs.ts";
import type { Actor } from "../platform/context.ts";
import type { DocumentPorts, PersonEntry } from "../platform/documents/index.ts";

/** What provisioning needs from its neighbours, in its own words. */
export interface ProvisioningPorts extends Pick<DocumentPorts, "seals"> {
  people: DocumentPorts["people"] & {
    /** The people of an organization who belong to a location. */
    list(orgId: string): Promise<readonly PersonEntry[]>;
  };
  files: {
    blobs: Blobs;
    /** Fetches what is at an address that a caller gave. @throws Problem 400 that says why it cannot be had */
    fetch(url: string): Promise<{ content: AsyncIterable<Uint8Array> }>;
  };
  access: {
    isAdmin(actor: Pick<Actor, "roles">): boolean;
    /** Refuses an administrator whose role is for other things. @throws Problem 403 */
    requireMayProvision(actor: Actor, what: { part: "people" | "devices" | "calling"; locationIds: readonly string[] }): Promise<void>;
  };
}
