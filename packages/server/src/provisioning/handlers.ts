import type { OperationRoute } from "@parley/contract";
import { type Handler, listItems, readItem } from "../platform/documents/index.ts";
import { addAnnouncement, listAnnouncements, readAnnouncementUsage, removeAnnouncement, replaceAnnouncement } from "./announcements.ts";
import { testCallRouting } from "./callRouting.ts";
import type { ProvisioningContext } from "./context.ts";
import { listPersonDevices, patchDevice } from "./devices.ts";
import { jobEffects, precheckDeletion, startLocationDelete, startManageNumbers, startRebuild } from "./jobEffects.ts";
import { controlJob, listJobErrors } from "./jobs.ts";
import { enableCalling } from "./locations.ts";
import { addNumbers, listNumbers, removeNumbers, setNumberState, validateExtensions, validateNumbers } from "./numbers.ts";
import { changeNumbers, readNumbers, readVirtualNumber } from "./personLines.ts";
import { changePatterns, countUses, listPatterns, listRouteChoices, listUses, validatePatterns } from "./routing.ts";
import { availableMembers, availableNumbers, countMembers } from "./search.ts";

/** Operations that are more than a document. */
const byId: Readonly<Record<string, Handler<ProvisioningContext>>> = {
  "telephony.locations.create": enableCalling,
  "telephony.locations.numbers.create": addNumbers,
  "telephony.locations.numbers.remove": removeNumbers,
  "telephony.locations.numbers.updateAll": setNumberState,
  "telephony.listNumbers": listNumbers,
  "telephony.validateNumbers": validateNumbers,
  "telephony.validateExtensions": validateExtensions,
  "telephony.locations.validateExtensions": validateExtensions,
  "people.features.numbers.get": readNumbers,
  "people.features.numbers.update": changeNumbers,
  "workspaces.features.numbers.get": readNumbers,
  "workspaces.features.numbers.update": changeNumbers,
  "telephony.locations.precheckForDeletion": precheckDeletion,
  "telephony.jobs.locations.deleteCallingLocation.start": startLocationDelete,
  "telephony.jobs.numbers.manageNumbers.start": startManageNumbers,
  "telephony.jobs.devices.rebuildPhones.start": startRebuild,
  "telephony.announcements.list": listAnnouncements,
  "telephony.announcements.upload": addAnnouncement,
  "telephony.announcements.update": replaceAnnouncement,
  "telephony.announcements.remove": removeAnnouncement,
  "telephony.announcements.getUsage": readAnnouncementUsage,
  "telephony.locations.announcements.upload": addAnnouncement,
  "telephony.locations.announcements.update": replaceAnnouncement,
  "telephony.locations.announcements.remove": removeAnnouncement,
  "telephony.locations.announcements.getUsage": readAnnouncementUsage,
  "devices.update": patchDevice,
  "people.features.devices.list": listPersonDevices,
  "telephony.testCallRouting": testCallRouting,
  "telephony.premisePstn.validateDialPatterns": validatePatterns,
  "telephony.premisePstn.dialPlans.dialPatterns.list": listPatterns,
  "telephony.premisePstn.dialPlans.dialPatterns.update": changePatterns,
  "telephony.premisePstn.trunks.getUsage": countUses,
  "telephony.premisePstn.trunks.listUsageCallToExtension": listUses("extensionLocations"),
  "telephony.premisePstn.trunks.listUsageDialPlan": listUses("dialPlans"),
  "telephony.premisePstn.trunks.listUsagePstnConnection": listUses("locations"),
  "telephony.premisePstn.trunks.listUsageRouteGroup": listUses("routeGroups"),
  "telephony.premisePstn.routeGroups.getUsage": countUses,
  "telephony.premisePstn.routeGroups.listUsageCallToExtension": listUses("extensionLocations"),
  "telephony.premisePstn.routeGroups.listUsageDialPlan": listUses("dialPlans"),
  "telephony.premisePstn.routeGroups.listUsagePstnConnection": listUses("locations"),
  "telephony.premisePstn.routeGroups.listUsageRouteList": listUses("routeLists"),
  "telephony.listRouteChoices": listRouteChoices,
  "telephony.virtualLines.getNumber": readVirtualNumber,
};

/** Searches, by the end of their paths. */
const bySearch: readonly (readonly [end: RegExp, handler: Handler<ProvisioningContext>])[] = [
  [/\/(?:availableNumbers|assignedNumbers)$/, availableNumbers],
  [/\/available(?:Members|Users|Agents|Supervisors|Assistants)\/count$/, countMembers],
  [/\/available(?:Members|Users|Agents|Supervisors|Assistants)$/, availableMembers],
];

/** What is asked of jobs of the kinds that are done here, by the kind of the call. */
const byJobCall: Readonly<Record<string, Handler<ProvisioningContext>>> = {
  "job.list": listItems,
  "job.status": readItem,
  "job.errors": listJobErrors,
};

function jobHandler(path: string, pattern: string): Handler<ProvisioningContext> | undefined {
  if (!Object.keys(jobEffects).some((name) => path.startsWith(`/v1/telephony/config/${name}`))) return undefined;
  return pattern === "job.control" ? controlJob(path.endsWith("/pause/invoke")) : byJobCall[pattern];
}

/** What serves an operation, where documents alone do not. */
export function handlerOf({ id, engine, path, pattern }: OperationRoute): Handler<ProvisioningContext> | undefined {
  if (engine === "job") return jobHandler(path, pattern);
  return byId[id] ?? (engine === "query" ? bySearch.find(([end]) => end.test(path))?.[1] : undefined);
}
