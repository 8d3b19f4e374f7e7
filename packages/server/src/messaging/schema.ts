import type { Generated, Selectable } from "kysely";
import type { Migration } from "../platform/db/database.ts";

/** Tables of messaging. Texts of rooms and messages are compact JWEs; booleans are 0 and 1, which every engine takes. */
export interface MessagingTables {
  rooms: RoomTable;
  memberships: MembershipTable;
  activities: ActivityTable;
  teams: {
    id: string;
    name: string;
    description: string | null;
    creator_id: string;
    org_id: string;
    general_room_id: string;
    created_at: string;
  };
  files: FileTable;
  room_links: RoomLinkTable;
  /** How confidential rooms of an organization may be said to be. */
  space_classifications: {
    id: string;
    org_id: string;
    rank: number;
    title: string;
    description: string;
    is_enabled: number;
    modified_at: string;
  };
  /** Rooms that somebody has left, with the activity that told of it. */
  left_rooms: { person_id: string; room_id: string; left_at: string; activity: string };
  team_memberships: { team_id: string; person_id: string; is_moderator: number; created_at: string };
}

interface RoomTable {
  id: string;
  type: "direct" | "group";
  title: string | null;
  /** Key of `title` and `description`: a room may have moved on to another key since. */
  title_key_url: string | null;
  description: string | null;
  team_id: string | null;
  creator_id: string;
  org_id: string;
  /** Key for what is posted next. */
  key_url: string;
  /** The KMS resource whose keys the members may read. */
  resource_url: string;
  /** Both persons of a direct room in order, joined by `:`; unique, so that a pair has one room. */
  direct_pair: string | null;
  is_locked: Generated<number>;
  is_announcement_only: Generated<number>;
  /** Since when everybody of the organization finds the room and may join it; `null` for a room of its members alone. */
  made_public_at: string | null;
  /** Nothing new is said in it. */
  is_read_only: Generated<number>;
  /** How confidential the room is said to be. */
  classification_id: string | null;
  created_at: string;
  last_activity_at: string;
}

interface MembershipTable {
  room_id: string;
  person_id: string;
  /** What kind of account the person has; never changes, and decides what bots are told. */
  person_type: string;
  is_moderator: Generated<number>;
  is_hidden: Generated<number>;
  created_at: string;
  last_seen_id: string | null;
  last_seen_at: string | null;
}

interface ActivityTable {
  /** Counts all activities: the order in which they were recorded. */
  seq: Generated<number>;
  id: string;
  room_id: string;
  verb: string;
  actor_id: string;
  published_at: string;
  updated_at: string | null;
  parent_id: string | null;
  parent_type: "reply" | "edit" | "cardAction" | null;
  key_url: string | null;
  /** The wire object as JSON. */
  object: string;
  deleted_at: string | null;
}

/** A stored file, whose contents are a blob of the same id, encrypted. What opens it stands in its message alone. */
interface FileTable {
  id: string;
  /** Known from the start for uploads to a conversation, else once a message has it. */
  room_id: string | null;
  uploader_id: string;
  /** SHA-256 of what the address of a pending upload ends with. */
  upload_token: string | null;
  size_bytes: number;
  /** Of the encrypted contents; `null` until they have come. */
  sha256: string | null;
  /** The message that has it; `null` for an upload that nothing has come of yet. */
  activity_id: string | null;
  scan: Generated<ScanState>;
  /** 1 once its message is gone. */
  is_released: Generated<number>;
  created_at: string;
}

/** What is known of the harmlessness of a file. */
export type ScanState = "clean" | "scanning" | "infected" | "unscannable";

export type FileRow = Selectable<FileTable>;
/** Something of the web that a room shows: a tab, or a folder of a document store. */
interface RoomLinkTable {
  id: string;
  room_id: string;
  kind: "ROOM_TAB" | "ECM_FOLDER";
  display_name: string;
  content_url: string;
  drive_id: string | null;
  item_id: string | null;
  default_folder: string | null;
  creator_id: string;
  created_at: string;
}

export type RoomLinkRow = Selectable<RoomLinkTable>;
export type RoomRow = Selectable<RoomTable>;
export type MembershipRow = Selectable<MembershipTable>;
export type ActivityRow = Selectable<ActivityTable>;
export type TeamRow = Selectable<MessagingTables["teams"]>;

