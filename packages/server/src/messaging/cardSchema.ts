import { type CardField, type CardKind, cardKinds, cardLimits, imagePattern, linkPattern } from "@parley/protocol/cards";

type Schema = Record<string, unknown>;

const fields: Record<CardField, Schema> = {
  text: { type: "string" },
  flag: { type: "boolean" },
  number: { type: "number" },
  link: { type: "string", pattern: linkPattern },
  image: { type: "string", pattern: imagePattern },
  list: { type: "array" },
  elements: { type: "array", items: { $ref: "#/$defs/element" } },
  columns: { type: "array", items: { $ref: "#/$defs/column" } },
  actions: { type: "array", items: { $ref: "#/$defs/action" } },
  action: { $ref: "#/$defs/action" },
  card: { $ref: "#/$defs/card" },
};

/** Adaptive cards as a JSON Schema, made from the table of kinds that clients have too. */
export function cardSchema(): Schema {
  const kinds = Object.entries(cardKinds);
  const defs = Object.fromEntries(kinds.map(([type, kind]) => [type, kindSchema(type, kind)]));
  const anyOf = (role: CardKind["role"]) => oneByType(kinds.filter(([, kind]) => kind.role === role).map(([type]) => type));
  const card = {
    type: "object",
    properties: {
      type: { const: "AdaptiveCard" },
      body: fields.elements,
      actions: fields.actions,
      selectAction: fields.action,
      fallbackText: fields.text,
    },
    required: ["type"],
  };
  return {
    type: "object",
    properties: { ...card.properties, version: { enum: cardLimits.versions } },
    required: ["type", "version"],
    // The type of a column may be left out: nothing else lies in a set of columns.
    $defs: { ...defs, card, element: anyOf("element"), action: anyOf("action"), column: { ...defs["Column"], required: [] } },
  };
}

function kindSchema(type: string, { needs, fields: named }: CardKind): Schema {
  const properties = Object.fromEntries(Object.entries(named).map(([name, field]) => [name, fields[field]]));
  return { type: "object", properties: { ...properties, type: { const: type } }, required: ["type", ...needs] };
}

function oneByType(types: readonly string[]): Schema {
  return {
    type: "object",
    required: ["type"],
    discriminator: { propertyName: "type" },
    oneOf: types.map((type) => ({ $ref: `#/$defs/${type}` })),
  };
}
