import { describe, expect, test, vi } from "vitest";
import { Log, type LogEntry } from "./logger.ts";

const at = "2026-11-22T12:00:00.000Z";
const now = () => Date.parse(at);

function logging(level?: string) {
  const printed: LogEntry[] = [];
  return { printed, log: new Log({ level, sink: (entry) => printed.push(entry) }, now) };
}

test.each([
  [undefined, []],
  ["silent", []],
  ["nonsense", []],
  ["error", ["error"]],
  ["warn", ["error", "warn"]],
  ["log", ["error", "warn", "log"]],
  ["info", ["error", "warn", "log", "info"]],
  ["debug", ["error", "warn", "log", "info", "debug"]],
  ["trace", ["error", "warn", "log", "info", "debug", "trace"]],
])("level %s prints %j", (level, expected) => {
  const { log, printed } = logging(level);

  for (const name of ["error", "warn", "log", "info", "debug", "trace"] as const) log[name](name);

  expect(printed.map((entry) => entry.level)).toEqual(expected);
});

test("a line has its time, message and details, without secrets", () => {
  const { log, printed } = logging("info");

  log.info("sent with Bearer abc", { authorization: "x", url: "u" });

  expect(printed).toEqual([{ at, level: "info", message: "sent with Bearer [hidden]", details: { authorization: "[hidden]", url: "u" } }]);
});

test("a token of a form that no pattern knows is hidden once it is known", () => {
  const { log, printed } = logging("info");
  log.hide("plain-token");

  log.info("plain-token", { deep: ["has plain-token inside"] });

  expect(printed[0]).toMatchObject({ message: "[hidden]", details: { deep: ["has [hidden] inside"] } });
});

describe("the history", () => {
  test("keeps what was not printed, without secrets", () => {
    const { log, printed } = logging();

    log.debug("one Bearer abc");
    log.trace("two");

    expect(printed).toEqual([]);
    expect(log.history).toEqual([{ at, level: "debug", message: "one Bearer [hidden]" }]);
  });

  test("keeps the last lines only", () => {
    const log = new Log({ historyLength: 3 }, now);

    for (let line = 1; line <= 100; line += 1) log.info(`line ${line}`);

    expect(log.history.map((entry) => entry.message)).toEqual(["line 98", "line 99", "line 100"]);
  });

  test("of length 0 keeps nothing", () => {
    const log = new Log({ historyLength: 0 }, now);

    log.error("one");

    expect(log.history).toEqual([]);
  });
});

test("a logger of the app's own takes every line", () => {
  const own = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const log = new Log(own, now);

  log.warn("one");
  log.trace("two", { n: 2 });

  expect(own.warn.mock.calls).toEqual([["one"]]);
  expect(own.info.mock.calls).toEqual([["two", { n: 2 }]]);
});

test("without a sink, lines go to the console", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

  new Log({ level: "warn" }, now).warn("careful", { n: 1 });

  expect(warn.mock.calls).toEqual([["careful", { n: 1 }]]);
  warn.mockRestore();
});

test("a sink that fails does not fail what it tells of", () => {
  const log = new Log({
    level: "info",
    sink: () => {
      throw new Error("disk full");
    },
  });

  expect(() => log.info("one")).not.toThrow();
  expect(log.history).toHaveLength(1);
});
