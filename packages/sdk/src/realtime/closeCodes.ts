/** What to do after a socket has closed. */
export type CloseReaction = "reconnect" | "renewToken" | "renewDevice" | "stop";

/** How far the socket had come when it closed. */
export type SocketStage = "opening" | "authorizing" | "ready";

/** Reasons with which a normal close means "come back". Compared in lower case. @source observed */
const passingReasons = ["idle", "done (forced)", "pong not received", "pong mismatch"];

/** After the connection was confirmed. What is not listed ends it. @source observed, 4401 and 4404 inferred */
const whenReady: Readonly<Record<number, CloseReaction>> = {
  1001: "reconnect",
  1005: "reconnect",
  1006: "reconnect",
  1011: "reconnect",
  1012: "reconnect",
  1013: "reconnect",
  4401: "renewToken",
  4404: "renewDevice",
};

/** Between opening and confirmation. What is not listed is tried again. @source observed, 4404 inferred */
const whenAuthorizing: Readonly<Record<number, CloseReaction>> = {
  1005: "renewDevice",
  4400: "stop",
  4401: "renewToken",
  4403: "stop",
  4404: "renewDevice",
};

/**
 * What a close asks of the client. The official clients end the connection at 4401 and 4404 when it was confirmed;
 * here an expired token or a removed device is renewed, since nothing else is wrong.
 *
 * @param stage - How far the socket had come. One that never opened may have an outdated address: its device is renewed.
 */
export function reactionToClose(stage: SocketStage, code: number, reason: string): CloseReaction {
  const why = reason.toLowerCase();
  if (stage === "opening") return "renewDevice";
  if (stage === "authorizing") return whenAuthorizing[code] ?? "reconnect";
  if (code === 1000 || code === 3050) return passingReasons.includes(why) ? "reconnect" : "stop";
  if (code === 1005 && why === "replaced") return "stop";
  return whenReady[code] ?? "stop";
}
