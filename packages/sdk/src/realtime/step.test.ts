import type { ServerFrame } from "@parley/protocol/frame";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Connection, type Effect, firstAttempts, type Input, idle, nameOf, times } from "./connection.ts";
import { step } from "./step.ts";

const bufferState: ServerFrame = { id: "f1", data: { eventType: "mercury.buffer_state", bufferState: {} }, timestamp: 0, trackingId: "t" };
const activity = (id: string, sequenceNumber?: number): ServerFrame => ({
  id,
  data: { eventType: "conversation.activity" },
  timestamp: 0,
  trackingId: "t",
  ...(sequenceNumber !== undefined && { sequenceNumber }),
});

/** Feeds inputs one after the other; the fresh ids are `id1`, `id2` ... of the input's place. */
function run(inputs: readonly Input[], start: Connection = idle): { state: Connection; effects: Effect[]; last: readonly Effect[] } {
  let state = start;
  let last: readonly Effect[] = [];
  const effects: Effect[] = [];
  for (const [index, input] of inputs.entries()) {
    const next = step(state, input, { id: `id${index + 1}`, random: 0.5 });
    state = next.state;
    last = next.effects;
    effects.push(...next.effects);
  }
  return { state, effects, last };
}

const online: Input[] = [
  { type: "connect" },
  { type: "prepared" },
  { type: "opened", socket: 1 },
  { type: "frame", socket: 1, frame: bufferState },
];
const dropped = (code: number, reason = "", socket = 1): Input => ({ type: "dropped", socket, code, reason });
const frame = (socket: number, value: ServerFrame): Input => ({ type: "frame", socket, frame: value });

describe("connecting", () => {
  test("goes from preparation over authorization to the first event of the server", () => {
    const names: string[] = [];
    let state = idle;
    for (const input of online) {
      state = step(state, input, { id: "ping1", random: 0 }).state;
      names.push(state.phase);
    }

    expect(names).toEqual(["connecting", "connecting", "authorizing", "online"]);
  });

  test("acknowledges the first frame, announces the connection, and pings at once", () => {
    expect(run(online).last).toEqual([
      { do: "send", socket: 1, frame: { messageId: "f1", type: "ack" } },
      { do: "announce", event: "connected", resumed: false },
      { do: "send", socket: 1, frame: { id: "id4", type: "ping" } },
      { do: "setTimer", socket: 1, inMs: times.pong },
      { do: "deliver", frame: bufferState },
    ]);
  });

  test("a pong or an unknown notice of the service confirms nothing", () => {
    const notice: ServerFrame = { id: "n", data: { eventType: "mercury.notice" }, timestamp: 0, trackingId: "t" };

    const { state } = run([...online.slice(0, 3), frame(1, { id: "p", type: "pong" }), frame(1, notice)]);

    expect(state.phase).toBe("authorizing");
  });

  test("an activity before the confirmation is delivered and confirms", () => {
    const { state, last } = run([...online.slice(0, 3), frame(1, activity("a1"))]);

    expect(state.phase).toBe("online");
    expect(last.at(-1)).toEqual({ do: "deliver", frame: activity("a1") });
  });

  test("a socket that is not confirmed in time is hung up and tried again", () => {
    const { state, last } = run([...online.slice(0, 3), { type: "timer", socket: 1 }]);

    expect(state.phase).toBe("reconnecting");
    expect(last).toEqual([
      { do: "hangUp", socket: 1, reason: "Not confirmed in time" },
      { do: "setTimer", inMs: 500 },
    ]);
  });

  test("the first connection is given up after a number of attempts, with the error of the last", () => {
    const failed: Input = { type: "failed", permanent: false, error: "down" };
    const attempts = Array.from({ length: firstAttempts }, () => [failed, { type: "timer" }] satisfies Input[]).flat();

    const { state, effects } = run([{ type: "connect" }, ...attempts]);

    expect(state.phase).toBe("closed");
    expect(effects.at(-1)).toEqual({ do: "giveUp", code: 1006, reason: "Not prepared", error: "down" });
    expect(effects.filter((effect) => effect.do === "announce")).toEqual([]);
  });

  test("a failure that another attempt cannot mend ends it at once", () => {
    const { state, last } = run([{ type: "connect" }, { type: "failed", permanent: true, error: "no token" }]);

    expect(state.phase).toBe("closed");
    expect(last).toEqual([{ do: "cancel" }, { do: "giveUp", code: 1006, reason: "Not prepared", error: "no token" }]);
  });

  test("Retry-After of a failed preparation is obeyed", () => {
    const { last } = run([{ type: "connect" }, { type: "failed", permanent: false, retryAfterMs: 7000, error: "busy" }]);

    expect(last).toEqual([{ do: "setTimer", inMs: 7500 }]);
  });
});

