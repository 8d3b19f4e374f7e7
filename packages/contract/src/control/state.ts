import type { Operation } from "../operation.ts";
import type { Seed } from "./seed.ts";
import type { DemoApplication, Persona } from "./server.ts";

/** Input of {@link resetState}. */
export interface ResetInput {
  /** Puts every tenant back as well. */
  all?: boolean | undefined;
}

/** Puts everything back to the seed: data, time, faults. Open sockets are closed so that clients come back. */
export const resetState: Operation<ResetInput, void> = { id: "control.resetState", method: "POST", path: "/_parley/reset" };

/** Input of {@link replaceSeed}: the seed itself. */
export type SeedInput = Seed;

/** Begins anew with another seed, to which {@link resetState} then goes back. Takes YAML as well. */
export const replaceSeed: Operation<SeedInput, Persona[]> = { id: "control.replaceSeed", method: "PUT", path: "/_parley/seed" };

/** Adds to what is there; {@link resetState} takes it away again. It may speak of people that the seed has made. Takes YAML as well. */
export const addSeed: Operation<SeedInput, Persona[]> = { id: "control.addSeed", method: "POST", path: "/_parley/seed" };

/** A state that was kept. */
export interface Snapshot {
  name: string;
  createdAt: string;
  /** Rows of all tables. */
  rows: number;
}

/** A snapshot as a file. Whoever has it can read everything in it, keys included. */
export interface SnapshotFile {
  format: "parley-snapshot-1";
  name: string;
  createdAt: string;
  /** Steps of the schema that the data has. */
  migrations: readonly string[];
  /** Master key of the data, base64url. */
  masterKey: string;
  personas: readonly Persona[];
  applications: readonly DemoApplication[];
  /** When it was on the clock, and whether that stood still. */
  clock: { now: string; isFrozen: boolean };
  tables: Readonly<Record<string, { columns: readonly string[]; rows: readonly (readonly unknown[])[] }>>;
  /** Contents of files by id, base64. */
  blobs: Readonly<Record<string, string>>;
}

/** Names a snapshot. */
export interface SnapshotInput {
  name: string;
}

export const listSnapshots: Operation<Record<never, never>, Snapshot[]> = {
  id: "control.listSnapshots",
  method: "GET",
  path: "/_parley/snapshots",
};

/** Keeps the state under a name; one with the same name is replaced. */
export const saveSnapshot: Operation<SnapshotInput, Snapshot> = {
  id: "control.saveSnapshot",
  method: "POST",
  path: "/_parley/snapshots",
};

/** Goes back to a state that was kept, time included. */
export const restoreSnapshot: Operation<SnapshotInput, void> = {
  id: "control.restoreSnapshot",
  method: "POST",
  path: "/_parley/snapshots/{name}/restore",
};

export const removeSnapshot: Operation<SnapshotInput, void> = {
  id: "control.removeSnapshot",
  method: "DELETE",
  path: "/_parley/snapshots/{name}",
};

/** Reads a snapshot as a file. */
export const exportSnapshot: Operation<SnapshotInput, SnapshotFile> = {
  id: "control.exportSnapshot",
  method: "GET",
  path: "/_parley/snapshots/{name}",
};

/** Takes a snapshot from a file; {@link restoreSnapshot} then goes there. */
export const importSnapshot: Operation<SnapshotFile, Snapshot> = {
  id: "control.importSnapshot",
  method: "PUT",
  path: "/_parley/snapshots/{name}",
};

/** A server within the server: its own organizations, people, time and faults at the same address. */
export interface Tenant {
  id: string;
  createdAt: string;
  personas: readonly Persona[];
}

/** Input of {@link createTenant}. */
export interface CreateTenantInput {
  /** The seed of the server unless given. */
  seed?: Seed | undefined;
}

/** Names a tenant. */
export interface TenantInput {
  id: string;
}

export const listTenants: Operation<Record<never, never>, Tenant[]> = {
  id: "control.listTenants",
  method: "GET",
  path: "/_parley/tenants",
};

/** Makes a tenant. Requests belong to it by their token, and those to `/_parley` by the header `x-parley-tenant`. */
export const createTenant: Operation<CreateTenantInput, Tenant> = {
  id: "control.createTenant",
  method: "POST",
  path: "/_parley/tenants",
};

export const removeTenant: Operation<TenantInput, void> = {
  id: "control.removeTenant",
  method: "DELETE",
  path: "/_parley/tenants/{id}",
};