export const messagingMigrations: Migration[] = [
  {
    name: "messaging-001",
    async up({ schema }) {
      await schema
        .createTable("rooms")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("title", "text")
        .addColumn("title_key_url", "text")
        .addColumn("description", "text")
        .addColumn("team_id", "text")
        .addColumn("creator_id", "text", (column) => column.notNull())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("key_url", "text", (column) => column.notNull())
        .addColumn("resource_url", "text", (column) => column.notNull().unique())
        .addColumn("direct_pair", "text", (column) => column.unique())
        .addColumn("is_locked", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("is_announcement_only", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("last_activity_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("rooms_team").on("rooms").column("team_id").execute();
      await schema
        .createTable("memberships")
        .addColumn("room_id", "text", (column) => column.notNull())
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("person_type", "text", (column) => column.notNull())
        .addColumn("is_moderator", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("is_hidden", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("last_seen_id", "text")
        .addColumn("last_seen_at", "text")
        .addPrimaryKeyConstraint("memberships_key", ["room_id", "person_id"])
        .execute();
      await schema.createIndex("memberships_person").on("memberships").column("person_id").execute();
      await schema
        .createTable("activities")
        .addColumn("seq", "integer", (column) => column.primaryKey())
        .addColumn("id", "text", (column) => column.notNull().unique())
        .addColumn("room_id", "text", (column) => column.notNull())
        .addColumn("verb", "text", (column) => column.notNull())
        .addColumn("actor_id", "text", (column) => column.notNull())
        .addColumn("published_at", "text", (column) => column.notNull())
        .addColumn("updated_at", "text")
        .addColumn("parent_id", "text")
        .addColumn("parent_type", "text")
        .addColumn("key_url", "text")
        .addColumn("object", "text", (column) => column.notNull())
        .addColumn("deleted_at", "text")
        .execute();
      await schema.createIndex("activities_room").on("activities").columns(["room_id", "seq"]).execute();
      await schema
        .createTable("teams")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("description", "text")
        .addColumn("creator_id", "text", (column) => column.notNull())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("general_room_id", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("team_memberships")
        .addColumn("team_id", "text", (column) => column.notNull())
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("is_moderator", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("created_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("team_memberships_key", ["team_id", "person_id"])
        .execute();
    },
  },
  {
    name: "messaging-files-001",
    async up({ schema }) {
      await schema
        .createTable("files")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("room_id", "text")
        .addColumn("uploader_id", "text", (column) => column.notNull())
        .addColumn("upload_token", "text", (column) => column.unique())
        .addColumn("size_bytes", "integer", (column) => column.notNull())
        .addColumn("sha256", "text")
        .addColumn("activity_id", "text")
        .addColumn("scan", "text", (column) => column.notNull().defaultTo("clean"))
        .addColumn("is_released", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("files_activity").on("files").column("activity_id").execute();
      await schema.createIndex("files_room").on("files").column("room_id").execute();
      await schema.createIndex("files_released").on("files").column("is_released").execute();
    },
  },
  {
    name: "messaging-rooms-002",
    async up({ schema }) {
      await schema.alterTable("rooms").addColumn("made_public_at", "text").execute();
      await schema
        .alterTable("rooms")
        .addColumn("is_read_only", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
      await schema.createIndex("rooms_public").on("rooms").columns(["org_id", "made_public_at"]).execute();
    },
  },
  {
    name: "messaging-links-003",
    async up({ schema }) {
      await schema
        .createTable("room_links")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("room_id", "text", (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("display_name", "text", (column) => column.notNull())
        .addColumn("content_url", "text", (column) => column.notNull())
        .addColumn("drive_id", "text")
        .addColumn("item_id", "text")
        .addColumn("default_folder", "text")
        .addColumn("creator_id", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("room_links_room").on("room_links").columns(["room_id", "kind"]).execute();
    },
  },
  {
    name: "messaging-left-004",
    async up({ schema }) {
      await schema
        .createTable("left_rooms")
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("room_id", "text", (column) => column.notNull())
        .addColumn("left_at", "text", (column) => column.notNull())
        .addColumn("activity", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("left_rooms_key", ["person_id", "room_id"])
        .execute();
      await schema.createIndex("left_rooms_person").on("left_rooms").columns(["person_id", "left_at"]).execute();
      // What hangs on a message: replies, edits, what was filled in on its card.
      await schema.createIndex("activities_parent").on("activities").column("parent_id").execute();
    },
  },
  {
    name: "messaging-classifications-005",
    async up({ schema }) {
      await schema
        .createTable("space_classifications")
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("rank", "integer", (column) => column.notNull())
        .addColumn("title", "text", (column) => column.notNull())
        .addColumn("description", "text", (column) => column.notNull())
        .addColumn("is_enabled", "integer", (column) => column.notNull())
        .addColumn("modified_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("space_classifications_key", ["org_id", "id"])
        .execute();
      await schema.alterTable("rooms").addColumn("classification_id", "text").execute();
    },
  },
];
