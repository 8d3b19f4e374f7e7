export { staticToken, type TokenSource } from "../core/token.ts";
export type { Credentials, TokenObject } from "./credentials.ts";