describe("keeping alive", () => {
  test("the next ping goes out a while after the pong, and the pong has its time", () => {
    const afterPong = run([...online, frame(1, { id: "id4", type: "pong" })]);
    const afterPing = run([{ type: "timer", socket: 1 }], afterPong.state);

    expect(afterPong.last).toEqual([
      { do: "send", socket: 1, frame: { messageId: "id4", type: "ack" } },
      { do: "setTimer", socket: 1, inMs: times.ping },
    ]);
    expect(afterPing.last).toEqual([
      { do: "send", socket: 1, frame: { id: "id1", type: "ping" } },
      { do: "setTimer", socket: 1, inMs: times.pong },
    ]);
  });

  test.each([
    ["no pong in time", { type: "timer", socket: 1 } as Input, "Pong not received"],
    ["a pong with another id", frame(1, { id: "other", type: "pong" }), "Pong mismatch"],
  ])("%s ends the socket and the connection is made anew", (_name, input, reason) => {
    const { state, last } = run([...online, input]);

    expect(state.phase).toBe("reconnecting");
    expect(last).toContainEqual({ do: "hangUp", socket: 1, reason });
    expect(last.at(-1)).toEqual({ do: "announce", event: "disconnected", retryInMs: 500, code: 1000, reason });
  });

  test("an unasked pong is only acknowledged", () => {
    const { state } = run([...online, frame(1, { id: "id4", type: "pong" })]);
    const again = run([frame(1, { id: "id4", type: "pong" })], state);

    expect(again).toMatchObject({ state, last: [{ do: "send", frame: { type: "ack" } }] });
  });
});

describe("numbers of frames", () => {
  const gaps = (numbers: (number | undefined)[]) =>
    run([...online, ...numbers.map((number, index) => frame(1, activity(`a${index}`, number)))]).effects.filter(
      ({ do: what }) => what === "reportGap",
    );

  test("a missing number is reported", () => {
    expect(gaps([1, 2, 5])).toEqual([{ do: "reportGap", expected: 3, received: 5 }]);
  });

  test("frames without a number and late frames are taken as they come", () => {
    expect(gaps([2, undefined, 3, 2, 1, 4])).toEqual([]);
  });

  test("a frame with an old number is delivered all the same", () => {
    const { last } = run([...online, frame(1, activity("a1", 5)), frame(1, activity("a2", 4))]);

    expect(last).toContainEqual({ do: "deliver", frame: activity("a2", 4) });
  });
});

describe("when the network has changed or the computer slept", () => {
  const stirred = (isUp: boolean): Input => ({ type: "stirred", isUp });
  const pong = (id: string): Input => frame(1, { id, type: "pong" });

  test.each([true, false])(
    "a socket in use is asked at once whether it still stands, and has little time to answer (network: %s)",
    (isUp) => {
      const idle = run([...online, pong("id4")]);
      const { state, last } = run([stirred(isUp)], idle.state);

      expect(last).toEqual([
        { do: "send", socket: 1, frame: { id: "id1", type: "ping" } },
        { do: "setTimer", socket: 1, inMs: times.pong },
        { do: "setTimer", socket: 1, inMs: times.doubt },
      ]);
      expect(nameOf(state)).toBe("degraded");
      expect(nameOf(run([pong("id1")], state).state)).toBe("online");
      expect(run([{ type: "timer", socket: 1 }], state).state.phase).toBe("reconnecting");
    },
  );

  test("a ping under way gets less time, and no second one is sent", () => {
    const { state, last } = run([...online, stirred(true)]);

    expect(last).toEqual([{ do: "setTimer", socket: 1, inMs: times.doubt }]);
    expect(nameOf(run([pong("id4")], state).state)).toBe("online");
  });

  test("a wait for the next attempt ends when there is a network, and goes on when there is none", () => {
    const waiting = run([...online, dropped(1006)]).state;

    expect(run([stirred(true)], waiting).last).toEqual([{ do: "cancel" }, { do: "prepare", renew: "nothing" }]);
    expect(run([stirred(false)], waiting).last).toEqual([]);
  });

  test("a wait that the service has asked for is not cut short", () => {
    const limited: Input = { type: "failed", permanent: false, retryAfterMs: 60_000, error: "e" };
    const waiting = run([...online, dropped(1006), { type: "timer" }, limited]).state;

    expect(run([stirred(true)], waiting)).toMatchObject({ state: { phase: "reconnecting" }, last: [] });
  });

  test("a socket on its way is left to its own time", () => {
    expect(run([...online.slice(0, 3), stirred(true)]).last).toEqual([]);
  });
});

