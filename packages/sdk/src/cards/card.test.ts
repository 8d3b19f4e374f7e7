import { cardKinds } from "@parley/protocol/cards";
import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../core/errors.ts";
import * as cards from "./index.ts";

const { card, cardFromJson, submit, textBlock, textInput } = cards;

/** The place and the reason that a card is refused for. */
function refusal(content: object): string {
  try {
    cardFromJson({ type: "AdaptiveCard", version: "1.3", ...content });
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
}

test("a card is an attachment, of the newest version that Webex knows", () => {
  const form = card({
    body: [textBlock("Who are you?", { wrap: true }), textInput("name", { label: "Name" })],
    actions: [submit("Send", { data: { form: 1 } })],
  });

  expect(form).toEqual({
    contentType: "application/vnd.microsoft.card.adaptive",
    content: {
      type: "AdaptiveCard",
      version: "1.3",
      body: [
        { type: "TextBlock", text: "Who are you?", wrap: true },
        { type: "Input.Text", id: "name", label: "Name" },
      ],
      actions: [{ type: "Action.Submit", title: "Send", data: { form: 1 } }],
    },
  });
});

test("every kind but media can be built, and is then accepted", () => {
  const built = [
    cards.textBlock("t"),
    cards.richText(["a", { type: "TextRun", text: "b" }]),
    cards.image("https://example.com/a.png"),
    cards.imageSet([cards.image("https://example.com/a.png")]),
    cards.container([textBlock("in")]),
    cards.columns([cards.column([textBlock("left")])]),
    cards.facts({ Status: "open" }),
    cards.actionSet([cards.openUrl("Go", "https://example.com")]),
    cards.textInput("a"),
    cards.numberInput("b"),
    cards.dateInput("c"),
    cards.timeInput("d"),
    cards.toggleInput("e", "Yes"),
    cards.choiceInput("f", { r: "Red" }),
  ];
  const actions = [
    submit("S"),
    cards.openUrl("O", "mailto:a@example.com"),
    cards.showCard("M", { body: [textBlock("more")] }),
    cards.toggleVisibility("T", ["x"]),
  ];

  const { content } = card({ body: built, actions });

  const kinds = new Set([...JSON.stringify(content).matchAll(/"type":"([\w.]+)"/g)].map(([, type]) => type));
  expect([...Object.keys(cardKinds)].filter((type) => !kinds.has(type))).toEqual(["Media"]);
  expect(content.body?.[6]).toEqual({ type: "FactSet", facts: [{ title: "Status", value: "open" }] });
  expect(content.body?.[13]).toMatchObject({ choices: [{ title: "Red", value: "r" }] });
});

describe("what the platform does not take is refused before it is sent", () => {
  test.each<[string, object, string]>([
    ["an unknown version", { version: "1.4" }, "card.version must be one of 1.0, 1.1, 1.2, 1.3."],
    [
      "a kind that is newer than the version",
      { version: "1.1", body: [{ type: "ActionSet", actions: [] }] },
      "card.body[0] ActionSet needs version 1.2.",
    ],
    ["an unknown kind", { body: [{ type: "Table" }] }, "card.body[0].type Table is not known up to version 1.3."],
    ["a kind in the wrong place", { actions: [{ type: "TextBlock", text: "x" }] }, "card.actions[0] must be an action; TextBlock is none."],
    ["a missing field", { body: [{ type: "Container", items: [{ type: "Image" }] }] }, "card.body[0].items[0].url is missing."],
    ["a field of another type", { body: [{ type: "TextBlock", text: 1 }] }, "card.body[0].text must be a string."],
    ["something that is no list", { body: {} }, "card.body must be a list."],
    [
      "a fallback that is wrong itself",
      { body: [{ type: "Table", fallback: { type: "Image" } }] },
      "card.body[0].fallback.url is missing.",
    ],
    [
      "an address that runs",
      { selectAction: { type: "Action.OpenUrl", url: "JavaScript:alert(1)" } },
      "card.selectAction.url must be an absolute address that is safe to open.",
    ],
    ["six buttons", { actions: Array.from({ length: 6 }, () => submit("x")) }, "card.actions has more than 5 buttons."],
    [
      "one id for two inputs, also behind a button",
      { body: [textInput("a")], actions: [cards.showCard("More", { body: [cards.dateInput("a")] })] },
      'card.actions[0].card.body[0].id "a" is the id of another input too.',
    ],
    ["too much", { body: [textBlock("é".repeat(20_000))] }, "32768 are allowed."],
  ])("%s", (_, content, message) => {
    expect(refusal(content)).toContain(message);
  });

  test("a card inside itself", () => {
    const inner: { body: unknown[] } = { body: [] };
    inner.body.push({ type: "Container", items: inner.body });

    expect(refusal(inner)).toContain("cannot be written as JSON");
  });
});

test("newer elements with a fallback, properties we do not know, and nothing at all are fine", () => {
  const content = {
    type: "AdaptiveCard",
    version: "1.0",
    body: [
      { type: "Table", fallback: "drop" },
      { type: "TextBlock", text: "", separation: "none" },
    ],
  };

  expect(cardFromJson(content).content).toBe(content);
  expect(cardFromJson({ type: "AdaptiveCard", version: "1.2" })).toMatchObject({ content: { version: "1.2" } });
});
