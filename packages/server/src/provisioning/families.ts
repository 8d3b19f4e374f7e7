import { parseId } from "@parley/protocol/ids";
import { type Change, type DocumentContext, type DocumentRules, type Family, removeItem } from "../platform/documents/index.ts";
import { announcements, playlists } from "./announcements.ts";
import { deviceMembers, devices, devicesWith } from "./devices.ts";
import { calledBy, locationIn } from "./lines.ts";
import { locations } from "./locations.ts";
import { withParts } from "./parts.ts";
import { dialPlans, routeGroups, routeLists, trunks } from "./routing.ts";

/** Features of a location that are called like people are. */
const features: Readonly<Record<string, Family>> = {
  "location:huntGroups": calledBy({ kind: "HUNT_GROUP" }),
  "location:queues": calledBy({ kind: "CALL_QUEUE" }),
  "location:autoAttendants": calledBy({ kind: "AUTO_ATTENDANT" }),
  "location:aiReceptionists": calledBy({ kind: "AI_RECEPTIONIST", isOptional: true }),
  "location:paging": calledBy({ kind: "PAGING_GROUP" }),
  "location:voicemailGroups": calledBy({ kind: "VOICEMAIL_GROUP" }),
  "location:callParkExtensions": calledBy({ kind: "CALL_PARK_EXTENSION" }),
};

const virtualLines: Family = {
  ...calledBy({ kind: "VIRTUAL_LINE", locationOf: locationIn("locationId") }),
  async beforeWrite(_: DocumentContext, { body, before }: Change) {
    // Where a line belongs is said once.
    if (before) body["locationId"] = before.body["locationId"];
    body["displayName"] ??= `${String(body["firstName"])} ${String(body["lastName"])}`;
  },
  async present(_, { body }) {
    const { phoneNumber, extension } = body;
    return {
      number: { ...(phoneNumber !== undefined && { external: phoneNumber }), ...(extension !== undefined && { extension }), primary: true },
    };
  },
};

/** What a workspace that calls by Webex says of its line. */
function callingOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return ((body["calling"] as { webexCalling?: Record<string, unknown> } | undefined)?.webexCalling ?? {}) as Record<string, unknown>;
}

const workspaceLines = calledBy({
  kind: "PLACE",
  isOptional: true,
  locationOf: (body) => parseId(String(callingOf(body)["locationId"] ?? ""))?.uuid,
  lineOf: (body) => ({
    phoneNumber: callingOf(body)["phoneNumber"] as string | undefined,
    extension: callingOf(body)["extension"] as string | undefined,
  }),
});

const workspaces: Family = {
  ...workspaceLines,
  /** The devices of a workspace go with it. */
  async beforeDelete(ctx, tx, document) {
    await workspaceLines.beforeDelete?.(ctx, tx, document);
    for (const device of await devicesWith(tx, document.orgId, document.itemId)) await removeItem(ctx, tx, device);
  },
  async beforeWrite(_: DocumentContext, { body }: Change) {
    const { locationId } = callingOf(body);
    if (locationId !== undefined) body["locationId"] ??= locationId;
  },
  card: ({ body }) => ({ firstName: body["displayName"], lastName: "", name: body["displayName"] }),
};

/** Events of schedules are renamed by another field than the one they are named by. */
const renamed: Family = {
  async beforeWrite(_: DocumentContext, { body }: Change) {
    if (body["newName"] !== undefined) body["name"] = body["newName"];
    delete body["newName"];
  },
};

/** What documents have beyond what the contract says of them, by their names; `owner:name` where it is so for one owner only. */
export const families: DocumentRules["families"] = {
  "org:locations": locations,
  "org:virtualLines": virtualLines,
  "org:workspaces": workspaces,
  ...features,
  "org:announcements": announcements,
  "location:announcements": announcements,
  "announcements/playlists": playlists,
  "org:devices": devices,
  "device:members": deviceMembers,
  schedules: withParts("events"),
  operatingModes: withParts("holidays"),
  events: renamed,
  "premisePstn/dialPlans": dialPlans,
  "premisePstn/trunks": trunks,
  "premisePstn/routeGroups": routeGroups,
  "premisePstn/routeLists": routeLists,
  // What is there before the first write. @source documented in the settings' help pages; everything else is off, empty or the first choice
  callWaiting: { defaults: { enabled: true } },
  voicemail: { defaults: { enabled: true, sendBusyCalls: { enabled: true }, sendUnansweredCalls: { enabled: true, numberOfRings: 3 } } },
};
