import type { WireConversation, WirePerson } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import type { ReadFile } from "./sharedFile.ts";

/** What turns ids of the wire into public ones. */
export interface Place {
  /** The cluster of things at an address, as public ids carry it. */
  clusterOf(url: string | undefined): string;
  /** Where a file of a message is read. */
  fileUrl(contentId: string): string;
  /** Reads a file that was shared encrypted. */
  readFile: ReadFile;
}

/** The UUID of a person. */
function uuidOf(person: Partial<WirePerson> | undefined): string {
  return person?.entryUUID ?? person?.id ?? "";
}

export function personId(person: Partial<WirePerson> | undefined): string {
  return publicId("PEOPLE", uuidOf(person));
}

export function emailOf(person: Partial<WirePerson> | undefined): string {
  return (person?.emailAddress ?? person?.entryEmail ?? "").toLowerCase();
}

export function roomId(room: Pick<WireConversation, "id">, cluster: string): string {
  return publicId("ROOM", room.id, cluster);
}

export function membershipId(person: Partial<WirePerson>, room: Pick<WireConversation, "id">, cluster: string): string {
  return publicId("MEMBERSHIP", `${uuidOf(person)}:${room.id}`, cluster);
}
