import { ControlClient, type FaultRule } from "@parley/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { OfficialClient } from "../officialClient.ts";
import { startWorld, type World } from "../world.ts";

/** Starts a client; with shorter times to wait than its own, where a test has to see what comes after them. */
type Start = (world: World, name: string, config?: object) => Promise<OfficialClient>;

/** The client's own: pings after 15 s, 14 s for a pong; 6 s for an answer of the key service, and twice as long each time up to 96 s. */
const hasty = {
  mercury: { pingInterval: 100, pongTimeout: 1000 },
  encryption: { kmsInitialTimeout: 400, kmsMaxTimeout: 1600, ecdhMaxTimeout: 1600 },
};

/** What the client calls an activity that it has decrypted. */
const activity = "event:conversation.activity";

interface Heard {
  data: { text: string };
}

interface Activity {
  sequenceNumber: number;
  data: { activity: { verb: string; object: { displayName?: string } } };
}

/** What the client does when something goes wrong, as the recordings of it at the cloud have it. Its server is one of its own. */
export function faultSuite(start: Start): () => void {
  return () => {
    describe("made to go wrong", () => {
      let world: World;
      let control: ControlClient;
      let cleo: OfficialClient;

      beforeAll(async () => {
        world = await startWorld({ logLevel: "silent" });
        control = new ControlClient({ url: world.directUrl });
        cleo = await start(world, "cleo");
        await cleo.listen("messages", "created");
        await tell(cleo, "online", "offline.transient", "offline.permanent", "offline.replaced", "sequence-mismatch", activity);
      });
      afterEach(() => control.faults.clear());
      afterAll(async () => {
        await cleo.close();
        await world.close();
      });

      const fail = (rule: FaultRule) => control.faults.add({ person: "cleo", ...rule });
      const hits = async () => (await control.faults.list())[0]?.hits;
      const say = (text: string) => world.rest("ana", "POST", "/messages", { toPersonEmail: world.person("cleo").email, text });
      const heard = (text: string) => cleo.next<Heard>("messages:created", ({ data }) => data.text === text);

      describe("requests", () => {
        test.each([429, 500, 502, 503])("a %i is told to the app and not tried again", async (status) => {
          await fail({ operation: "rooms.list", effect: { status, retryAfter: 1 } });

          await expect(cleo.call("rooms.list")).rejects.toMatchObject({ statusCode: status });
          expect(await hits()).toBe(1);
        });

        test.each([
          ["seconds", 7, /\nRETRY-AFTER: 7\n/],
          ["a date", "date", /\nRETRY-AFTER: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\n/],
          ["no time at all", "malformed", /\nRETRY-AFTER: in a moment\n/],
        ])("a Retry-After of %s is handed to the app as it came, and not waited for", async (_, retryAfter, told) => {
          await fail({ operation: "rooms.list", effect: { status: 429, retryAfter } });

          await expect(cleo.call("rooms.list")).rejects.toMatchObject({
            className: "TooManyRequests",
            message: expect.stringMatching(told),
          });
          expect(await hits()).toBe(1);
        });

        test.each([
          ["an answer that breaks off", { cutAfterBytes: 10 }],
          ["no answer, but the end of the connection", { isDropped: true }],
        ])("%s is a failure of the network to the app, and not tried again", async (_, effect) => {
          await fail({ operation: "rooms.list", effect });

          await expect(cleo.call("rooms.list")).rejects.toMatchObject({ className: "NetworkOrCORSError", statusCode: 0 });
          expect(await hits()).toBe(1);
        });

        test("an answer that takes two minutes is waited for", async () => {
          await fail({ operation: "rooms.list", effect: { latencyInMs: 120_000 } });

          const answer = cleo.call<object>("rooms.list");
          await expect.poll(hits).toBe(1);
          await control.clock.advance({ minutes: 2 });

          expect(await answer).toHaveProperty("items");
          expect(await hits()).toBe(1);
        });

        test("on a full disk what would be stored is a 500, and what is only read is read", async () => {
          await control.faults.add({ on: "storage" });

          await expect(cleo.call("rooms.create", { title: "No room" })).rejects.toMatchObject({ statusCode: 500 });
          expect(await cleo.call("people.get", "me")).toMatchObject({ emails: [world.person("cleo").email] });
        });
      });

      describe("the socket", () => {
        test.each([
          [1001, "offline.transient"],
          [1011, "offline.transient"],
          [3050, "offline.permanent"],
          [4000, "offline.replaced"],
          [4401, "offline.permanent"],
        ])("that is closed with %i is %s", async (code, event) => {
          await control.closeSockets({ person: "cleo", code });

          await expect(cleo.next(event)).resolves.toBeDefined();
          // Comes back by itself, or when the app wants it.
          if (event !== "offline.transient") await cleo.call("internal.mercury.connect");
          await cleo.next("online");
        });

        test.each([4400, 4403])("that is closed with %i while it opens is given up", async (closeCode) => {
          await control.closeSockets({ person: "cleo", code: 4401 });
          await cleo.next("offline.permanent");
          await fail({ on: "connect", effect: { closeCode } });

          await expect(cleo.call("internal.mercury.connect")).rejects.toThrow("Mercury Connection Aborted");
          expect(await hits()).toBe(1);
          await control.faults.clear();
          await cleo.call("internal.mercury.connect");
          await cleo.next("online");
        });

        test("that is closed with 4404 while it opens is opened again a second later", async () => {
          await control.closeSockets({ person: "cleo", code: 4401 });
          await cleo.next("offline.permanent");
          await fail({ on: "connect", times: 1, effect: { closeCode: 4404 } });

          await cleo.call("internal.mercury.connect");

          expect(await hits()).toBe(1);
          await cleo.next("online");
        });

        test.each([
          ["closed for a passing reason", { code: 1011 }],
          ["cut", { isDropped: true }],
        ])("that is %s comes back by itself and hears what is said", async (_, how) => {
          await control.closeSockets({ person: "cleo", ...how });
          await cleo.next("offline.transient");
          await cleo.next("online");
          await say("still there?");

          expect(await heard("still there?")).toBeDefined();
        });
      });

      describe("events", () => {
        // From here on the room is there, and its key known: nothing but what is said comes over the socket.
        beforeAll(async () => {
          await say("first");
          await heard("first");
        });

        const arrived = async (text: string) => {
          const isIt = ({ data }: Activity) => data.activity.object.displayName === text;
          return (await cleo.next<Activity>(activity, isIt)).sequenceNumber;
        };

        test("one that comes twice is told twice", async () => {
          await fail({ on: "event", times: 1, effect: { repeats: 1 } });

          await say("twice");

          expect(await heard("twice")).toEqual(await heard("twice"));
        });

        test("one that comes late is told when it comes, and does not hold up the next one", async () => {
          await fail({ on: "event", times: 1, effect: { latencyInMs: 60_000 } });

          await say("late");
          await say("soon");
          await heard("soon");
          expect(cleo.waiting("messages:created")).toEqual([]);
          await control.clock.advance({ minutes: 1 });

          expect(await heard("late")).toBeDefined();
        });

        test("two that change places are taken as they come", async () => {
          await fail({ on: "event", times: 1, effect: { isSwapped: true } });

          await say("one");
          await say("two");
          await Promise.all([heard("two"), heard("one")]);

          expect((await arrived("one")) - (await arrived("two"))).toBe(1);
          expect(cleo.waiting("sequence-mismatch")).toEqual([]);
        });

        test("one that is lost is noticed by the next one's number, and not asked for", async () => {
          await fail({ on: "event", times: 1, effect: { isLost: true } });

          await say("lost");
          await say("there");
          await heard("there");

          expect(await cleo.next("sequence-mismatch")).toBe(await arrived("there"));
          expect(cleo.waiting("messages:created")).toEqual([]);
        });
      });

      describe("and impatient", () => {
        let dan: OfficialClient;

        beforeAll(async () => {
          dan = await start(world, "dan", hasty);
          await tell(dan, "online", "offline.transient", activity);
        });
        beforeEach(() => control.journal.clear());
        afterAll(() => dan.close());

        const fail = (rule: FaultRule) => control.faults.add({ person: "dan", ...rule });
        const makeKeys = () => dan.call<object[]>("internal.encryption.kms.createUnboundKeys", { count: 1 });

        test("it asks a key service that does not answer again, and rejects where nobody can handle it", async () => {
          await makeKeys();
          const before = dan.unhandled.length;
          await fail({ on: "kms", operation: "create", times: 1, effect: { isLost: true } });

          expect(await makeKeys()).toHaveLength(1);
          const message = "KmsTimeoutError: The KMS did not respond within 400 milliseconds";
          await expect.poll(() => dan.unhandled.slice(before).join()).toContain(message);
        });

        test("it gives a key service that never answers twice the time, and then tells the app", async () => {
          await fail({ on: "kms", operation: "create", effect: { isLost: true } });

          await expect(makeKeys()).rejects.toThrow("did not respond within 800 milliseconds");
          const asked = await control.journal.list({ kind: "kms", person: "dan" });
          expect(asked.map((each) => each.kind === "kms" && each.operation)).toEqual(["create /keys", "create /keys"]);
        });

        test("it tells the app at once of a key service that refuses, and rejects where nobody can handle it as well", async () => {
          const before = dan.unhandled.length;
          await fail({ on: "kms", operation: "create", effect: { status: 403 } });

          await expect(makeKeys()).rejects.toMatchObject({ className: "KmsError", body: { status: 403, errorCode: 403001 } });
          await expect.poll(() => dan.unhandled.slice(before).join()).toContain("KmsError");
        });

        test("it closes a socket that does not answer its ping with 1000, and opens another", async () => {
          await dan.next("online");
          await fail({ on: "ping", times: 1, effect: { isLost: true } });
          await dan.next("offline.transient");
          await dan.next("online");

          const closed = await control.journal.list({ kind: "frame", person: "dan", text: "Pong not received" });
          expect(closed).toMatchObject([{ type: "socket.close", frame: { code: 1000, reason: "Pong not received" } }]);
        });

        test("it takes a refused exchange of keys for no answer, and asks for none again once it has given up", async () => {
          const ben = await start(world, "ben", hasty);
          onTestFinished(() => ben.close());
          const makeKeysOfBen = () => ben.call("internal.encryption.kms.createUnboundKeys", { count: 1 });
          await fail({ person: "ben", on: "kms", operation: "exchange", effect: { status: 403 } });

          await expect(makeKeysOfBen()).rejects.toMatchObject({ className: "KmsTimeoutError" });
          expect(await control.journal.list({ kind: "kms", person: "ben" })).toHaveLength(2);
          await control.faults.clear();
          await expect(makeKeysOfBen()).rejects.toMatchObject({ className: "KmsTimeoutError" });

          expect(await control.journal.list({ kind: "kms", person: "ben" })).toHaveLength(2);
        });

        test("it shows a text that says so where it gets no key, and reads the message itself by REST", async () => {
          await dan.listen("messages", "created");
          await fail({ on: "kms", operation: "retrieve", effect: { status: 403 } });

          await world.rest("ana", "POST", "/messages", { toPersonEmail: world.person("dan").email, text: "locked away" });
          const isPost = ({ data }: Activity) => data.activity.verb === "post";
          const { data } = await dan.next<Activity>(activity, isPost);

          expect(data.activity.object.displayName).toBe("This message cannot be decrypted");
          expect(await dan.next("messages:created")).toMatchObject({ data: { text: "locked away" } });
        });
      });
    });
  };
}

/** Has the client tell of events of its connection. */
async function tell(client: OfficialClient, ...events: string[]): Promise<void> {
  for (const event of events) await client.ask("on", { path: "internal.mercury", event, name: event });
}
