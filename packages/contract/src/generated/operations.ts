// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { AnyOperation } from "../operation.ts";
import { createAttachmentAction, getAttachmentAction } from "./attachmentActions.ts";
import { listEcmFolders, createEcmFolder, removeEcmFolder, getEcmFolder, updateEcmFolder } from "./ecm.ts";
import { listEvents, getEvent } from "./events.ts";
import { getHdsCluster, getHdsClusterAvailability, getHdsNode, getHdsOrganization, getHdsDatabase, getHdsTenants, getHdsNetworkTests } from "./hds.ts";
import { listLicenses, assignLicenses, getLicense } from "./licenses.ts";
import { listMemberships, createMembership, removeMembership, getMembership, updateMembership } from "./memberships.ts";
import { listMessages, createMessage, listDirectMessages, removeMessage, getMessage, updateMessage } from "./messages.ts";
import { listOrganizations, removeOrganization, getOrganization } from "./organizations.ts";
import { listPeople, createPerson, getMe, removePerson, getPerson, updatePerson } from "./people.ts";
import { listRoles, getRole } from "./roles.ts";
import { listRooms, createRoom, removeRoom, getRoom, updateRoom, getRoomMeetingInfo } from "./rooms.ts";
import { listRoomTabs, createRoomTab, removeRoomTab, getRoomTab, updateRoomTab } from "./roomTabs.ts";
import { listTeamMemberships, createTeamMembership, removeTeamMembership, getTeamMembership, updateTeamMembership } from "./teamMemberships.ts";
import { listTeams, createTeam, removeTeam, getTeam, updateTeam } from "./teams.ts";
import { listWebhooks, createWebhook, removeWebhook, getWebhook, updateWebhook } from "./webhooks.ts";

/** Every operation of the catalog. Loads every group: for servers, tests and documentation, not for clients. */
export const operations: readonly AnyOperation[] = [
  createAttachmentAction,
  getAttachmentAction,
  listEcmFolders,
  createEcmFolder,
  removeEcmFolder,
  getEcmFolder,
  updateEcmFolder,
  listEvents,
  getEvent,
  getHdsCluster,
  getHdsClusterAvailability,
  getHdsNode,
  getHdsOrganization,
  getHdsDatabase,
  getHdsTenants,
  getHdsNetworkTests,
  listLicenses,
  assignLicenses,
  getLicense,
  listMemberships,
  createMembership,
  removeMembership,
  getMembership,
  updateMembership,
  listMessages,
  createMessage,
  listDirectMessages,
  removeMessage,
  getMessage,
  updateMessage,
  listOrganizations,
  removeOrganization,
  getOrganization,
  listPeople,
  createPerson,
  getMe,
  removePerson,
  getPerson,
  updatePerson,
  listRoles,
  getRole,
  listRooms,
  createRoom,
  removeRoom,
  getRoom,
  updateRoom,
  getRoomMeetingInfo,
  listRoomTabs,
  createRoomTab,
  removeRoomTab,
  getRoomTab,
  updateRoomTab,
  listTeamMemberships,
  createTeamMembership,
  removeTeamMembership,
  getTeamMembership,
  updateTeamMembership,
  listTeams,
  createTeam,
  removeTeam,
  getTeam,
  updateTeam,
  listWebhooks,
  createWebhook,
  removeWebhook,
  getWebhook,
  updateWebhook,
];
