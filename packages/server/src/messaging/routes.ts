import * as attachmentActions from "@parley/contract/attachmentActions";
import * as classifications from "@parley/contract/classifications";
import * as ecm from "@parley/contract/ecm";
import * as events from "@parley/contract/events";
import * as memberships from "@parley/contract/memberships";
import * as messages from "@parley/contract/messages";
import * as rooms from "@parley/contract/rooms";
import * as roomTabs from "@parley/contract/roomTabs";
import * as teamMemberships from "@parley/contract/teamMemberships";
import * as teams from "@parley/contract/teams";
import type { ActivityRequest } from "@parley/protocol/activity";
import { nextLink } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { type Call, implement, objectBody, type Route, wire } from "../platform/route.ts";
import { getCardAction, submitCard } from "./attachmentActions.ts";
import { listClassifications, storeClassifications } from "./classifications.ts";
import {
  type ConversationRequest,
  type ConversationView,
  createConversation,
  getConversation,
  getDirectConversation,
  listConversations,
  lookUpUsers,
  ownUser,
  signalTyping,
} from "./conversations.ts";
import { getEvent, listEvents } from "./eventLog.ts";
import { filesRoutes } from "./files/index.ts";
import {
  fetchActivities,
  getActivity,
  type HistoryRange,
  listActivities,
  listChildren,
  listMentions,
  listParents,
  requireChildType,
} from "./history.ts";
import { listLeft } from "./leftRooms.ts";
import { getMeetingInfo } from "./meetingInfo.ts";
import { addMember, getMembership, listMemberships, removeMembership, updateMembership } from "./memberships.ts";
import { editMessage, getMessage, listDirectMessages, listMessages, removeMessage } from "./messages.ts";
import type { MessagingContext } from "./ports.ts";
import {
  createFolder,
  createTab,
  getFolder,
  getTab,
  listFolders,
  listTabs,
  removeFolder,
  removeTab,
  updateFolder,
  updateTab,
} from "./roomLinks.ts";
import { createRoom, getRoom, listRooms, removeRoom, updateRoom } from "./rooms.ts";
import { type SearchRequest, searchMessages } from "./search.ts";
import { submitActivity } from "./submit.ts";
import { addTeamMember, getTeamMembership, listTeamMemberships, removeTeamMembership, updateTeamMembership } from "./teamMemberships.ts";
import { createTeam, getTeam, listTeams, removeTeam, updateTeam } from "./teams.ts";
import { listThreads } from "./threads.ts";

const publicRoutes: Route<MessagingContext>[] = [
  implement(rooms.createRoom, createRoom, "spark:rooms_write"),
  implement(rooms.getRoom, getRoom, "spark:rooms_read"),
  implement(rooms.listRooms, listRooms, "spark:rooms_read"),
  implement(rooms.updateRoom, updateRoom, "spark:rooms_write"),
  implement(rooms.removeRoom, removeRoom, "spark:rooms_write"),
  implement(messages.listDirectMessages, listDirectMessages, "spark:messages_read"),
  implement(messages.getMessage, getMessage, "spark:messages_read"),
  implement(messages.listMessages, listMessages, "spark:messages_read"),
  implement(messages.updateMessage, editMessage, "spark:messages_write"),
  implement(messages.removeMessage, removeMessage, "spark:messages_write"),
  implement(attachmentActions.createAttachmentAction, submitCard, "spark:messages_write"),
  implement(attachmentActions.getAttachmentAction, getCardAction, "spark:messages_read"),
  implement(rooms.getRoomMeetingInfo, getMeetingInfo, "spark:rooms_read"),
  implement(roomTabs.createRoomTab, createTab, "spark:rooms_write"),
  implement(roomTabs.listRoomTabs, listTabs, "spark:rooms_read"),
  implement(roomTabs.getRoomTab, getTab, "spark:rooms_read"),
  implement(roomTabs.updateRoomTab, updateTab, "spark:rooms_write"),
  implement(roomTabs.removeRoomTab, removeTab, "spark:rooms_write"),
  implement(ecm.createEcmFolder, createFolder, "spark:rooms_write"),
  implement(ecm.listEcmFolders, listFolders, "spark:rooms_read"),
  implement(ecm.getEcmFolder, getFolder, "spark:rooms_read"),
  implement(ecm.updateEcmFolder, updateFolder, "spark:rooms_write"),
  implement(ecm.removeEcmFolder, removeFolder, "spark:rooms_write"),
  implement(classifications.listClassifications, listClassifications, "spark:rooms_read"),
  // The public API only reads them: what there is comes from the operator.
  wire(
    "PUT /_parley/classifications/{organizationId}",
    async (ctx, call) => {
      const { items } = await objectBody<{ items?: unknown }>(call);
      return { status: 200, body: { items: (await storeClassifications(ctx, call.params.organizationId ?? "", items)).items } };
    },
    { access: "control" },
  ),
  implement(events.listEvents, listEvents),
  implement(events.getEvent, getEvent),
  implement(memberships.createMembership, addMember, "spark:memberships_write"),
  implement(memberships.getMembership, getMembership, "spark:memberships_read"),
  implement(memberships.listMemberships, listMemberships, "spark:memberships_read"),
  implement(memberships.updateMembership, updateMembership, "spark:memberships_write"),
  implement(memberships.removeMembership, removeMembership, "spark:memberships_write"),
  implement(teams.createTeam, createTeam, "spark:teams_write"),
  implement(teams.getTeam, getTeam, "spark:teams_read"),
  implement(teams.listTeams, listTeams, "spark:teams_read"),
  implement(teams.updateTeam, updateTeam, "spark:teams_write"),
  implement(teams.removeTeam, removeTeam, "spark:teams_write"),
  implement(teamMemberships.createTeamMembership, addTeamMember, "spark:team_memberships_write"),
  implement(teamMemberships.getTeamMembership, getTeamMembership, "spark:team_memberships_read"),
  implement(teamMemberships.listTeamMemberships, listTeamMemberships, "spark:team_memberships_read"),
  implement(teamMemberships.updateTeamMembership, updateTeamMembership, "spark:team_memberships_write"),
  implement(teamMemberships.removeTeamMembership, removeTeamMembership, "spark:team_memberships_write"),
];

