import type { Attachment } from "@parley/contract/messages";
import { cardContentType } from "@parley/protocol/cards";
import { checkCard } from "./check.ts";
import type { Action, Element } from "./types.ts";

/** What a card is made of. */
export interface CardInput {
  body: Element[];
  /** Buttons below the body; 5 at most. */
  actions?: Action[];
  /** Shown where cards cannot be; the message's text, when it has no other. */
  fallbackText?: string;
  selectAction?: Action;
  /** The lowest version of the card language that clients must know; the highest that Webex knows, 1.3, unless said. */
  version?: "1.0" | "1.1" | "1.2" | "1.3";
}

/**
 * Makes a card, ready to be attached to a message.
 *
 * @throws InvalidInputError that names the place of a mistake, as {@link checkCard} does.
 * @source documented https://developer.webex.com/docs/buttons-and-cards
 * @example
 * const form = card({ body: [textInput("name", { label: "Name" })], actions: [submit("Send")] });
 * await webex.messages.create({ roomId, text: "Who are you?", attachments: [form] });
 */
export function card({ version = "1.3", ...parts }: CardInput): Attachment {
  const content = { type: "AdaptiveCard", version, ...parts };
  checkCard(content);
  return { contentType: cardContentType, content: content as unknown as Attachment["content"] };
}

/**
 * Attaches a card that is JSON already, such as one from a designer.
 *
 * @throws InvalidInputError as {@link checkCard} does.
 */
export function cardFromJson(content: unknown): Attachment {
  checkCard(content);
  return { contentType: cardContentType, content: content as Attachment["content"] };
}
