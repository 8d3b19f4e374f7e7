import type {
  Action,
  ActionSet,
  ChoiceInput,
  Column,
  ColumnSet,
  Container,
  DateInput,
  Element,
  FactSet,
  Image,
  ImageSet,
  NumberInput,
  RichTextBlock,
  TextBlock,
  TextInput,
  TimeInput,
  ToggleInput,
} from "./types.ts";

/** Words, with a little markdown: emphasis, links and lists. */
export function textBlock(text: string, options: Omit<TextBlock, "type" | "text"> = {}): TextBlock {
  return { type: "TextBlock", text, ...options };
}

/** Words of different looks in one paragraph. */
export function richText(inlines: RichTextBlock["inlines"], options: Omit<RichTextBlock, "type" | "inlines"> = {}): RichTextBlock {
  return { type: "RichTextBlock", inlines, ...options };
}

/** @param url - `https:`, `http:` or `data:image/`. */
export function image(url: string, options: Omit<Image, "type" | "url"> = {}): Image {
  return { type: "Image", url, ...options };
}

export function imageSet(images: Image[], options: Omit<ImageSet, "type" | "images"> = {}): ImageSet {
  return { type: "ImageSet", images, ...options };
}

/** Elements that belong together. */
export function container(items: Element[], options: Omit<Container, "type" | "items"> = {}): Container {
  return { type: "Container", items, ...options };
}

export function column(items: Element[], options: Omit<Column, "type" | "items"> = {}): Column {
  return { type: "Column", items, ...options };
}

/** Columns side by side. */
export function columns(columns: Column[], options: Omit<ColumnSet, "type" | "columns"> = {}): ColumnSet {
  return { type: "ColumnSet", columns, ...options };
}

/** Names with their values, one a line. */
export function facts(facts: Readonly<Record<string, string>>, options: Omit<FactSet, "type" | "facts"> = {}): FactSet {
  return { type: "FactSet", facts: Object.entries(facts).map(([title, value]) => ({ title, value })), ...options };
}

/** Buttons among the elements. */
export function actionSet(actions: Action[], options: Omit<ActionSet, "type" | "actions"> = {}): ActionSet {
  return { type: "ActionSet", actions, ...options };
}

export function textInput(id: string, options: Omit<TextInput, "type" | "id"> = {}): TextInput {
  return { type: "Input.Text", id, ...options };
}

export function numberInput(id: string, options: Omit<NumberInput, "type" | "id"> = {}): NumberInput {
  return { type: "Input.Number", id, ...options };
}

export function dateInput(id: string, options: Omit<DateInput, "type" | "id"> = {}): DateInput {
  return { type: "Input.Date", id, ...options };
}

export function timeInput(id: string, options: Omit<TimeInput, "type" | "id"> = {}): TimeInput {
  return { type: "Input.Time", id, ...options };
}

export function toggleInput(id: string, title: string, options: Omit<ToggleInput, "type" | "id" | "title"> = {}): ToggleInput {
  return { type: "Input.Toggle", id, title, ...options };
}

/** @param choices - By the value that is submitted: what is shown. */
export function choiceInput(
  id: string,
  choices: Readonly<Record<string, string>>,
  options: Omit<ChoiceInput, "type" | "id" | "choices"> = {},
): ChoiceInput {
  const items = Object.entries(choices).map(([value, title]) => ({ title, value }));
  return { type: "Input.ChoiceSet", id, choices: items, ...options };
}
