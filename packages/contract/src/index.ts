export {
  type AnyOperation,
  type InputOf,
  type ItemOf,
  type JsonSchema,
  type Method,
  type Operation,
  type OperationSchemas,
  type OutputOf,
  pathParams,
} from "./operation.ts";