describe("a close by the server while online", () => {
  test.each([
    [1000, "idle", "nothing"],
    [1000, "Done (forced)", "nothing"],
    [1001, "", "nothing"],
    [1005, "", "nothing"],
    [1006, "", "nothing"],
    [1011, "", "nothing"],
    [1012, "", "nothing"],
    [4401, "", "token"],
    [4404, "", "device"],
  ])("%i %s is mended after a wait (renewing %s)", (code, reason, renew) => {
    const lost = run([...online, dropped(code, reason)]);
    const due = run([{ type: "timer" }], lost.state);

    expect(lost.state.phase).toBe("reconnecting");
    expect(lost.last.at(-1)).toEqual({ do: "announce", event: "disconnected", retryInMs: 500, code, reason });
    expect(due.last).toEqual([{ do: "prepare", renew }]);
  });

  test.each([
    [1000, "bye"],
    [3050, ""],
    [1003, ""],
    [1005, "replaced"],
    [1008, ""],
    [4000, "replaced"],
    [4001, ""],
    [4999, ""],
  ])("%i %s is the end", (code, reason) => {
    const { state, last } = run([...online, dropped(code, reason)]);

    expect(state.phase).toBe("closed");
    expect(last).toEqual([{ do: "cancel" }, { do: "announce", event: "disconnected", code, reason }, { do: "giveUp", code, reason }]);
  });
});

describe("a close by the server during authorization", () => {
  test.each([
    [1000, "nothing"],
    [1005, "device"],
    [1008, "nothing"],
    [4401, "token"],
    [4404, "device"],
    [4999, "nothing"],
  ])("%i is tried again (renewing %s)", (code, renew) => {
    const { last } = run([...online.slice(0, 3), dropped(code), { type: "timer" }]);

    expect(last).toEqual([{ do: "prepare", renew }]);
  });

  test.each([4400, 4403])("%i is the end", (code) => {
    expect(run([...online.slice(0, 3), dropped(code)]).last.at(-1)).toEqual({ do: "giveUp", code, reason: "" });
  });

  test("a renewed token that is refused as well is the end", () => {
    const again: Input[] = [{ type: "timer" }, { type: "prepared" }, { type: "opened", socket: 2 }, dropped(4401, "", 2)];

    const { state, effects } = run([...online.slice(0, 3), dropped(4401), ...again]);

    expect(effects).toContainEqual({ do: "prepare", renew: "token" });
    expect(state.phase).toBe("closed");
  });

  test("a token may be renewed again after the connection was confirmed in between", () => {
    const secondLife: Input[] = [
      { type: "timer" },
      { type: "prepared" },
      { type: "opened", socket: 2 },
      frame(2, bufferState),
      dropped(4401, "", 2),
    ];

    expect(run([...online, dropped(4401), ...secondLife]).state).toMatchObject({ phase: "reconnecting", renew: "token" });
  });

  test("a socket that never opened has the device looked at, since its address may be outdated", () => {
    expect(run([...online.slice(0, 2), dropped(1006), { type: "timer" }]).last).toEqual([{ do: "prepare", renew: "device" }]);
  });
});

describe("reconnecting", () => {
  test("says that the connection was resumed", () => {
    const { last } = run([
      ...online,
      dropped(1006),
      { type: "timer" },
      { type: "prepared" },
      { type: "opened", socket: 2 },
      frame(2, bufferState),
    ]);

    expect(last).toContainEqual({ do: "announce", event: "connected", resumed: true });
  });

  test("is never given up for want of attempts", () => {
    const failures = Array.from(
      { length: 50 },
      () => [{ type: "timer" }, { type: "failed", permanent: false, error: "down" }] satisfies Input[],
    ).flat();

    expect(run([...online, dropped(1006), ...failures]).state).toMatchObject({ phase: "reconnecting", attempt: 51 });
  });
});

