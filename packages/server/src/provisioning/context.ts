import type { Db } from "../platform/db/database.ts";
import type { DocumentContext, PersonEntry, StoredDocument } from "../platform/documents/index.ts";
import type { ProvisioningPorts } from "./ports.ts";
import type { ProvisioningTables } from "./schema.ts";

/** What the use cases of provisioning are given. */
export interface ProvisioningContext extends DocumentContext, Pick<ProvisioningPorts, "access" | "files"> {
  /** The same database, with the tables of numbers. */
  readonly inventory: Db<ProvisioningTables>;
  readonly jobs: {
    /** Has a job done when its time has come. */
    plan(job: StoredDocument): void;
  };
  /** The people of an organization who belong to a location. */
  callingPeople(orgId: string): Promise<readonly PersonEntry[]>;
}
