import type { WireActivity, WireObject } from "@parley/protocol/activity";

/** Decrypts one text with the key that is named. */
export type Open = (jwe: string, keyUrl: string) => Promise<string>;

/** An object as the wire has it: of any kind, with any fields. */
type Loose = Record<string, unknown>;

/** Texts of an object that are encrypted, by its kind. @source observed */
const encryptedTexts: Record<string, readonly string[]> = {
  person: [],
  activity: [],
  submit: ["inputs"],
};
const usualTexts = ["displayName", "content", "markdown"];

/**
 * Decrypts what is encrypted in an activity. What is in clear stays as it is.
 *
 * @returns A copy; the original is not changed.
 * @throws what `open` throws.
 */
export async function openActivity(activity: WireActivity, open: Open): Promise<WireActivity> {
  const object = activity.object as Loose | undefined;
  const keyUrl = object && keyUrlOf(activity, object);
  if (!object || keyUrl === undefined) return activity;
  const opened = await openObject(object, (jwe) => open(jwe, keyUrl));
  return { ...activity, object: opened as unknown as WireObject };
}

/** The activity without its encrypted texts, for when they cannot be decrypted. */
export function withoutSealedTexts(activity: WireActivity): WireActivity {
  const object = activity.object as Loose | undefined;
  if (!object) return activity;
  const kept = Object.entries(object).filter(([name, value]) => !(textsOf(object).includes(name) && isSealed(value)) && name !== "cards");
  return { ...activity, object: Object.fromEntries(kept) as unknown as WireObject };
}

/** A room's own texts are under the room's key; all others under the activity's. */
function keyUrlOf(activity: WireActivity, object: Loose): string | undefined {
  const own = typeof object.encryptionKeyUrl === "string" ? object.encryptionKeyUrl : undefined;
  return object.objectType === "conversation" ? (own ?? activity.encryptionKeyUrl) : (activity.encryptionKeyUrl ?? own);
}

async function openObject(object: Loose, open: (jwe: string) => Promise<string>): Promise<Loose> {
  const opened: Loose = { ...object };
  for (const name of textsOf(object)) {
    const value = object[name];
    if (isSealed(value)) opened[name] = await open(value);
  }
  if (Array.isArray(object.cards)) opened.cards = await Promise.all(object.cards.map((card) => (isSealed(card) ? open(card) : card)));
  if (hasItems(object.files)) opened.files = { ...object.files, items: await openFiles(object.files.items, open) };
  return opened;
}

function openFiles(files: readonly Loose[], open: (jwe: string) => Promise<string>): Promise<Loose[]> {
  return Promise.all(
    files.map(async (file) => (isSealed(file.displayName) ? { ...file, displayName: await open(file.displayName) } : file)),
  );
}

function textsOf(object: Loose): readonly string[] {
  return encryptedTexts[String(object.objectType)] ?? usualTexts;
}

/** Whether a value is a compact JWE. Services send plain texts beside encrypted ones. */
export function isSealed(value: unknown): value is string {
  return typeof value === "string" && /^eyJ[\w-]*\.[\w-]*\.[\w-]+\.[\w-]*\.[\w-]+$/.test(value);
}

function hasItems(value: unknown): value is { items: Loose[] } {
  return typeof value === "object" && value !== null && Array.isArray((value as { items?: unknown }).items);
}