describe("a planned switch-over", () => {
  const shutdown = frame(1, { id: "s1", type: "shutdown" });
  const switching: Input[] = [...online, shutdown, { type: "prepared" }];
  const switched: Input[] = [...switching, { type: "opened", socket: 2 }, frame(2, bufferState)];

  test("opens a second socket while the first stays in use", () => {
    const { state, last } = run(switching);

    expect(state).toMatchObject({ phase: "online", main: { socket: 1, stage: "ready" }, spare: { socket: 2, stage: "opening" } });
    expect(last).toEqual([
      { do: "setTimer", socket: 2, inMs: times.ready },
      { do: "open", socket: 2 },
    ]);
  });

  test("takes the second into use without a word to the application, and reads the first until the server closes it", () => {
    const { state, effects } = run(switched);
    const late = run([frame(1, activity("late"))], state);
    const closed = run([dropped(4001)], state);

    expect(effects.filter((effect) => effect.do === "announce")).toHaveLength(1);
    expect(late.last).toEqual([
      { do: "send", socket: 1, frame: { messageId: "late", type: "ack" } },
      { do: "deliver", frame: activity("late") },
    ]);
    expect(closed).toMatchObject({ state: { phase: "online", main: { socket: 2 }, retiring: [] }, last: [] });
  });

  test("closes the first itself when the server forgets to", () => {
    const { state, last } = run([...switched, { type: "timer", socket: 1 }]);

    expect(last).toEqual([{ do: "hangUp", socket: 1, reason: "Done" }]);
    expect(state).toMatchObject({ phase: "online", retiring: [] });
  });

  test("a spare that fails is tried again while the first lasts", () => {
    const { state, effects } = run([...switching, dropped(1006, "", 2), { type: "timer" }, { type: "prepared" }]);

    expect(state).toMatchObject({ phase: "online", main: { socket: 1 }, spare: { socket: 3 } });
    expect(effects).toContainEqual({ do: "setTimer", inMs: 500 });
  });

  test("a first socket that goes too early hands over to the spare on its way", () => {
    const lost = run([...switching, dropped(4001)]);
    const back = run([{ type: "opened", socket: 2 }, frame(2, bufferState)], lost.state);

    expect(lost.state).toMatchObject({ phase: "connecting", main: { socket: 2 }, spare: undefined });
    expect(lost.last).toEqual([{ do: "announce", event: "disconnected", retryInMs: 0, code: 4001, reason: "" }]);
    expect(back.last).toContainEqual({ do: "announce", event: "connected", resumed: true });
  });

  test("an announced end without a spare is mended, whatever the code says", () => {
    expect(run([...online, shutdown, dropped(4001)]).state.phase).toBe("reconnecting");
  });
});

describe("closing", () => {
  test("hangs up every socket and forgets the rest", () => {
    const switched: Input[] = [
      frame(1, { id: "s1", type: "shutdown" }),
      { type: "prepared" },
      { type: "opened", socket: 2 },
      frame(2, bufferState),
    ];
    const { state, last } = run([...online, ...switched, { type: "close" }]);

    expect(state).toEqual({ ...idle, phase: "closed", sockets: 2 });
    expect(last).toEqual([
      { do: "cancel" },
      { do: "hangUp", socket: 2, reason: "Done" },
      { do: "hangUp", socket: 1, reason: "Done" },
      { do: "announce", event: "disconnected", code: 1000, reason: "Done" },
    ]);
  });

  test("a closed connection can be asked for again", () => {
    expect(run([...online, { type: "close" }, { type: "connect" }]).state).toMatchObject({
      phase: "connecting",
      sockets: 1,
      wasOnline: false,
    });
  });
});

