export { staticToken, type TokenSource } from "../core/token.ts";
export { type Credentials, noToken, type TokenObject, tokenIn } from "./credentials.ts";
