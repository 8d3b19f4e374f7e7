/** How something stands among its neighbours. */
export interface Placed {
  id?: string;
  spacing?: "none" | "small" | "default" | "medium" | "large" | "extraLarge" | "padding";
  separator?: boolean;
  isVisible?: boolean;
  height?: "auto" | "stretch";
}

/** Where something stands across the card. */
export type Alignment = "left" | "center" | "right";
/** What a part of the card is coloured for. */
export type PartStyle = "default" | "emphasis" | "good" | "attention" | "warning" | "accent";

/** How words look. */
export interface TextLook {
  size?: "small" | "default" | "medium" | "large" | "extraLarge";
  weight?: "lighter" | "default" | "bolder";
  color?: "default" | "dark" | "light" | "accent" | "good" | "warning" | "attention";
  fontType?: "default" | "monospace";
  isSubtle?: boolean;
}

export interface TextBlock extends Placed, TextLook {
  type: "TextBlock";
  text: string;
  wrap?: boolean;
  maxLines?: number;
  horizontalAlignment?: Alignment;
}

/** Words of one look among others. */
export interface TextRun extends TextLook {
  type: "TextRun";
  text: string;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  highlight?: boolean;
  selectAction?: Action;
}

export interface RichTextBlock extends Placed {
  type: "RichTextBlock";
  inlines: (string | TextRun)[];
  horizontalAlignment?: Alignment;
}

export interface Image extends Placed {
  type: "Image";
  url: string;
  altText?: string;
  size?: "auto" | "stretch" | "small" | "medium" | "large";
  style?: "default" | "person";
  width?: string;
  horizontalAlignment?: Alignment;
  selectAction?: Action;
}

export interface ImageSet extends Placed {
  type: "ImageSet";
  images: Image[];
  imageSize?: "auto" | "stretch" | "small" | "medium" | "large";
}

export interface Container extends Placed {
  type: "Container";
  items: Element[];
  style?: PartStyle;
  bleed?: boolean;
  verticalContentAlignment?: "top" | "center" | "bottom";
  selectAction?: Action;
}

export interface Column extends Placed {
  type: "Column";
  items: Element[];
  width?: string | number;
  style?: PartStyle;
  verticalContentAlignment?: "top" | "center" | "bottom";
  selectAction?: Action;
}

export interface ColumnSet extends Placed {
  type: "ColumnSet";
  columns: Column[];
  style?: PartStyle;
  selectAction?: Action;
}

export interface FactSet extends Placed {
  type: "FactSet";
  facts: { title: string; value: string }[];
}

export interface ActionSet extends Placed {
  type: "ActionSet";
  actions: Action[];
}

/** What every input has. Its `id` is the name under which its value is submitted. */
export interface Input extends Placed {
  id: string;
  label?: string;
  isRequired?: boolean;
  errorMessage?: string;
}

export interface TextInput extends Input {
  type: "Input.Text";
  placeholder?: string;
  value?: string;
  isMultiline?: boolean;
  maxLength?: number;
  regex?: string;
  style?: "text" | "tel" | "url" | "email";
}

export interface NumberInput extends Input {
  type: "Input.Number";
  placeholder?: string;
  value?: number;
  min?: number;
  max?: number;
}

/** Dates are `YYYY-MM-DD`. */
export interface DateInput extends Input {
  type: "Input.Date";
  value?: string;
  min?: string;
  max?: string;
}

/** Times are `HH:MM`. */
export interface TimeInput extends Input {
  type: "Input.Time";
  value?: string;
  min?: string;
  max?: string;
}

export interface ToggleInput extends Input {
  type: "Input.Toggle";
  title: string;
  value?: string;
  valueOn?: string;
  valueOff?: string;
  wrap?: boolean;
}

export interface ChoiceInput extends Input {
  type: "Input.ChoiceSet";
  choices: { title: string; value: string }[];
  /** What is chosen at first; several values are joined by commas. */
  value?: string;
  isMultiSelect?: boolean;
  style?: "compact" | "expanded";
  placeholder?: string;
  wrap?: boolean;
}

/** Everything that may stand in the body of a card. */
export type Element =
  | TextBlock
  | RichTextBlock
  | Image
  | ImageSet
  | Container
  | ColumnSet
  | FactSet
  | ActionSet
  | TextInput
  | NumberInput
  | DateInput
  | TimeInput
  | ToggleInput
  | ChoiceInput;

/** What every button may have. */
export interface Button {
  title?: string;
  iconUrl?: string;
  style?: "default" | "positive" | "destructive";
}

export interface SubmitAction extends Button {
  type: "Action.Submit";
  /** Sent along with what is filled in. */
  data?: string | Record<string, unknown>;
}

export interface OpenUrlAction extends Button {
  type: "Action.OpenUrl";
  url: string;
}

/** A card behind a button. */
export interface InnerCard {
  type: "AdaptiveCard";
  body: Element[];
  actions?: Action[];
}

export interface ShowCardAction extends Button {
  type: "Action.ShowCard";
  card: InnerCard;
}

export interface ToggleVisibilityAction extends Button {
  type: "Action.ToggleVisibility";
  targetElements: (string | { elementId: string; isVisible?: boolean })[];
}

/** Everything that a click may do. */
export type Action = SubmitAction | OpenUrlAction | ShowCardAction | ToggleVisibilityAction;
