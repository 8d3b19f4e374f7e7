import type { Membership } from "../generated/memberships.ts";
import type { Message } from "../generated/messages.ts";
import type { Operation } from "../operation.ts";

export type { Membership } from "../generated/memberships.ts";
export type { AdaptiveCard, AdaptiveCardActionsItem, AdaptiveCardBodyItem, Attachment, Message } from "../generated/types/messaging.ts";

/** A file as control plane and seeds take it: its words, or its bytes in base64. */
export interface GivenFile {
  name: string;
  /** Told by the name's end unless said. */
  type?: string | undefined;
  text?: string | undefined;
  base64?: string | undefined;
}

/** Who does something: by the seed's name, e-mail address or id. */
export interface SimulatedInput {
  person: string;
}

/** What somebody does in a room. */
export interface SimulatedInRoom extends SimulatedInput {
  /** Id of the room, or its title among those that they are in. */
  room: string;
}

/** Input of {@link simulatePost}. */
export interface SimulatePostInput extends SimulatedInput {
  /** Id or title; not needed for an answer to a message, nor with `to`. */
  room?: string | undefined;
  /** The other one of a direct room: name, address or id. */
  to?: string | undefined;
  text?: string | undefined;
  markdown?: string | undefined;
  html?: string | undefined;
  /** Id of the message that it answers. */
  parent?: string | undefined;
  /** Cards, as the public API takes them. */
  attachments?: readonly { contentType: string; content: object }[] | undefined;
  files?: readonly GivenFile[] | undefined;
}

/** Input of {@link simulateEdit}. */
export interface SimulateEditInput extends SimulatedInput {
  /** Id of the message. */
  id: string;
  text?: string | undefined;
  markdown?: string | undefined;
}

/** Input of {@link simulateRemove}. */
export interface SimulateRemoveInput extends SimulatedInput {
  id: string;
}

/** Input of {@link simulateRead}. */
export interface SimulateReadInput extends SimulatedInput {
  room?: string | undefined;
  /** Id of the message up to which they have read; the last one of `room` unless said. */
  message?: string | undefined;
}

/** Input of {@link simulateTyping}. */
export interface SimulateTypingInput extends SimulatedInRoom {
  /** Begins unless said. */
  isTyping?: boolean | undefined;
}

/** Input of {@link simulateAdd}. */
export interface SimulateAddInput extends SimulatedInRoom {
  /** Who is added: name, address or id; an address that nobody has is invited. */
  added: string;
  isModerator?: boolean | undefined;
}

/** Input of {@link simulateCall}. */
export interface SimulateCallInput {
  /** Number that calls. */
  from: string;
  /** Whom it calls. */
  person: string;
}

/** Somebody posts a message, with the rights that they have. */
export const simulatePost: Operation<SimulatePostInput, Message> = {
  id: "control.simulatePost",
  method: "POST",
  path: "/_parley/simulate/messages",
};

/** Somebody edits a message of theirs. */
export const simulateEdit: Operation<SimulateEditInput, Message> = {
  id: "control.simulateEdit",
  method: "PUT",
  path: "/_parley/simulate/messages/{id}",
};

/** Somebody deletes a message. */
export const simulateRemove: Operation<SimulateRemoveInput, void> = {
  id: "control.simulateRemove",
  method: "DELETE",
  path: "/_parley/simulate/messages/{id}",
  query: ["person"],
};

/** Somebody has read a room up to a message: the others get the read receipt. */
export const simulateRead: Operation<SimulateReadInput, void> = {
  id: "control.simulateRead",
  method: "POST",
  path: "/_parley/simulate/read",
};

/** Somebody begins to type, or stops. */
export const simulateTyping: Operation<SimulateTypingInput, void> = {
  id: "control.simulateTyping",
  method: "POST",
  path: "/_parley/simulate/typing",
};

/** Somebody joins a public room of their organization. */
export const simulateJoin: Operation<SimulatedInRoom, Membership> = {
  id: "control.simulateJoin",
  method: "POST",
  path: "/_parley/simulate/join",
};

/** Somebody adds another one to a room. */
export const simulateAdd: Operation<SimulateAddInput, Membership> = {
  id: "control.simulateAdd",
  method: "POST",
  path: "/_parley/simulate/add",
};

/** Somebody leaves a room. */
export const simulateLeave: Operation<SimulatedInRoom, void> = {
  id: "control.simulateLeave",
  method: "POST",
  path: "/_parley/simulate/leave",
};

/** An outside phone calls somebody. Answers 501 until there is calling. */
export const simulateCall: Operation<SimulateCallInput, void> = {
  id: "control.simulateCall",
  method: "POST",
  path: "/_parley/simulate/call",
};