describe("whatever happens, in whatever order", () => {
  const socket = fc.integer({ min: 1, max: 4 });
  const ids = fc.constantFrom("id1", "id5", "id9", "x");
  const serverFrame = fc.oneof(
    fc.constant(bufferState),
    fc.record({ id: ids, type: fc.constantFrom("pong" as const, "shutdown" as const) }),
    fc.tuple(ids, fc.integer({ min: 1, max: 9 })).map(([id, number]) => activity(id, number)),
  );
  const input: fc.Arbitrary<Input> = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Input>({ type: "prepared" }) },
    { weight: 4, arbitrary: socket.map((value): Input => ({ type: "opened", socket: value })) },
    { weight: 8, arbitrary: fc.tuple(socket, serverFrame).map(([value, what]) => frame(value, what)) },
    {
      weight: 3,
      arbitrary: fc.tuple(socket, fc.constantFrom(1000, 1006, 4000, 4001, 4401, 4404)).map(([value, code]) => dropped(code, "", value)),
    },
    { weight: 3, arbitrary: fc.option(socket, { nil: undefined }).map((value): Input => ({ type: "timer", socket: value })) },
    fc.boolean().map((permanent): Input => ({ type: "failed", permanent, error: "e" })),
    fc.constantFrom<Input[]>({ type: "connect" }, { type: "close" }),
  );
  const history = fc.array(input, { maxLength: 60 }).map((inputs): Input[] => [{ type: "connect" }, ...inputs]);

  test("the name agrees with the sockets", () => {
    fc.assert(
      fc.property(history, (inputs) => {
        const { state } = run(inputs);
        const stage = { idle: undefined, closed: undefined, reconnecting: undefined, authorizing: "authorizing", online: "ready" } as const;
        if (state.phase === "connecting") expect([undefined, "opening"]).toContain(state.main?.stage);
        else expect(state.main?.stage).toBe(stage[state.phase]);
        if (state.spare) expect([state.phase, state.isDraining, state.spare.stage]).not.toContain("ready");
        if (state.phase === "closed") expect(state).toEqual({ ...idle, phase: "closed", sockets: state.sockets });
      }),
    );
  });

  test("every socket opened is in use, retiring, dropped or hung up: none is forgotten", () => {
    fc.assert(
      fc.property(history, (inputs) => {
        const open = new Set<number>();
        let state = idle;
        for (const each of inputs) {
          // A socket that is not open says nothing.
          if ("socket" in each && each.socket !== undefined && !open.has(each.socket)) continue;
          const next = step(state, each, { id: "id1", random: 0 });
          if (each.type === "dropped") open.delete(each.socket);
          for (const effect of next.effects) {
            if (effect.do === "open") open.add(effect.socket);
            if (effect.do === "hangUp") open.delete(effect.socket);
          }
          state = next.state;
        }
        const known = [state.main?.socket, state.spare?.socket, ...state.retiring].filter((value) => value !== undefined);
        expect(known.sort()).toEqual([...open].sort());
      }),
    );
  });

  test("every frame with an id on a socket in use is acknowledged once, and first", () => {
    fc.assert(
      fc.property(history, socket, serverFrame, (inputs, number, what) => {
        const { state } = run(inputs);
        const isKnown = [state.main?.socket, state.spare?.socket, ...state.retiring].includes(number);
        const { effects } = step(state, frame(number, what), { id: "fresh", random: 0 });
        const acks = effects.filter((effect) => effect.do === "send" && effect.frame.type === "ack");
        expect(acks).toEqual(isKnown ? [{ do: "send", socket: number, frame: { messageId: what.id, type: "ack" } }] : []);
        expect(effects[0]).toEqual(acks[0] ?? effects[0]);
      }),
    );
  });

  test("a connection on its way always has something that will move it on", () => {
    fc.assert(
      fc.property(history, (inputs) => {
        let waiting = new Set<string>();
        let state = idle;
        for (const each of inputs) {
          const next = step(state, each, { id: "id1", random: 0 });
          if (each.type === "timer") waiting.delete(`timer ${each.socket}`);
          if (each.type === "prepared" || each.type === "failed") waiting.delete("preparation");
          for (const effect of next.effects) {
            if (effect.do === "cancel") waiting = new Set();
            if (effect.do === "prepare") waiting.add("preparation");
            if (effect.do === "setTimer") waiting.add(`timer ${effect.socket}`);
          }
          state = next.state;
        }
        if (state.phase === "reconnecting") expect(waiting).toContain("timer undefined");
        if (state.phase === "online" || state.phase === "authorizing") expect(state.main).toBeDefined();
      }),
    );
  });
});
