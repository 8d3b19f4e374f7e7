// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AnnouncementPlaylistGetResponse, AnnouncementResponseWithPlaylist, AnnouncementUsageResponse, CreateAnnouncementPlaylistResponse, FetchListOfAnnouncementGreetingsOnLocationAndOrganizationLevelResponse, ListAnnouncementPlaylistsResponse, PlaylistAssignedLocationResponse, PlaylistUsage, UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse } from "../types/calling.ts";

export type { AnnouncementPlaylistGetResponse, AnnouncementResponseWithPlaylist, AnnouncementUsageResponse, CreateAnnouncementPlaylistResponse, FetchListOfAnnouncementGreetingsOnLocationAndOrganizationLevelResponse, ListAnnouncementPlaylistsResponse, PlaylistAssignedLocationResponse, PlaylistUsage, UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse } from "../types/calling.ts";

/** Input of {@link listPlaylists}. */
export interface ListPlaylistsInput {
  orgId?: string | undefined;
}

/** List Announcement Playlists. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/list-announcement-playlists */
export const listPlaylists: ListOperation<ListPlaylistsInput, ListAnnouncementPlaylistsResponse, "playlists"> = {
  id: "telephony.announcements.playlists.list",
  method: "GET",
  path: "/v1/telephony/config/announcements/playlists",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "playlists",
};

/** Input of {@link createPlaylist}. */
export interface CreatePlaylistInput {
  orgId?: string | undefined;
  name: string;
  announcementIds: string[];
}

/** Create Announcement Playlist. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/create-announcement-playlist */
export const createPlaylist: Operation<CreatePlaylistInput, CreateAnnouncementPlaylistResponse> = {
  id: "telephony.announcements.playlists.create",
  method: "POST",
  path: "/v1/telephony/config/announcements/playlists",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPlaylistUsage}. */
export interface GetPlaylistUsageInput {
  playListId: string;
  playlistUsageType?: "feature" | "location" | (string & {}) | undefined;
}

/** Get Playlist Usage. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/get-playlist-usage */
export const getPlaylistUsage: Operation<GetPlaylistUsageInput, PlaylistUsage> = {
  id: "telephony.announcements.playlists.getUsage",
  method: "GET",
  path: "/v1/telephony/config/announcements/playlists/{playListId}/usage",
  query: ["playlistUsageType"],
};

/** Input of {@link removePlaylist}. */
export interface RemovePlaylistInput {
  playlistId: string;
  orgId?: string | undefined;
}

/** Delete Announcement Playlist. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/delete-announcement-playlist */
export const removePlaylist: Operation<RemovePlaylistInput, void> = {
  id: "telephony.announcements.playlists.remove",
  method: "DELETE",
  path: "/v1/telephony/config/announcements/playlists/{playlistId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPlaylist}. */
export interface GetPlaylistInput {
  playlistId: string;
  orgId?: string | undefined;
}

/** Get Announcement Playlist. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/get-announcement-playlist */
export const getPlaylist: Operation<GetPlaylistInput, AnnouncementPlaylistGetResponse> = {
  id: "telephony.announcements.playlists.get",
  method: "GET",
  path: "/v1/telephony/config/announcements/playlists/{playlistId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePlaylist}. */
export interface UpdatePlaylistInput {
  playlistId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  announcementIds?: string[] | undefined;
}

/** Update Announcement Playlist. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/update-announcement-playlist */
export const updatePlaylist: Operation<UpdatePlaylistInput, void> = {
  id: "telephony.announcements.playlists.update",
  method: "PUT",
  path: "/v1/telephony/config/announcements/playlists/{playlistId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPlaylistLocations}. */
export interface GetPlaylistLocationsInput {
  playlistId: string;
  orgId?: string | undefined;
}

/** List Playlist Locations. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/list-playlist-locations */
export const getPlaylistLocations: Operation<GetPlaylistLocationsInput, PlaylistAssignedLocationResponse> = {
  id: "telephony.announcements.playlists.locations.get",
  method: "GET",
  path: "/v1/telephony/config/announcements/playlists/{playlistId}/locations",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePlaylistLocations}. */
export interface UpdatePlaylistLocationsInput {
  playlistId: string;
  orgId?: string | undefined;
  locationIds: string[];
}

/** Update Playlist Locations. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/update-playlist-locations */
export const updatePlaylistLocations: Operation<UpdatePlaylistLocationsInput, void> = {
  id: "telephony.announcements.playlists.locations.update",
  method: "PUT",
  path: "/v1/telephony/config/announcements/playlists/{playlistId}/locations",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAnnouncements}. */
export interface ListAnnouncementsInput {
  orgId?: string | undefined;
  locationId?: "all" | "locations" | "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzMxMTYx" | (string & {}) | undefined;
  order?: string | undefined;
  fileName?: string | undefined;
  fileType?: string | undefined;
  mediaFileType?: string | undefined;
  name?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Fetch list of announcement greetings on location and organization level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-list-of-announcement-greetings-on-location-and-organization-level */
export const listAnnouncements: ListOperation<ListAnnouncementsInput, FetchListOfAnnouncementGreetingsOnLocationAndOrganizationLevelResponse, "announcements"> = {
  id: "telephony.announcements.list",
  method: "GET",
  path: "/v1/telephony/config/announcements",
  query: ["orgId", "locationId", "order", "fileName", "fileType", "mediaFileType", "name", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "announcements",
};

/** Input of {@link uploadAnnouncements}. */
export interface UploadAnnouncementsInput {
  orgId?: string | undefined;
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

/** Upload a binary announcement greeting at organization level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/upload-a-binary-announcement-greeting-at-organization-level */
export const uploadAnnouncements: Operation<UploadAnnouncementsInput, UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse> = {
  id: "telephony.announcements.upload",
  method: "POST",
  path: "/v1/telephony/config/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnnouncementUsage}. */
export interface GetAnnouncementUsageInput {
  orgId?: string | undefined;
}

/** Fetch repository usage for announcements for an organization. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-repository-usage-for-announcements-for-an-organization */
export const getAnnouncementUsage: Operation<GetAnnouncementUsageInput, AnnouncementUsageResponse> = {
  id: "telephony.announcements.getUsage",
  method: "GET",
  path: "/v1/telephony/config/announcements/usage",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link removeAnnouncement}. */
export interface RemoveAnnouncementInput {
  announcementId: string;
  orgId?: string | undefined;
}

/** Delete an announcement greeting of the organization. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/delete-an-announcement-greeting-of-the-organization */
export const removeAnnouncement: Operation<RemoveAnnouncementInput, void> = {
  id: "telephony.announcements.remove",
  method: "DELETE",
  path: "/v1/telephony/config/announcements/{announcementId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnnouncement}. */
export interface GetAnnouncementInput {
  announcementId: string;
  orgId?: string | undefined;
}

/** Fetch details of a binary announcement greeting at the organization level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-details-of-a-binary-announcement-greeting-at-the-organization-level */
export const getAnnouncement: Operation<GetAnnouncementInput, AnnouncementResponseWithPlaylist> = {
  id: "telephony.announcements.get",
  method: "GET",
  path: "/v1/telephony/config/announcements/{announcementId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateAnnouncement}. */
export interface UpdateAnnouncementInput {
  announcementId: string;
  orgId?: string | undefined;
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

/** Modify a binary announcement greeting at organization level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/modify-a-binary-announcement-greeting-at-organization-level */
export const updateAnnouncement: Operation<UpdateAnnouncementInput, void> = {
  id: "telephony.announcements.update",
  method: "PUT",
  path: "/v1/telephony/config/announcements/{announcementId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
