import { expect, test } from "vitest";
import { AbortedError } from "../core/errors.ts";
import { Once } from "./once.ts";

test("work is started by the first who asks and shared by all", async () => {
  let runs = 0;
  const once = new Once(async () => ++runs);

  expect(once.peek()).toBeUndefined();
  expect(await Promise.all([once.get(), once.get()])).toEqual([1, 1]);
  expect(await once.get()).toBe(1);
});

test("a failure is not kept", async () => {
  let runs = 0;
  const once = new Once(async () => {
    runs += 1;
    if (runs === 1) throw new Error("not yet");
    return runs;
  });

  await expect(once.get()).rejects.toThrow("not yet");
  expect(await once.get()).toBe(2);
});

test("a failure that comes after it was forgotten does not undo what was started since", async () => {
  let fail: (error: Error) => void = () => {};
  let runs = 0;
  const once = new Once(() => {
    runs += 1;
    return runs === 1 ? new Promise<number>((_resolve, reject) => (fail = reject)) : Promise.resolve(runs);
  });

  const first = once.get();
  once.forget();
  await once.get();
  fail(new Error("late"));

  await expect(first).rejects.toThrow("late");
  expect(await once.get()).toBe(2);
});

test("a caller may stop waiting", async () => {
  const once = new Once(() => new Promise<number>(() => {}));

  await expect(once.get(AbortSignal.abort())).rejects.toBeInstanceOf(AbortedError);
});

test("a result can be put in place", async () => {
  const once = new Once(async () => 1);

  once.set(7);

  expect(await once.get()).toBe(7);
});
