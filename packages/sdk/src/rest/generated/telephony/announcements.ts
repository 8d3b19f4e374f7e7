// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreatePlaylistInput, GetAnnouncementInput, GetAnnouncementUsageInput, GetPlaylistInput, GetPlaylistLocationsInput, GetPlaylistUsageInput, ListAnnouncementsInput, ListPlaylistsInput, RemoveAnnouncementInput, RemovePlaylistInput, UpdateAnnouncementInput, UpdatePlaylistInput, UpdatePlaylistLocationsInput, UploadAnnouncementsInput } from "@parley/contract/telephony/announcements";
import type { AnnouncementPlaylistGetResponse, AnnouncementResponseWithPlaylist, AnnouncementUsageResponse, AnnouncementsListResponse, CreateAnnouncementPlaylistResponse, PlaylistAssignedLocationResponse, PlaylistObject, PlaylistUsage, UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse } from "@parley/contract/types/calling";

/** `webex.telephony.announcements` */
export interface TelephonyAnnouncements {
  /** Fetch list of announcement greetings on location and organization level. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-list-of-announcement-greetings-on-location-and-organization-level */
  list(input?: ListAnnouncementsInput, options?: CallOptions): Paged<AnnouncementsListResponse>;
  /** Upload a binary announcement greeting at organization level. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/upload-a-binary-announcement-greeting-at-organization-level */
  upload(input: UploadAnnouncementsInput, options?: CallOptions): Promise<UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse>;
  /** Fetch repository usage for announcements for an organization. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-repository-usage-for-announcements-for-an-organization */
  getUsage(input?: GetAnnouncementUsageInput, options?: CallOptions): Promise<AnnouncementUsageResponse>;
  /** Delete an announcement greeting of the organization. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/delete-an-announcement-greeting-of-the-organization */
  remove(input: RemoveAnnouncementInput, options?: CallOptions): Promise<void>;
  /** Fetch details of a binary announcement greeting at the organization level. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-details-of-a-binary-announcement-greeting-at-the-organization-level */
  get(input: GetAnnouncementInput, options?: CallOptions): Promise<AnnouncementResponseWithPlaylist>;
  /** Modify a binary announcement greeting at organization level. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/modify-a-binary-announcement-greeting-at-organization-level */
  update(input: UpdateAnnouncementInput, options?: CallOptions): Promise<void>;
  readonly playlists: TelephonyAnnouncementsPlaylists;
}

/** `webex.telephony.announcements.playlists` */
export interface TelephonyAnnouncementsPlaylists {
  /** List Announcement Playlists. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/list-announcement-playlists */
  list(input?: ListPlaylistsInput, options?: CallOptions): Paged<PlaylistObject>;
  /** Create Announcement Playlist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/create-announcement-playlist */
  create(input: CreatePlaylistInput, options?: CallOptions): Promise<CreateAnnouncementPlaylistResponse>;
  /** Get Playlist Usage. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/get-playlist-usage */
  getUsage(input: GetPlaylistUsageInput, options?: CallOptions): Promise<PlaylistUsage>;
  /** Delete Announcement Playlist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/delete-announcement-playlist */
  remove(input: RemovePlaylistInput, options?: CallOptions): Promise<void>;
  /** Get Announcement Playlist. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/get-announcement-playlist */
  get(input: GetPlaylistInput, options?: CallOptions): Promise<AnnouncementPlaylistGetResponse>;
  /** Update Announcement Playlist. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/update-announcement-playlist */
  update(input: UpdatePlaylistInput, options?: CallOptions): Promise<void>;
  readonly locations: TelephonyAnnouncementsPlaylistsLocations;
}

/** `webex.telephony.announcements.playlists.locations` */
export interface TelephonyAnnouncementsPlaylistsLocations {
  /** List Playlist Locations. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/list-playlist-locations */
  get(input: GetPlaylistLocationsInput, options?: CallOptions): Promise<PlaylistAssignedLocationResponse>;
  /** Update Playlist Locations. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-playlist/update-playlist-locations */
  update(input: UpdatePlaylistLocationsInput, options?: CallOptions): Promise<void>;
}
