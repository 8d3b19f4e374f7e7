export {
  type AnyOperation,
  type InputOf,
  type ItemOf,
  type JsonSchema,
  type ListOperation,
  type Method,
  type Operation,
  type OperationSchemas,
  type OutputOf,
  type Paging,
  pathParams,
} from "./operation.ts";