/** The conversation service: what official clients use beside the public API. */
const conversationRoutes: Route<MessagingContext>[] = [
  wire("GET /conversation/api/v1/conversations", async (ctx, call) => {
    const since = dateOf(call.query.get("sinceDate"));
    return { status: 200, body: { items: await listConversations(ctx, { limit: limitOf(call, "conversationsLimit", 1000), since }) } };
  }),
  wire("POST /conversation/api/v1/conversations", async (ctx, call) => ({
    status: 201,
    body: await createConversation(ctx, await objectBody<ConversationRequest>(call)),
  })),
  wire("GET /conversation/api/v1/conversations/left", async (ctx, call) => {
    const since = dateOf(call.query.get("sinceDate"));
    const limit = limitOf(call, "conversationsLimit", 1000);
    return { status: 200, body: { items: await listLeft(ctx, { limit, since, activitiesLimit: activitiesLimitOf(call) }) } };
  }),
  wire("GET /conversation/api/v1/conversations/user/{personId}", async (ctx, call) => ({
    status: 200,
    body: await getDirectConversation(ctx, call.params["personId"] ?? "", viewOf(call)),
  })),
  wire("GET /conversation/api/v1/conversations/{id}", async (ctx, call) => ({
    status: 200,
    body: await getConversation(ctx, call.params["id"] ?? "", viewOf(call)),
  })),
  wire("POST /conversation/api/v1/conversations/{id}/activities", async (ctx, call) => ({
    status: 200,
    body: await submitActivity(ctx, call.params["id"] ?? "", await objectBody<ActivityRequest>(call)),
  })),
  wire("POST /conversation/api/v1/conversations/{id}/content", async (ctx, call) => ({
    status: 200,
    body: await submitActivity(ctx, call.params["id"] ?? "", await objectBody<ActivityRequest>(call)),
  })),
  wire("POST /conversation/api/v1/activities", async (ctx, call) => {
    const request = await objectBody<ActivityRequest>(call);
    return { status: 200, body: await submitActivity(ctx, request.target?.id ?? "", request) };
  }),
  wire("GET /conversation/api/v1/activities/{id}", async (ctx, call) => ({
    status: 200,
    body: await getActivity(ctx, call.params["id"] ?? ""),
  })),
  wire("POST /conversation/api/v1/bulk_activities_fetch", async (ctx, call) => {
    const { activityUrls } = await objectBody<{ activityUrls?: unknown }>(call);
    return { status: 200, body: { multistatus: await fetchActivities(ctx, activityUrls) } };
  }),
  wire("GET /conversation/api/v1/mentions", async (ctx, call) => {
    const since = dateOf(call.query.get("sinceDate"));
    return { status: 200, body: { items: await listMentions(ctx, { limit: limitOf(call, "limit", 100), since }) } };
  }),
  wire("GET /conversation/api/v1/activities", async (ctx, call) => ({
    status: 200,
    body: { items: await listActivities(ctx, call.query.get("conversationId") ?? "", rangeOf(call)) },
  })),
  wire("GET /conversation/api/v1/conversations/{id}/activities", async (ctx, call) => ({
    status: 200,
    body: { items: await listActivities(ctx, call.params["id"] ?? "", rangeOf(call)) },
  })),
  wire("GET /conversation/api/v1/conversations/{id}/activities/{activityId}", async (ctx, call) => ({
    status: 200,
    body: await getActivity(ctx, call.params["activityId"] ?? "", call.params["id"]),
  })),
  wire("GET /conversation/api/v1/conversations/{id}/parents", async (ctx, call) => {
    const type = requireChildType(call.query.get("activityType"));
    return { status: 200, body: await listParents(ctx, call.params["id"] ?? "", { type, since: dateOf(call.query.get("sinceDate")) }) };
  }),
  wire("GET /conversation/api/v1/conversations/{id}/parents/{parentId}", async (ctx, call) => {
    const { items, next } = await listChildren(ctx, call.params["id"] ?? "", call.params["parentId"] ?? "", {
      type: requireChildType(call.query.get("activityType")),
      limit: limitOf(call, "limit", 100),
      cursor: call.query.get("cursor"),
    });
    return { status: 200, body: { items }, ...(next && { headers: { link: nextLink(call, next) } }) };
  }),
  wire("GET /conversation/api/v1/threads", async (ctx, call) => {
    const since = dateOf(call.query.get("sinceDate"));
    return { status: 200, body: { items: await listThreads(ctx, { limit: limitOf(call, "limit", 50), since }) } };
  }),
  wire("POST /conversation/api/v1/conversations/{id}/status/typing", async (ctx, call) => {
    const { eventType } = await objectBody<{ eventType?: unknown }>(call);
    await signalTyping(ctx, call.params["id"] ?? "", eventType);
    return { status: 204 };
  }),
  wire("POST /argonaut/api/v1/search", async (ctx, call) => ({
    status: 200,
    body: await searchMessages(ctx, await objectBody<SearchRequest>(call)),
  })),
  wire("GET /conversation/api/v1/users", async (ctx) => ({ status: 200, body: ownUser(ctx) })),
  wire("POST /conversation/api/v1/users", async (ctx, call) => {
    const asked = await call.body();
    if (!Array.isArray(asked)) throw new Problem(400, "The body must be a list of addresses.");
    const entries = asked.map((entry: unknown) => (typeof entry === "object" && entry !== null ? (entry as { email?: unknown }) : {}));
    return { status: 200, body: await lookUpUsers(ctx, entries, { shouldCreate: call.query.get("shouldCreateUsers") === "true" }) };
  }),
];

