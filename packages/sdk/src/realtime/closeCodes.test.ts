import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CloseReaction, reactionToClose, type SocketStage } from "./closeCodes.ts";

const document = readFileSync(new URL("../../../../docs/realtime.md", import.meta.url), "utf8");
const stages = ["authorizing", "ready"] as const satisfies SocketStage[];
const words: Record<CloseReaction, string> = {
  reconnect: "again",
  renewToken: "again, token refreshed",
  renewDevice: "again, device refreshed",
  stop: "the end",
};

/** The table of the documentation: codes, and what is said of each stage. A row without codes is that of all others. */
const rows = tableUnder("| Code | While authorizing | Once confirmed |").map(([codes = "", ...cells]) => ({
  codes: [...codes.matchAll(/\d+/g)].map(Number),
  cells,
}));
/** Reasons that matter, as far as the documentation says. */
const reasons = [...new Set(rows.flatMap(({ cells }) => [...cells.join().matchAll(/`([^`]+)`/g)].map(([, reason]) => reason as string)))];

function tableUnder(head: string): string[][] {
  const [, after = ""] = document.split(`${head}\n`);
  const lines = after.slice(0, after.indexOf("\n\n")).split("\n").slice(1);
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What the code does with a close, in the words of the documentation. */
function said(stage: SocketStage, code: number): string {
  const usual = reactionToClose(stage, code, "");
  const others = reasons.filter((reason) => reactionToClose(stage, code, reason) !== usual);
  if (!others.length) return words[usual];
  const named = others.map((reason) => `\`${reason}\``);
  const list = [named.slice(0, -1).join(", "), named.at(-1)].filter(Boolean).join(" or ");
  const other = words[reactionToClose(stage, code, others[0] as string)];
  return usual === "stop"
    ? `${other} if the reason is ${list}; else ${words[usual]}`
    : `${words[usual]}; ${other} if the reason is ${list}`;
}

describe("the table of close codes in docs/realtime.md", () => {
  const listed = rows.flatMap(({ codes }) => codes);

  test.each(rows.flatMap(({ codes, cells }) => codes.map((code) => [code, cells] as const)))("says what %i does", (code, cells) => {
    // What follows a colon says why.
    expect(cells.map((cell) => cell.split(":")[0])).toEqual(stages.map((stage) => said(stage, code)));
  });

  test("says of no code two things, and of all others what they do", () => {
    expect(new Set(listed).size).toBe(listed.length);
    const other = rows.find(({ codes }) => !codes.length)?.cells;
    const unlisted = Array.from({ length: 4000 }, (_, index) => index + 1000).filter((code) => !listed.includes(code));

    expect(new Set(unlisted.map((code) => stages.map((stage) => said(stage, code)).join(" | ")))).toEqual(new Set([other?.join(" | ")]));
  });
});

test("a socket that never opened may have an outdated address, whatever its code", () => {
  expect([1000, 1006, 4400, 4999].map((code) => reactionToClose("opening", code, ""))).toEqual(Array(4).fill("renewDevice"));
});

test("reasons are compared without regard to case", () => {
  expect(reactionToClose("ready", 1000, "Done (Forced)")).toBe("reconnect");
});
