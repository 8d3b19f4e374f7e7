import { describe, expect, test } from "vitest";
import { AbortedError, ConflictError } from "../core/errors.ts";
import { type StubAnswer, stubTransport } from "../core/testing/stubTransport.ts";
import { Webex } from "../webex.ts";
import { change, dependenciesOf, type Job, JobFailedError, waitForJob } from "./index.ts";

const everyMs = 500;

/** On its clock the waits for a job are over at once; what a request may take never ends. */
function start(answers: StubAnswer[]) {
  const waits: number[] = [];
  const clock = {
    now: () => 0,
    after(ms: number, callback: () => void) {
      if (ms === everyMs) {
        waits.push(ms);
        queueMicrotask(callback);
      }
      return () => {};
    },
  };
  const transport = stubTransport(answers);
  const webex = new Webex({ token: "t", baseUrl: "http://h", transport, clock });
  const asked = () =>
    transport.requests.map(({ method, url, body }) => [method, url.replace("http://h", ""), ...(body ? [JSON.parse(String(body))] : [])]);
  return { webex, waits, asked };
}

describe("a job", () => {
  const job = (latestExecutionStatus: string, more: Job = {}) => ({ json: { id: "J", latestExecutionStatus, ...more } });
  const wait = (webex: Webex, options = {}) =>
    waitForJob(webex, () => webex.telephony.jobs.person.moveLocation.get({ jobId: "J" }), { everyMs, ...options });

  test("is asked for until it is over, and tells how far it is", async () => {
    const { webex, waits } = start([job("STARTING"), job("STARTED"), job("COMPLETED", { latestExecutionExitCode: "COMPLETED" })]);
    const told: unknown[] = [];

    const ended = await wait(webex, { onProgress: (each: Job) => told.push(each.latestExecutionStatus) });

    expect(ended).toMatchObject({ latestExecutionStatus: "COMPLETED" });
    expect(told).toEqual(["STARTING", "STARTED", "COMPLETED"]);
    expect(waits).toHaveLength(2);
  });

  test.each([
    ["FAILED", {}],
    ["COMPLETED", { latestExecutionExitCode: "COMPLETED_WITH_ERRORS" }],
  ])("that ended as %s %j is an error that carries it", async (status, more) => {
    const { webex } = start([job(status, more)]);

    await expect(wait(webex)).rejects.toThrow(JobFailedError);
    await expect(wait(webex)).rejects.toMatchObject({ code: "job_failed", job: { id: "J" } });
  });

  test("is not waited for any longer than the signal allows", async () => {
    const { webex } = start([job("STARTED")]);
    const controller = new AbortController();

    await expect(wait(webex, { signal: controller.signal, onProgress: () => controller.abort() })).rejects.toThrow(AbortedError);
  });
});

describe("a change of settings that are replaced as a whole", () => {
  const path = "/v1/people/P/features/voicemail";
  const disable = (settings: { enabled?: boolean }): undefined => {
    settings.enabled = false;
  };

  test("keeps what it does not touch", async () => {
    const { webex, asked } = start([{ json: { enabled: true, notifications: { enabled: true } } }, { status: 204 }]);

    const written = await change(webex.people.features.voicemail, { personId: "P" }, disable);

    expect(written).toEqual({ enabled: false, notifications: { enabled: true } });
    expect(asked()).toEqual([
      ["GET", path],
      ["PUT", path, { enabled: false, notifications: { enabled: true } }],
    ]);
  });

  test("begins again when something else was written meanwhile, and gives up in the end", async () => {
    const read = (version: number) => ({ json: { enabled: true, version } });
    const conflict = { status: 409, json: { message: "changed" } };
    const good = start([read(1), conflict, read(2), { status: 204 }]);
    const bad = start([read(1), conflict, read(2), conflict]);

    expect(await change(good.webex.people.features.voicemail, { personId: "P" }, disable)).toMatchObject({ version: 2 });
    await expect(change(bad.webex.people.features.voicemail, { personId: "P" }, disable, { attempts: 2 })).rejects.toThrow(ConflictError);
    expect(bad.asked()).toHaveLength(4);
  });
});

test("what stands in a location is found in all its lists", async () => {
  const transport = stubTransport(({ url }) => {
    const { pathname } = new URL(url);
    return { json: { items: [{ id: pathname, name: pathname.split("/").at(-1) }] } };
  });
  const webex = new Webex({ token: "t", baseUrl: "http://h", transport });

  const found = await dependenciesOf(webex, { locationId: "L" });

  expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "callQueue queues",
    "huntGroup huntGroups",
    "autoAttendant autoAttendants",
    "pagingGroup paging",
    "voicemailGroup voicemailGroups",
    "dectNetwork dectNetworks",
    "virtualLine virtualLines",
    "workspace workspaces",
    "person people",
  ]);
  expect(new Set(transport.requests.map(({ url }) => new URL(url).searchParams.get("locationId")))).toEqual(new Set(["L"]));
});
