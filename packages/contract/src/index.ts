export {
  type AnyOperation,
  type BodyForm,
  type FileBytes,
  type FilePart,
  type InputOf,
  type ItemOf,
  type JsonSchema,
  type ListedBy,
  type ListOperation,
  type Method,
  type Operation,
  type OperationSchemas,
  type OutputOf,
  type Paging,
  pathParams,
} from "./operation.ts";
export type { OperationRoute } from "./routes.ts";
