import type { DocumentRules } from "../platform/documents/index.ts";

/** Who has settings, and by which paths they are reached: what is left of a path names the settings. The first that fits counts. */
export const owners: DocumentRules["owners"] = [
  { type: "person", path: /^\/v1\/telephony\/config\/people\/me\/(?:settings\/)?/, isSelf: true },
  { type: "person", path: /^\/v1\/telephony\/config\/people\/\{(\w+)\}\/(?:features\/|settings\/(?!$))?/ },
  { type: "person", path: /^\/v1\/people\/\{(\w+)\}\/features\// },
  { type: "workspace", path: /^\/v1\/telephony\/config\/workspaces\/\{(\w+)\}\/(?:features\/)?/ },
  { type: "workspace", path: /^\/v1\/workspaces\/\{(\w+)\}\/features\// },
  { type: "virtualLine", path: /^\/v1\/telephony\/config\/virtualLines\/\{(\w+)\}\// },
  { type: "location", path: /^\/v1\/telephony\/config\/(?:cxEssentials\/)?locations\/\{(\w+)\}\/(?:features\/)?/ },
  { type: "location", path: /^\/v1\/telephony\/pstn\/locations\/\{(\w+)\}\// },
  { type: "location", path: /^\/v1\/locations\/\{(\w+)\}\// },
  { type: "device", path: /^\/v1\/telephony\/config\/devices\/\{(\w+)\}\// },
  { type: "org", path: /^\/v1\/telephony\/config\// },
  { type: "org", path: /^\/v1\/contacts\/organizations\/\{orgId\}\// },
  { type: "org", path: /^\/v1\/settings\/organizations\/\{orgId\}\// },
  { type: "org", path: /^\/v1\/(?:telephony\/)?/ },
];

/** Settings that one path calls otherwise than the others. */
export const sameNames: DocumentRules["sameNames"] = {
  callRecordings: "callRecording",
  "voicemail/pin": "voicemail/passcode",
  "hoteling/guest": "hotDesking/guest",
};

/** Owners that are items of a collection of the organization. */
export const ownerCollections: DocumentRules["ownerCollections"] = {
  workspace: "workspaces",
  virtualLine: "virtualLines",
  location: "locations",
  device: "devices",
};

/** Things whose ids come from outside: nobody makes them here. */
export const openCollections: DocumentRules["openCollections"] = new Set(["callRecording/vendors", "applications"]);

/** What public ids say that they name. @source observed in published ids; inferred for those not seen */
export const kinds: DocumentRules["kinds"] = {
  locations: "LOCATION",
  floors: "LOCATION_FLOOR",
  workspaces: "PLACE",
  devices: "DEVICE",
  virtualLines: "VIRTUAL_LINE",
  queues: "CALL_QUEUE",
  huntGroups: "HUNT_GROUP",
  autoAttendants: "AUTO_ATTENDANT",
  aiReceptionists: "AI_RECEPTIONIST",
  callParks: "CALL_PARK",
  callParkExtensions: "CALL_PARK_EXTENSION",
  callPickups: "CALL_PICKUP",
  paging: "PAGING_GROUP",
  schedules: "SCHEDULE",
  events: "SCHEDULE_EVENT",
  operatingModes: "OPERATING_MODE",
  holidays: "HOLIDAY",
  announcements: "ANNOUNCEMENT",
  "announcements/playlists": "PLAYLIST",
  "premisePstn/trunks": "TRUNK",
  "premisePstn/routeGroups": "ROUTE_GROUP",
  "premisePstn/routeLists": "ROUTE_LIST",
  "premisePstn/dialPlans": "DIAL_PLAN",
  "callRouting/translationPatterns": "TRANSLATION_PATTERN",
  "outgoingPermission/digitPatterns": "DIGIT_PATTERN",
  voicemailGroups: "VOICEMAIL_GROUP",
  virtualExtensions: "VIRTUAL_EXTENSION",
  virtualExtensionRanges: "VIRTUAL_EXTENSION_RANGE",
  dectNetworks: "DECT_NETWORK",
  "jobs/locations/deleteCallingLocation": "JOB_ID",
  "jobs/numbers/manageNumbers": "JOB_ID",
  "jobs/devices/rebuildPhones": "JOB_ID",
  // A supervisor is whoever supervises.
  supervisors: "PEOPLE",
  "receptionistContacts/directories": "RECEPTIONIST_DIRECTORY",
};