export const messagingRoutes: Route<MessagingContext>[] = [...publicRoutes, ...conversationRoutes, ...filesRoutes];

/** Clients get the participants unless they say that they do not want them, and activities only if they say how many. */
function viewOf(call: Call): ConversationView {
  return { includeParticipants: call.query.get("includeParticipants") !== "false", activitiesLimit: activitiesLimitOf(call) };
}

function activitiesLimitOf(call: Call): number {
  return Number(call.query.get("activitiesLimit") ?? 0) > 0 ? limitOf(call, "activitiesLimit", 100) : 0;
}

/** Which part of a conversation's past a client wants. @source observed in requests of the official clients */
function rangeOf(call: Call): HistoryRange {
  const { query } = call;
  return {
    limit: limitOf(call, "limit", 100),
    since: dateOf(query.get("sinceDate")),
    before: dateOf(query.get("maxDate")),
    around: dateOf(query.get("midDate")),
    isOldestFirst: query.get("lastActivityFirst") === "false",
  };
}

function limitOf({ query }: Call, name: string, most: number): number {
  const value = Number(query.get(name) ?? most);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : most;
}

/** A time in milliseconds, as the conversation service takes it, or, in the middle of a search, as it writes it. */
function dateOf(time: string | null): string | undefined {
  if (time === null) return undefined;
  const value = /^-?\d+(\.\d+)?$/.test(time) ? Number(time) : Date.parse(time);
  return Number.isFinite(value) && Math.abs(value) < 8.64e15 ? new Date(value).toISOString() : undefined;
}
