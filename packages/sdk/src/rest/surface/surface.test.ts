import { publicId } from "@parley/protocol/ids";
import { describe, expect, expectTypeOf, test } from "vitest";
import { InvalidAnswerError, InvalidInputError, PermissionError } from "../../core/errors.ts";
import { type Page, Paged } from "../../core/pages.ts";
import { type StubAnswer, stubTransport } from "../../core/testing/stubTransport.ts";
import { Webex, type WebexOptions } from "../../webex.ts";

function start(answers: StubAnswer[] = [{ json: {} }], options: Partial<WebexOptions> = {}) {
  const transport = stubTransport(answers);
  const warnings: string[] = [];
  const note = (message: string) => void warnings.push(message);
  const logger = { error: note, warn: note, info: () => {}, debug: () => {} };
  const webex = new Webex({ token: "t", baseUrl: "http://h", transport, logger, ...options });
  return {
    webex,
    warnings,
    transport,
    asked: () => transport.requests.map(({ method, url }) => `${method} ${url.replace("http://h", "")}`),
  };
}

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }));

describe("a group of operations", () => {
  test("is there on every client, and can be handed on", async () => {
    const { webex, asked } = start([{ json: { id: "Q" } }]);
    const { callQueues } = webex.telephony;

    const handed = await Promise.resolve(callQueues);
    const queue = await handed.get({ locationId: "L", queueId: "Q" });

    expectTypeOf(queue).toHaveProperty("name");
    expect(queue).toEqual({ id: "Q" });
    expect(asked()).toEqual(["GET /v1/telephony/config/locations/L/queues/Q"]);
  });

  test("stands below a class of the SDK too", async () => {
    const { webex, asked } = start();

    await webex.people.features.callForwarding.update({ personId: "P", callForwarding: {} as never });

    expect(asked()).toEqual(["PUT /v1/people/P/features/callForwarding"]);
  });

  test("refuses what is no operation, and says where all are listed", async () => {
    const { webex } = start();
    const wrong = webex.telephony as unknown as { callQueue: { get(): Promise<unknown> } };

    await expect(wrong.callQueue.get()).rejects.toThrow(InvalidInputError);
    await expect(wrong.callQueue.get()).rejects.toThrow(/There is no operation telephony\.callQueue\.get/);
  });

  test("sends nothing when its input lacks a part of the path", async () => {
    const { webex, transport } = start();

    await expect(webex.locations.get({ locationId: "" })).rejects.toThrow("locations.get needs locationId.");
    expect(transport.requests).toEqual([]);
  });

  test("takes options: an abort ends a call", async () => {
    const { webex } = start();

    await expect(webex.locations.get({ locationId: "L" }, { signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(webex.locations.list({}, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe("a refusal", () => {
  test("names the scopes that the operation needs", async () => {
    const { webex } = start([{ status: 403, json: { message: "no" } }]);

    const failed = webex.telephony.callQueues.get({ locationId: "L", queueId: "Q" });

    await expect(failed).rejects.toThrow(PermissionError);
    await expect(failed).rejects.toThrow(/needs the scope spark-admin:telephony_config_read/);
    await expect(webex.telephony.callQueues.list()).rejects.toThrow(/needs the scope/);
  });

  test("by 405 says that a license may be missing", async () => {
    const { webex } = start([{ status: 405, json: { message: "no" } }]);

    await expect(webex.people.features.voicemail.get({ personId: "P" })).rejects.toThrow(/license is missing/);
  });
});

test("the identity services are asked by bare UUIDs, whichever ids are given", async () => {
  const { webex, asked } = start();
  const uuid = "00000000-0000-4000-8000-000000000001";
  const orgId = publicId("ORGANIZATION", uuid);

  await webex.scimUsers.get({ orgId, userId: publicId("PEOPLE", uuid) });
  await webex.scimGroups.remove({ orgId, groupId: publicId("SCIM_GROUP", `${uuid}:other`) });

  expect(asked()).toEqual([`GET /identity/scim/${uuid}/v2/Users/${uuid}`, `DELETE /identity/scim/${uuid}/v2/Groups/${uuid}`]);
});

test("texts come as they are", async () => {
  const { webex, transport } = start([{ text: "WEBVTT" }]);

  const text = await webex.meetings.transcripts.download({ transcriptId: "T" });

  expectTypeOf(text).toEqualTypeOf<string>();
  expect(text).toBe("WEBVTT");
  expect(transport.requests[0]?.headers["accept"]).toContain("text/vtt");
});

describe("where an operation is served", () => {
  const asked = async (options: Partial<WebexOptions>, call: (webex: Webex) => PromiseLike<unknown>) => {
    const { webex, transport } = start([{ json: { items: [] } }], options);
    await call(webex);
    return transport.requests[0]?.url;
  };
  const history = (webex: Webex) => webex.callHistory.list({ startTime: "a", endTime: "b" });

  test("is the service's own address in the public cloud, and one's own server otherwise", async () => {
    expect(await asked({ baseUrl: undefined }, history)).toMatch(/^https:\/\/analytics-calling\.webexapis\.com\/v1\/cdr_feed\?/);
    expect(await asked({}, history)).toMatch(/^http:\/\/h\/v1\/cdr_feed\?/);
  });

  test("is a region for the contact center, which has to be named", async () => {
    const get = (webex: Webex) => webex.contactCenter.team.get({ orgid: "O", id: "T" });

    expect(await asked({ baseUrl: undefined, services: { region: "us1" } }, get)).toBe(
      "https://api.wxcc-us1.cisco.com/organization/O/team/T",
    );
    await expect(asked({ baseUrl: undefined }, get)).rejects.toThrow(/region/);
    await expect(asked({ baseUrl: undefined, services: { region: "us1.evil.example/" } }, get)).rejects.toThrow(/region/);
  });
});

describe("a list", () => {
  test("is there at once: awaited as a page, iterated over items and by page", async () => {
    const link = { link: '<http://h/v1/telephony/config/queues?start=2>; rel="next"' };
    const pages = [{ json: { queues: [{ id: "a" }, { id: "b" }] }, headers: link }, { json: { queues: [{ id: "c" }] } }];
    const { webex, asked } = start([...pages, ...pages, ...pages]);

    const list = webex.telephony.callQueues.list({ max: 2 });
    expect(list).toBeInstanceOf(Paged);
    expect((await list).length).toBe(2);
    expectTypeOf(await list).toExtend<Page<{ id?: string }>>();
    expect((await list.all()).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const byPage: number[] = [];
    for await (const page of webex.telephony.callQueues.list({ max: 2 }).pages()) byPage.push(page.length);
    expect(byPage).toEqual([2, 1]);
    expect(asked().slice(0, 2)).toEqual(["GET /v1/telephony/config/queues?max=2", "GET /v1/telephony/config/queues?start=2"]);
  });

  test("may be the answer itself", async () => {
    const { webex } = start([{ json: [{ id: "a" }] }]);

    expect((await webex.contactCenter.team.list({ orgid: "O" })).items).toEqual([{ id: "a" }]);
  });

  test("is found under another name than the published one, when the answer has one list only", async () => {
    const { webex } = start([{ json: { subPartners: [{ id: "a" }] } }, { json: { a: [1], b: [2] } }]);

    expect((await webex.wholesale.listSubPartners()).length).toBe(1);
    await expect(webex.wholesale.listSubPartners()).rejects.toThrow(InvalidAnswerError);
  });

  test("that is counted out goes on until everything that was told of has come", async () => {
    const parts = [["a", "b"], ["c", "d"], ["e"]]
      .map((ids) => ids.map((id) => ({ id })))
      .map((groups) => ({ json: { totalResults: 5, groups } }));
    const { webex, asked } = start(parts);

    expect(await webex.groups.list({ count: 2 }).all()).toHaveLength(5);
    expect(asked()).toEqual(["", "&startIndex=3", "&startIndex=5"].map((at) => `GET /v1/groups?count=2${at}`));
  });

  test("ends when the service gives the same page again, however often it is asked for the next", async () => {
    const { webex, asked, warnings } = start([{ json: { groups: items(2) } }]);

    expect(await webex.groups.list({ count: 2 }).all()).toHaveLength(2);
    expect(asked()).toEqual(["GET /v1/groups?count=2", "GET /v1/groups?count=2&startIndex=3"]);
    expect(warnings).toEqual([expect.stringContaining("the same page again")]);
  });

  test("starts where the caller says", async () => {
    const { webex, asked } = start([{ json: { totalResults: 9, Resources: [{ id: "x" }] } }]);

    const page = await webex.scimUsers.list({ orgId: "O", startIndex: "9" });

    expect([page.length, page.hasNext()]).toEqual([1, false]);
    expect(asked()[0]).toContain("startIndex=9");
  });

  test("counts pages where the service does, by its total or by links in the answer", async () => {
    const counted = start([
      { json: { data: items(2), meta: { totalPages: 2 } } },
      { json: { data: [{ id: "x" }], meta: { totalPages: 2 } } },
    ]);
    const linked = start([
      { json: { data: items(1), meta: { links: { next: "/organization/O/v2/team?page=1" } } } },
      { json: { data: [{ id: "x" }], meta: { links: {} } } },
    ]);

    expect(await counted.webex.contactCenter.team.listV2({ orgid: "O" }).all()).toHaveLength(3);
    expect(await linked.webex.contactCenter.team.listV2({ orgid: "O", pageSize: 5 }).all()).toHaveLength(2);
    expect(counted.asked()[1]).toBe("GET /organization/O/v2/team?page=1");
  });

  test("asks by POST for each of its parts, where it is asked for so", async () => {
    const link = { link: '<http://h/v1/meetings/M/registrants/query?current=true&page=2>; rel="next"' };
    const { webex, transport } = start([{ json: { items: items(1) }, headers: link }, { json: { items: items(1) } }]);

    await webex.meetings.registrants.listByQuery({ meetingId: "M", emails: ["a@b.example"] }).all();

    expect(transport.requests.map(({ method, body }) => [method, body])).toEqual([0, 1].map(() => ["POST", '{"emails":["a@b.example"]}']));
  });

  test("that the service cuts off without a word is warned of; a short one is not", async () => {
    const cut = start([{ json: { items: items(100) } }]);
    const short = start([{ json: { items: items(7) } }]);

    await cut.webex.locations.list({ max: 1000 });
    await short.webex.locations.list({ max: 1000 });

    expect(cut.warnings).toEqual([expect.stringContaining("locations.list answered 100 of 1000 items and no next page")]);
    expect(short.warnings).toEqual([]);
  });
});
