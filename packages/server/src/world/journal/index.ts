export { journalControls } from "./controls.ts";
export { Journal, type JournalLimits } from "./journal.ts";
export type { Reader } from "./view.ts";
