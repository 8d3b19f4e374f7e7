import type { DocumentRules } from "../platform/documents/index.ts";

/** What documents have beyond what the contract says of them, by their names; `owner:name` where it is so for one owner only. */
export const families: DocumentRules["families"] = {
  // What is there before the first write. @source documented in the settings' help pages; everything else is off, empty or the first choice
  callWaiting: { defaults: { enabled: true } },
  voicemail: { defaults: { enabled: true, sendBusyCalls: { enabled: true }, sendUnansweredCalls: { enabled: true, numberOfRings: 3 } } },
};
