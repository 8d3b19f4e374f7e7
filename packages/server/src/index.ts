export type { DemoApplication, JournalRequest, Persona, Seed } from "@parley/contract/control";
export { type RunningServer, servedOperations, startServer } from "./app.ts";
export { type EmbeddedOptions, type ServerOptions, StartError } from "./config.ts";
export { conversationVerbs, type ScanState } from "./messaging/index.ts";
export { type Clock, MovableClock } from "./platform/clock.ts";
export { type LogLevel, logLevels } from "./platform/log.ts";
export { serve } from "./serve.ts";
