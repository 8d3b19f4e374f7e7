import { expect, expectTypeOf, test } from "vitest";
import { Emitter } from "./emitter.ts";
import { settled } from "./testing/fakeClock.ts";

interface Events {
  said: { text: string };
  left: undefined;
}

class Room extends Emitter<Events> {
  say(text: string): void {
    this.emit("said", { text });
  }
}

function listening(room = new Room()) {
  const heard: string[] = [];
  return { room, heard, hear: ({ text }: { text: string }) => heard.push(text) };
}

test("a listener hears every event until the function it was given takes it away", () => {
  const { room, heard, hear } = listening();
  const stop = room.on("said", hear);

  room.say("one");
  room.say("two");
  stop();
  room.say("three");

  expect(heard).toEqual(["one", "two"]);
});

test("the same listener added twice is heard twice, and each is taken away alone", () => {
  const { room, heard, hear } = listening();
  const stop = room.on("said", hear);
  room.on("said", hear);
  stop();
  stop();

  room.say("one");

  expect(heard).toEqual(["one"]);
});

test("once hears one event", () => {
  const { room, heard, hear } = listening();
  room.once("said", hear);

  room.say("one");
  room.say("two");

  expect(heard).toEqual(["one"]);
  expect(room.listenerCount("said")).toBe(0);
});

test("once hears one event even when the listener causes another", () => {
  const { room, heard } = listening();
  room.once("said", ({ text }) => {
    heard.push(text);
    room.say("echo");
  });

  room.say("one");

  expect(heard).toEqual(["one"]);
});

test("off takes one listener away, and without a listener all of that name", () => {
  const { room, heard, hear } = listening();
  const other = () => heard.push("other");
  room.on("said", hear);
  room.once("said", other);
  room.on("left", other);

  room.off("said", hear);
  expect(room.listenerCount("said")).toBe(1);
  room.off("said");

  expect([room.listenerCount("said"), room.listenerCount("left")]).toEqual([0, 1]);
});

test("a listener that is added or removed while an event is told counts from the next event on", () => {
  const { room, heard, hear } = listening();
  const stop = room.on("said", () => {
    stop();
    room.on("said", hear);
  });
  room.on("said", ({ text }) => heard.push(`second ${text}`));

  room.say("one");
  room.say("two");

  expect(heard).toEqual(["second one", "second two", "two"]);
});

test("a listener that throws, or whose promise rejects, is reported, and the others run", async () => {
  const failures: [string, string][] = [];
  const { room, heard, hear } = listening(new Room((error, name) => failures.push([name, (error as Error).message])));
  room.on("said", () => {
    throw new Error("thrown");
  });
  room.on("said", async () => {
    throw new Error("rejected");
  });
  room.on("said", hear);

  room.say("one");
  await settled();

  expect(heard).toEqual(["one"]);
  expect(failures).toEqual([
    ["said", "thrown"],
    ["said", "rejected"],
  ]);
});

test("next waits for one event", async () => {
  const { room } = listening();
  const next = room.next("said");

  room.say("one");
  room.say("two");

  await expect(next).resolves.toEqual({ text: "one" });
});

test("next ends with the signal and leaves no listener", async () => {
  const { room } = listening();
  const controller = new AbortController();
  const next = room.next("said", controller.signal);

  controller.abort("enough");

  await expect(next).rejects.toMatchObject({ code: "aborted", cause: "enough" });
  await expect(room.next("said", controller.signal)).rejects.toMatchObject({ code: "aborted" });
  expect(room.listenerCount("said")).toBe(0);
});

test("names and payloads are checked by the compiler", () => {
  expectTypeOf<Room["on"]>().parameter(0).toEqualTypeOf<keyof Events>();
  expectTypeOf(new Room().next("said")).resolves.toEqualTypeOf<{ text: string }>();
});
