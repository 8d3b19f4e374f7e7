export type { CatchUpLimits } from "./catchUp.ts";
export type { ConnectionName, Phase } from "./connection.ts";
export { DeviceLimitError } from "./deviceLimitError.ts";
export type {
  ActivityEvent,
  AttachmentActionEvent,
  MembershipEvent,
  MembershipSeen,
  MessageDeletion,
  MessageEvent,
  MessageUpdate,
  RealtimeEvents,
  Recovered,
  ResourceEvents,
  RoomEvent,
  TypingEvent,
} from "./events.ts";
export type { SharedFile, SharedFileOptions } from "./inbound/sharedFile.ts";
export { type AttachmentActionsEvents, LiveAttachmentActions } from "./live/attachmentActions.ts";
export type { ListenEvent, ListenOrigin } from "./live/listening.ts";
export { LiveMemberships, type MembershipsEvents } from "./live/memberships.ts";
export { LiveMessages, type MessagesEvents } from "./live/messages.ts";
export { LiveRooms, type RoomData, type RoomsEvents } from "./live/rooms.ts";
export type { RealtimeOptions } from "./options.ts";
export type { EncryptedContent, EncryptedMessageInput } from "./outbound/post.ts";
export type { EncryptedRoomInput } from "./outbound/room.ts";
export type { Pruned, PruneOptions, RegisteredDevice } from "./prune.ts";
export type { LastSeen, MembershipReadStatus, RoomReadStatus } from "./readStatus.ts";
export { Realtime } from "./realtime.ts";
export { Registrations } from "./registrations.ts";
export type { MessageSearch } from "./search.ts";
export type { SealedStateStore, StateStore } from "./state/store.ts";
