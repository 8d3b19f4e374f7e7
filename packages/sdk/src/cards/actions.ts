import type { InnerCard, OpenUrlAction, ShowCardAction, SubmitAction, ToggleVisibilityAction } from "./types.ts";

/** Sends what is filled in to whoever posted the card. */
export function submit(title: string, options: Omit<SubmitAction, "type" | "title"> = {}): SubmitAction {
  return { type: "Action.Submit", title, ...options };
}

/** @param url - Absolute. */
export function openUrl(title: string, url: string, options: Omit<OpenUrlAction, "type" | "title" | "url"> = {}): OpenUrlAction {
  return { type: "Action.OpenUrl", title, url, ...options };
}

/** Opens more of the card below the buttons. */
export function showCard(
  title: string,
  inner: Omit<InnerCard, "type">,
  options: Omit<ShowCardAction, "type" | "title" | "card"> = {},
): ShowCardAction {
  return { type: "Action.ShowCard", title, card: { type: "AdaptiveCard", ...inner }, ...options };
}

/** Shows and hides elements. @param targetElements - Their ids. */
export function toggleVisibility(
  title: string,
  targetElements: ToggleVisibilityAction["targetElements"],
  options: Omit<ToggleVisibilityAction, "type" | "title" | "targetElements"> = {},
): ToggleVisibilityAction {
  return { type: "Action.ToggleVisibility", title, targetElements, ...options };
}
