export { calledCard, cardsOf, documentCard, esnOf, locationFields, locationIdOf, personCard, readItemLocation } from "./cards.ts";
export { listQuery, pageOf, selected } from "./listing.ts";
export { type Described, describedOperation } from "./operation.ts";
export type {
  CalledBy,
  Change,
  DocumentContext,
  DocumentPorts,
  DocumentRequest,
  DocumentRules,
  Family,
  PersonEntry,
  Target,
} from "./ports.ts";
export { familyOf, readItem, readSettings, requireItem } from "./reading.ts";
export { documentRoute, type Handler, isDocumentRoute } from "./routes.ts";
export { type DocumentTables, documentMigrations } from "./schema.ts";
export { type Card, fieldsOf, itemSchema, shaped } from "./shape.ts";
export {
  type Address,
  type Body,
  deleteOwned,
  findItem,
  findItems,
  listDocuments,
  mentioning,
  readDocument,
  type StoredDocument,
  writeDocument,
} from "./store.ts";
export { itemIdOf, kindOf, notThere } from "./target.ts";
export { createItem, deleteItem, factOf, forgetMentions, removeItem, updateItem, updateSettings } from "./writing.ts";
