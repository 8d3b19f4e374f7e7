export * from "./control.ts";
export { UnknownPersonError } from "./errors.ts";
export { createParley, Parley, type ParleyOptions } from "./parley.ts";
