/** Media type of an adaptive card among the attachments of a message. */
export const cardContentType = "application/vnd.microsoft.card.adaptive";

/** What one card may have. @source documented https://developer.webex.com/docs/buttons-and-cards (version, buttons); inferred (sizes) */
export const cardLimits = {
  /** Versions of the card language, oldest first. */
  versions: ["1.0", "1.1", "1.2", "1.3"],
  /** UTF-8 bytes of the card as JSON. */
  bytes: 32_768,
  /** How deep objects and lists may lie in each other. */
  depth: 64,
  /** Buttons of one card or set; clients show no more. */
  buttons: 5,
  /** UTF-8 bytes of what somebody has filled in, as JSON. */
  inputBytes: 16_384,
} as const;

/** What a field of an element holds. */
export type CardField = "text" | "flag" | "number" | "link" | "image" | "elements" | "columns" | "actions" | "action" | "card" | "list";

/** One kind of element or action. */
export interface CardKind {
  role: "element" | "column" | "action";
  /** The first version that knows it. */
  since: string;
  needs: readonly string[];
  /** Fields whose type matters. Others are not looked at: clients ignore what they do not know. */
  fields: Readonly<Record<string, CardField>>;
}

const input: CardKind["fields"] = { id: "text", label: "text", isRequired: "flag", errorMessage: "text" };

/** Every kind that a card may hold, by its `type`. @source documented https://adaptivecards.io/explorer/ */
export const cardKinds: Readonly<Record<string, CardKind>> = {
  TextBlock: {
    role: "element",
    since: "1.0",
    needs: ["text"],
    fields: { text: "text", wrap: "flag", isSubtle: "flag", maxLines: "number" },
  },
  RichTextBlock: { role: "element", since: "1.2", needs: ["inlines"], fields: { inlines: "list" } },
  Image: { role: "element", since: "1.0", needs: ["url"], fields: { url: "image", altText: "text", selectAction: "action" } },
  ImageSet: { role: "element", since: "1.0", needs: ["images"], fields: { images: "elements" } },
  Media: { role: "element", since: "1.1", needs: ["sources"], fields: { sources: "list", poster: "image", altText: "text" } },
  Container: { role: "element", since: "1.0", needs: ["items"], fields: { items: "elements", selectAction: "action", bleed: "flag" } },
  ColumnSet: { role: "element", since: "1.0", needs: [], fields: { columns: "columns", selectAction: "action", bleed: "flag" } },
  Column: { role: "column", since: "1.0", needs: [], fields: { items: "elements", selectAction: "action", bleed: "flag" } },
  FactSet: { role: "element", since: "1.0", needs: ["facts"], fields: { facts: "list" } },
  ActionSet: { role: "element", since: "1.2", needs: ["actions"], fields: { actions: "actions" } },
  "Input.Text": {
    role: "element",
    since: "1.0",
    needs: ["id"],
    fields: { ...input, placeholder: "text", isMultiline: "flag", maxLength: "number", regex: "text", inlineAction: "action" },
  },
  "Input.Number": { role: "element", since: "1.0", needs: ["id"], fields: { ...input, placeholder: "text" } },
  "Input.Date": { role: "element", since: "1.0", needs: ["id"], fields: input },
  "Input.Time": { role: "element", since: "1.0", needs: ["id"], fields: input },
  "Input.Toggle": { role: "element", since: "1.0", needs: ["id", "title"], fields: { ...input, title: "text" } },
  "Input.ChoiceSet": {
    role: "element",
    since: "1.0",
    needs: ["id", "choices"],
    fields: { ...input, choices: "list", isMultiSelect: "flag" },
  },
  "Action.Submit": { role: "action", since: "1.0", needs: [], fields: { title: "text", iconUrl: "image" } },
  "Action.OpenUrl": { role: "action", since: "1.0", needs: ["url"], fields: { title: "text", url: "link", iconUrl: "image" } },
  "Action.ShowCard": { role: "action", since: "1.0", needs: ["card"], fields: { title: "text", card: "card", iconUrl: "image" } },
  "Action.ToggleVisibility": {
    role: "action",
    since: "1.2",
    needs: ["targetElements"],
    fields: { title: "text", targetElements: "list", iconUrl: "image" },
  },
};

/** Addresses that a button may open: absolute, and none that runs as a program in the client. As a regular expression. */
export const linkPattern =
  "^(?!(?:[jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT]|[vV][bB][sS][cC][rR][iI][pP][tT]|[dD][aA][tT][aA]|[fF][iI][lL][eE]):)[A-Za-z][A-Za-z0-9+.-]*:";

/** Addresses of images: of the web, or the image itself. As a regular expression. */
export const imagePattern = "^(?:[hH][tT][tT][pP][sS]?://|data:image/)";
