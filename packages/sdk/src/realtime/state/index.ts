export { browserState } from "./browser.ts";
export { memoryState } from "./memory.ts";
export { sealedState } from "./sealed.ts";
export type { SealedStateStore, StateStorage, StateStore } from "./store.ts";
