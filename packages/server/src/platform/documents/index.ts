export { readItemLocation } from "./cards.ts";
export { describedOperation, type Described } from "./operation.ts";
export type { Change, DocumentContext, DocumentPorts, DocumentRequest, DocumentRules, Family, PersonEntry, Target } from "./ports.ts";
export { documentRoute, type Handler, isDocumentRoute } from "./routes.ts";
export { type DocumentTables, documentMigrations } from "./schema.ts";
