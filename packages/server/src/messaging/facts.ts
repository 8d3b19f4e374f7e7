import type { WireActivity } from "@parley/protocol/activity";
import type { Fact } from "../platform/fact.ts";

/** Something happened in a room. The activity is as clients see it, with its texts encrypted. */
export type ActivityCreated = Fact<"activity.created", { activity: WireActivity }>;
