export { AttachmentActions } from "./attachmentActions.ts";
export { Memberships } from "./memberships.ts";
export { type MessageChange, Messages } from "./messages.ts";
export { People } from "./people.ts";
export type { Ref, WithId } from "./ref.ts";
export { Rooms } from "./rooms.ts";
export { TeamMemberships } from "./teamMemberships.ts";
export { Teams } from "./teams.ts";
export { Webhooks } from "./webhooks.ts";
