export type { AuthorizationEvents } from "./auth/authorization/engine.ts";
export type { Authorization, CodeGrantInput, CreateJwtInput, LoginInput, LogoutInput } from "./auth/authorization/types.ts";
export type { CredentialSettings, Credentials, TokenObject, WebexCredentials } from "./auth/credentials.ts";
export type { KeptTokens, TokenSet } from "./auth/tokenSet.ts";
export type { OfficialStorageAdapter, OfficialStorageBinding } from "./auth/tokenStore/officialStorage.ts";
export type { TokenStore } from "./auth/tokenStore/tokenStore.ts";
export {
  type CallOptions,
  Client,
  type ClientOptions,
  type DownloadAnswer,
  type DownloadRequest,
  type Endpoints,
  type JsonAnswer,
  type JsonRequest,
} from "./core/client.ts";
export type { Clock } from "./core/clock.ts";
export { Emitter, type Listener, type ListenerFailure } from "./core/emitter.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  type CallError,
  ConflictError,
  ConnectionError,
  DecryptionError,
  FileInfectedError,
  FileScanningError,
  FileUnscannableError,
  InvalidAnswerError,
  InvalidInputError,
  KmsError,
  NetworkError,
  NoTokenError,
  NotFoundError,
  NotImplementedByServerError,
  PermissionError,
  RateLimitError,
  type Refusal,
  type RequestSummary,
  ServerError,
  TimeoutError,
  UntrustedHostError,
  WebexError,
} from "./core/errors.ts";
export { Log, type LogEntry, type Logger, type LoggerOptions, type LogLevel } from "./core/logger.ts";
export { type FetchedPage, type FetchPage, Page, Paged } from "./core/pages.ts";
export type { Plugin } from "./core/plugin.ts";
export type { RetryOptions } from "./core/retry.ts";
export { staticToken, type TokenEvents, type TokenListener, type TokenSource } from "./core/token.ts";
export type { TrackingIds } from "./core/trackingIds.ts";
export type {
  HeaderReader,
  StreamedAnswer,
  Transport,
  TransportAnswer,
  TransportRequest,
  WebSocketEvents,
  WebSocketFactory,
  WebSocketLike,
} from "./core/transport/transport.ts";
export type { UploadBody, UploadPart } from "./core/upload.ts";
export * from "./realtime/index.ts";
export * from "./rest/index.ts";
export { type InitConfig, type InitOptions, Webex, type WebexEvents, type WebexOptions } from "./webex.ts";
