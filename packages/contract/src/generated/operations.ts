// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { AnyOperation } from "../operation.ts";
import { listAdminAuditCategories, listAdminAuditEvents } from "./adminAudit.ts";
import { getArchivedUser } from "./archivedUsers.ts";
import { createAttachmentAction, getAttachmentAction } from "./attachmentActions.ts";
import { removeAuthorizationsOfClient, listAuthorizations, getTokenExpiry, removeAuthorization } from "./authorizations.ts";
import { listClassifications } from "./classifications.ts";
import { claimDomain, getDomainToken, unclaimDomain, unverifyDomain, verifyDomain } from "./domains.ts";
import { listEcmFolders, createEcmFolder, removeEcmFolder, getEcmFolder, updateEcmFolder } from "./ecm.ts";
import { listEvents, getEvent } from "./events.ts";
import { listGroups, createGroup, removeGroup, getGroup, updateGroup, listGroupMembers } from "./groups.ts";
import { countGuests, createGuest } from "./guests.ts";
import { getHdsCluster, getHdsClusterAvailability, getHdsNode, getHdsOrganization, getHdsDatabase, getHdsTenants, getHdsNetworkTests } from "./hds.ts";
import { getIdentityOrganization, updateIdentityOrganization, generateOtp } from "./identityOrganization.ts";
import { listLicenses, assignLicenses, getLicense } from "./licenses.ts";
import { listMemberships, createMembership, removeMembership, getMembership, updateMembership } from "./memberships.ts";
import { listMessages, createMessage, listDirectMessages, removeMessage, getMessage, updateMessage } from "./messages.ts";
import { listOrganizations, removeOrganization, getOrganization } from "./organizations.ts";
import { listPeople, createPerson, getMe, removePerson, getPerson, updatePerson } from "./people.ts";
import { listRoles, getRole } from "./roles.ts";
import { listRooms, createRoom, removeRoom, getRoom, updateRoom, getRoomMeetingInfo } from "./rooms.ts";
import { listRoomTabs, createRoomTab, removeRoomTab, getRoomTab, updateRoomTab } from "./roomTabs.ts";
import { runScimBulk } from "./scimBulk.ts";
import { listScimGroups, createScimGroup, removeScimGroup, getScimGroup, patchScimGroup, updateScimGroup, listScimGroupMembers } from "./scimGroups.ts";
import { getScimGroupSchema, getScimUserSchema, getScimSchema } from "./scimSchemas.ts";
import { getScimMe, listScimUsers, createScimUser, removeScimUser, getScimUser, patchScimUser, updateScimUser } from "./scimUsers.ts";
import { listSecurityAuditEvents } from "./securityAudit.ts";
import { createServiceAppToken } from "./serviceApps.ts";
import { listTeamMemberships, createTeamMembership, removeTeamMembership, getTeamMembership, updateTeamMembership } from "./teamMemberships.ts";
import { listTeams, createTeam, removeTeam, getTeam, updateTeam } from "./teams.ts";
import { listWebhooks, createWebhook, removeWebhook, getWebhook, updateWebhook } from "./webhooks.ts";

/** Every operation of the catalog. Loads every group: for servers, tests and documentation, not for clients. */
export const operations: readonly AnyOperation[] = [
  listAdminAuditCategories,
  listAdminAuditEvents,
  getArchivedUser,
  createAttachmentAction,
  getAttachmentAction,
  removeAuthorizationsOfClient,
  listAuthorizations,
  getTokenExpiry,
  removeAuthorization,
  listClassifications,
  claimDomain,
  getDomainToken,
  unclaimDomain,
  unverifyDomain,
  verifyDomain,
  listEcmFolders,
  createEcmFolder,
  removeEcmFolder,
  getEcmFolder,
  updateEcmFolder,
  listEvents,
  getEvent,
  listGroups,
  createGroup,
  removeGroup,
  getGroup,
  updateGroup,
  listGroupMembers,
  countGuests,
  createGuest,
  getHdsCluster,
  getHdsClusterAvailability,
  getHdsNode,
  getHdsOrganization,
  getHdsDatabase,
  getHdsTenants,
  getHdsNetworkTests,
  getIdentityOrganization,
  updateIdentityOrganization,
  generateOtp,
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
  runScimBulk,
  listScimGroups,
  createScimGroup,
  removeScimGroup,
  getScimGroup,
  patchScimGroup,
  updateScimGroup,
  listScimGroupMembers,
  getScimGroupSchema,
  getScimUserSchema,
  getScimSchema,
  getScimMe,
  listScimUsers,
  createScimUser,
  removeScimUser,
  getScimUser,
  patchScimUser,
  updateScimUser,
  listSecurityAuditEvents,
  createServiceAppToken,
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
