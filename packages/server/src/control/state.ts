import type {
  CreateTenantInput,
  Persona,
  ResetInput,
  Seed,
  Snapshot,
  SnapshotFile,
  SnapshotInput,
  Tenant,
  TenantInput,
} from "@parley/contract/control";
import { Problem } from "../platform/problem.ts";
import type { ControlContext, TenantControls } from "./context.ts";

const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export async function resetState({ state, tenants }: ControlContext, { all }: ResetInput): Promise<void> {
  if (all) await tenants?.resetAll();
  await state.reset();
}

export function replaceSeed({ state }: ControlContext, seed: Seed): Promise<Persona[]> {
  return state.sow(seed, "replace");
}

export function addSeed({ state }: ControlContext, seed: Seed): Promise<Persona[]> {
  return state.sow(seed, "add");
}

export function listSnapshots({ state }: ControlContext): Promise<Snapshot[]> {
  return state.snapshots.list();
}

export function saveSnapshot({ state }: ControlContext, { name }: SnapshotInput): Promise<Snapshot> {
  return state.snapshots.save(name);
}

export function restoreSnapshot({ state }: ControlContext, { name }: SnapshotInput): Promise<void> {
  return state.snapshots.restore(name);
}

export function removeSnapshot({ state }: ControlContext, { name }: SnapshotInput): Promise<void> {
  return state.snapshots.remove(name);
}

export function exportSnapshot({ state }: ControlContext, { name }: SnapshotInput): Promise<SnapshotFile> {
  return state.snapshots.read(name);
}

/** @throws Problem 400 when the file is none that {@link exportSnapshot} has written. */
export function importSnapshot({ state }: ControlContext, name: string, text: string): Promise<Snapshot> {
  const file = read(text);
  if (!namePattern.test(name)) throw new Problem(400, `A snapshot is named by letters, digits and . _ -, not "${name}".`);
  return state.snapshots.take({ ...file, name });
}

export function listTenants(ctx: ControlContext): Promise<Tenant[]> {
  return tenantsOf(ctx).list();
}

export function createTenant(ctx: ControlContext, { seed }: CreateTenantInput): Promise<Tenant> {
  return tenantsOf(ctx).create(seed);
}

export function removeTenant(ctx: ControlContext, { id }: TenantInput): Promise<void> {
  return tenantsOf(ctx).remove(id);
}

function tenantsOf({ tenants }: ControlContext): TenantControls {
  if (!tenants) throw new Problem(409, "A tenant has no tenants: leave out the header x-parley-tenant.");
  return tenants;
}

function read(text: string): SnapshotFile {
  try {
    const file = JSON.parse(text) as Partial<SnapshotFile> | null;
    const parts = [file?.tables, file?.blobs, file?.clock, file?.migrations, file?.personas, file?.applications];
    if (file?.format === "parley-snapshot-1" && parts.every((part) => typeof part === "object")) return file as SnapshotFile;
  } catch {
    // Told below.
  }
  throw new Problem(400, "That is not the file of a snapshot (parley-snapshot-1).");
}
