import { readFileSync } from "node:fs";
import type { ServerFrame } from "@parley/protocol/frame";
import { expect, test } from "vitest";
import { type Connection, firstAttempts, type Input, idle, nameOf } from "./connection.ts";
import { step } from "./step.ts";

const confirmation: ServerFrame = { id: "f", data: { eventType: "mercury.buffer_state" }, timestamp: 0, trackingId: "t" };

/** Everything that can happen to a connection in this state, one example of each kind. */
function inputsFor({ main, spare }: Connection): Input[] {
  const sockets = [main, spare].flatMap((link) => (link ? [link] : []));
  return [
    { type: "connect" },
    { type: "close" },
    { type: "prepared" },
    { type: "prepared", hasPast: true },
    { type: "failed", permanent: true, error: "e" },
    { type: "failed", permanent: false, error: "e" },
    { type: "failed", permanent: false, retryAfterMs: 9000, error: "e" },
    { type: "timer" },
    { type: "stirred", isUp: true },
    { type: "stirred", isUp: false },
    ...(["none", "running", "failed"] as const).map((stage): Input => ({ type: "recovery", stage })),
    ...sockets.flatMap(({ socket, pingId = "none" }): Input[] => [
      { type: "opened", socket },
      { type: "timer", socket },
      { type: "frame", socket, frame: confirmation },
      { type: "frame", socket, frame: { id: pingId, type: "pong" } },
      { type: "frame", socket, frame: { id: "s", type: "shutdown" } },
      ...[1006, 4000, 4001, 4401, 4404].map((code): Input => ({ type: "dropped", socket, code, reason: "" })),
    ]),
  ];
}

/** What is alike for all that follows: which number a socket has makes no difference, nor how often an attempt failed beyond the last. */
function kindOf({ main, spare, retiring: _, sockets: __, attempt, ...rest }: Connection): string {
  const link = (each: Connection["main"]) => each && [each.stage, each.pingId !== undefined];
  return JSON.stringify([rest, link(main), link(spare), Math.min(attempt, firstAttempts)]);
}

/** All changes of the visible state that any history can bring about: `from --> to`. */
function reachableTransitions(): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const left: Connection[] = [idle];
  for (let state = left.pop(); state; state = left.pop()) {
    for (const input of inputsFor(state)) {
      const { state: next } = step(state, input, { id: "p", random: 0.5 });
      if (nameOf(next) !== nameOf(state)) found.add(`${nameOf(state)} --> ${nameOf(next)}`);
      if (seen.has(kindOf(next))) continue;
      seen.add(kindOf(next));
      left.push(next);
    }
  }
  return found;
}

test("the diagram in docs/realtime.md shows the transitions that the code makes, all of them and no other", () => {
  const guide = readFileSync(new URL("../../../../docs/realtime.md", import.meta.url), "utf8");
  const [, diagram = ""] = /```mermaid\n(.*?)```/s.exec(guide) ?? [];
  const drawn = [...diagram.matchAll(/^ *(\w+) --> (\w+): /gm)].map(([, from, to]) => `${from} --> ${to}`);

  expect(new Set(drawn).size).toBe(drawn.length);
  expect(drawn.toSorted()).toEqual([...reachableTransitions()].toSorted());
});
