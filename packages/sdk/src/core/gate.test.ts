import { expect, test } from "vitest";
import { Gate } from "./gate.ts";
import { settled } from "./testing/fakeClock.ts";

const open = new AbortController().signal;

/** Tasks that run until the test ends them. */
function tasks(gate: Gate) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (name: string, host = "h", signal = open) =>
    gate.run(host, signal, () => {
      started.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  return { started, run, end: (name: string) => ends.get(name)?.() };
}

test("lets so many run at once, and the others in order as places come free", async () => {
  const { started, run, end } = tasks(new Gate(2));
  const all = ["a", "b", "c", "d"].map((name) => run(name));

  await settled();
  expect(started).toEqual(["a", "b"]);
  end("b");
  await settled();
  expect(started).toEqual(["a", "b", "c"]);
  end("a");
  await settled();
  for (const name of ["c", "d"]) end(name);

  await expect(Promise.all(all)).resolves.toEqual(["a", "b", "c", "d"]);
});

test("keeps hosts apart", async () => {
  const { started, run, end } = tasks(new Gate(1));
  const all = [run("a", "one"), run("b", "two")];

  await settled();

  expect(started).toEqual(["a", "b"]);
  for (const name of ["a", "b"]) end(name);
  await Promise.all(all);
});

test("a task that fails gives its place free", async () => {
  const gate = new Gate(1);

  await expect(gate.run("h", open, () => Promise.reject(new Error("no")))).rejects.toThrow("no");

  await expect(gate.run("h", open, async () => 1)).resolves.toBe(1);
});

test("who aborts while waiting never runs, and nobody loses a place by it", async () => {
  const { started, run, end } = tasks(new Gate(1));
  const controller = new AbortController();
  const first = run("a");
  const aborted = run("b", "h", controller.signal);
  const last = run("c");

  await settled();
  controller.abort("enough");
  await expect(aborted).rejects.toMatchObject({ code: "aborted", cause: "enough" });
  end("a");
  await settled();
  end("c");

  await expect(Promise.all([first, last])).resolves.toEqual(["a", "c"]);
  expect(started).toEqual(["a", "c"]);
});
