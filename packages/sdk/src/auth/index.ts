export { type FileStoreOptions, fileStore } from "#authPlatform";
export { staticToken, type TokenEvents, type TokenListener, type TokenSource } from "../core/token.ts";
export { Application, type ApplicationOptions } from "./application.ts";
export type { AuthQuestion, AuthServer, AuthServerOptions } from "./authServer.ts";
export type { Credentials, TokenObject } from "./credentials.ts";
export { type DeviceLoginOptions, type DevicePrompt, deviceLogin } from "./deviceLogin.ts";
export type { AuthEndpoints } from "./endpoints.ts";
export * from "./errors.ts";
export type { ApplicationSettings, AuthorizeInput, ExchangeInput, Grants } from "./grants.ts";
export { createGuestJwt, type GuestJwtInput } from "./guestJwt.ts";
export { createGuests, type Guest, type Guests, type GuestsOptions, type GuestToken } from "./guests.ts";
export type { Issuers } from "./issuers.ts";
export { type JwtTokensOptions, jwtTokens } from "./jwtTokens.ts";
export { type LoginOptions, login } from "./login/login.ts";
export { type IdTokenClaims, OpenId, type OpenIdOptions } from "./openId.ts";
export { createPkce, type Pkce } from "./pkce.ts";
export type { Renewal } from "./renewal.ts";
export { clientCredentials, type OwnTokensOptions, type ServiceAppOptions, serviceApp } from "./serviceApp.ts";
export type { SignInOptions } from "./signIn.ts";
export { TokenManager, type TokenManagerOptions } from "./tokenManager.ts";
export type { KeptTokens, TokenSet } from "./tokenSet.ts";
export { environmentStore } from "./tokenStore/environment.ts";
export { memoryStore } from "./tokenStore/memory.ts";
export type { TokenStore } from "./tokenStore/tokenStore.ts";
export { localStorageStore, type StorageLike, sessionStorageStore, type WebStoreOptions } from "./tokenStore/web.ts";
export {
  type FastifyLoginLike,
  type NodeLoginAnswer,
  type NodeLoginRequest,
  toExpress,
  toFastify,
  toFetch,
  toHono,
  toNodeHttp,
} from "./webLogin/adapters.ts";
export {
  createLogin,
  type LoginAnswer,
  type LoginRequest,
  type LoginSession,
  type SignedIn,
  type WebLogin,
  type WebLoginOptions,
} from "./webLogin/webLogin.ts";
