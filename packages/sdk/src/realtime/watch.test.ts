import { expect, test } from "vitest";
import { FakeClock } from "../core/testing/fakeClock.ts";
import { watch } from "./watch.ts";

class FakePage extends EventTarget {
  readonly document: EventTarget & { visibilityState: string } = Object.assign(new EventTarget(), { visibilityState: "hidden" });
}

function start() {
  const clock = new FakeClock();
  const page = new FakePage();
  const told: boolean[] = [];
  const stop = watch(clock, (isUp) => told.push(isUp), page);
  return { clock, page, told, stop };
}

test("the network that comes and goes is noticed, and a page that is looked at again", () => {
  const { page, told } = start();

  page.dispatchEvent(new Event("offline"));
  page.dispatchEvent(new Event("online"));
  page.document.dispatchEvent(new Event("visibilitychange"));
  page.document.visibilityState = "visible";
  page.document.dispatchEvent(new Event("visibilitychange"));

  expect(told).toEqual([false, true, true]);
});

test("a clock that runs as it should says nothing, one that has jumped shows that the computer slept", async () => {
  const { clock, told } = start();

  await clock.advance(600_000);
  expect(told).toEqual([]);
  clock.jump(3_600_000);
  await clock.advance(30_000);
  expect(told).toEqual([true]);
  await clock.advance(600_000);
  expect(told).toEqual([true]);
});

test("where the platform tells nothing, the clock still does", async () => {
  const clock = new FakeClock();
  const told: boolean[] = [];
  watch(clock, (isUp) => told.push(isUp), {});

  clock.jump(120_000);
  await clock.advance(30_000);

  expect(told).toEqual([true]);
});

test("stopped, it listens to nothing and leaves no timer", async () => {
  const { clock, page, told, stop } = start();

  stop();
  page.dispatchEvent(new Event("online"));
  page.document.visibilityState = "visible";
  page.document.dispatchEvent(new Event("visibilitychange"));
  clock.jump(3_600_000);
  await clock.advance(60_000);

  expect([told, clock.pending]).toEqual([[], []]);
});
