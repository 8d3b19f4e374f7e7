export { calledCard, cardsOf, documentCard, esnOf, locationIdOf, personCard, readItemLocation } from "./cards.ts";
export { listQuery, pageOf, selected } from "./listing.ts";
export { describedOperation } from "./operation.ts";
export type { Change, DocumentContext, DocumentPorts, DocumentRequest, DocumentRules, Family, PersonEntry, Target } from "./ports.ts";
export { listItems, listRows, presented, readItem, requireItem } from "./reading.ts";
export { mentionsIn } from "./references.ts";
export { documentRoute, type Handler, isDocumentRoute } from "./routes.ts";
export { type DocumentTables, documentMigrations } from "./schema.ts";
export { fieldsOf, itemSchema, shaped } from "./shape.ts";
export {
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
export { itemIdOf, notThere } from "./target.ts";
export { createItem, deleteItem, forgetMentions, removeItem, updateItem } from "./writing.ts";
