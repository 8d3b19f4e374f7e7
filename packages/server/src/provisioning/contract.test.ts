import type { OperationRoute } from "@parley/contract";
import { routes } from "@parley/contract/routes";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describedOperation, fieldsOf } from "../platform/documents/index.ts";
import { startWorld, type World } from "../testing/world.ts";
import { provisioningRoutes } from "./routes.ts";
import { bodiesOf, shownPart, wrongBodiesOf } from "./testing/bodies.ts";

/** Bodies of each kind for each operation: enough to meet most branches of a schema, and the same ones at every run. */
const samples = 3;
const seed = 20_261_122;

const served = new Set(provisioningRoutes.map(({ operationId }) => operationId));
const mine = routes.filter(({ id, engine }) => served.has(id) && ["generic", "view", "hook"].includes(engine));
const at = (method: string, path: string) => mine.find((route) => route.method === method && route.path === path);
/** Those with rules of their own have tests of their own. */
const ruled = ["telephony.premisePstn.routeGroups.", "telephony.premisePstn.dialPlans.", "telephony.devices.members."];
const tested = ({ id, engine }: OperationRoute) => engine !== "hook" && !ruled.some((prefix) => id.startsWith(prefix));

const singletons = mine.filter((route) => route.pattern === "singleton.update" && tested(route) && at("GET", route.path));
const collections = mine.filter(
  (route) =>
    route.pattern === "collection.create" &&
    tested(route) &&
    mine.some(({ path, method }) => method === "GET" && itemOf(route.path).test(path)),
);

function properties({ id }: OperationRoute): object {
  const { entry, catalog } = describedOperation(id);
  return fieldsOf(entry.body ?? {}, catalog);
}

/** The id in an answer, which some operations name after the thing. */
function idIn(body: Readonly<Record<string, string>>): string {
  return (body["id"] ?? Object.entries(body).find(([name]) => name.endsWith("Id"))?.[1]) as string;
}

function itemOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/[{}]/g, "\\$&")}(?:/\\{\\w+\\}){1,2}$`);
}

describe("what the contract allows", () => {
  let world: World;
  const ids: Record<string, string> = {};
  let nextExtension = 3000;

  beforeAll(async () => {
    world = await startWorld();
    await makeOwners();
  });
  afterAll(() => world.close());

  test.each(singletons.map((route) => [route.id, route] as const))("%s: settings are kept and read back", async (_, route) => {
    const path = await filled(route.path);
    const { entry, catalog } = describedOperation(route.id);
    const read = describedOperation((at("GET", route.path) as OperationRoute).id);
    const before = await world.send("ana", `GET ${path}`);
    expect([before.status, typeof before.body]).toEqual([200, "object"]);
    for (const body of sample(bodiesOf(entry.body ?? {}, catalog))) {
      const put = await world.send("ana", `${route.method} ${path}`, body);
      expect([put.status, JSON.stringify(put.body)]).toEqual([entry.status, expect.anything()]);
      const { status, body: answer } = await world.send("ana", `GET ${path}`);
      expect(status).toBe(200);
      expect(answer).toMatchObject(shownPart(body, read.entry.output, read.catalog) as object);
    }
    await refuses(route, path);
  });

  test.each(collections.map((route) => [route.id, route] as const))(
    "%s: items are made, listed, read, changed and deleted",
    async (_, route) => {
      const path = await filled(route.path);
      const { entry, catalog } = describedOperation(route.id);
      for (const body of sample(bodiesOf(entry.body ?? {}, catalog)) as Record<string, unknown>[]) {
        const made = await world.send<Record<string, string>>("ana", `POST ${path}`, body);
        expect([made.status, JSON.stringify(made.body)]).toEqual([entry.status, expect.stringMatching(/"(id|\w+Id)"/)]);
        const kind = (body["type"] ?? body["scheduleType"]) as string | undefined;
        await followItem(route, path, idIn(made.body), body, kind);
      }
      await refuses(route, path);
    },
  );

  async function followItem(route: OperationRoute, path: string, id: string, sent: object, kind: string | undefined): Promise<void> {
    const list = at("GET", route.path);
    if (list) {
      const { items = "items" } = describedOperation(list.id).entry;
      const { body } = await world.send<Record<string, { id?: string }[]>>("ana", `GET ${path}`);
      expect(body[items]?.map((each) => each.id) ?? [], list.id).toContain(id);
    }
    const item = (method: string) => mine.find((each) => each.method === method && itemOf(route.path).test(each.path));
    const own = async (each: OperationRoute) => {
      const rest = each.path.slice(route.path.length).split("/").length - 1;
      return `${path}${rest === 2 ? `/${kind ?? "businessHours"}` : ""}/${encodeURIComponent(id)}`;
    };
    const get = item("GET");
    if (get) await showsSent(get, await own(get), sent);
    const update = item("PUT") ?? item("PATCH");
    if (update && tested(update)) {
      const { entry, catalog } = describedOperation(update.id);
      const [body] = sample(bodiesOf(entry.body ?? {}, catalog), 1) as [Record<string, unknown>];
      // A new name is told by another field than it is read by.
      delete body["newName"];
      // Moving an item to another kind would move it to another path.
      if ("type" in body) body["type"] = kind;
      const changed = await world.send("ana", `${update.method} ${await own(update)}`, body);
      expect([changed.status, JSON.stringify(changed.body)]).toEqual([entry.status, expect.anything()]);
      if (get) await showsSent(get, await own(get), body);
    }
    const remove = item("DELETE");
    if (!remove) return;
    expect((await world.send("ana", `DELETE ${await own(remove)}`)).status).toBeLessThan(300);
    expect((await world.send("ana", `DELETE ${await own(remove)}`)).status).toBe(404);
  }

  async function showsSent({ id }: OperationRoute, path: string, sent: object): Promise<void> {
    const { entry, catalog } = describedOperation(id);
    const { status, body } = await world.send("ana", `GET ${path}`);
    expect([status, JSON.stringify(body)]).toEqual([200, expect.anything()]);
    const { id: _, ...shown } = shownPart(sent, entry.output, catalog) as Record<string, unknown>;
    expect(body).toMatchObject(shown);
  }

  async function refuses(route: OperationRoute, path: string): Promise<void> {
    const { entry, catalog } = describedOperation(route.id);
    for (const body of sample(wrongBodiesOf(entry.body ?? {}, catalog))) {
      const { status, body: answer } = await world.send<{ errors?: unknown[] }>("ana", `${route.method} ${path}`, body);
      expect([status, answer.errors?.length], JSON.stringify(body)).toEqual([400, expect.any(Number)]);
    }
  }

  function sample(bodies: fc.Arbitrary<unknown>, numRuns = samples): unknown[] {
    return fc.sample(bodies, { seed, numRuns });
  }

  async function makeOwners(): Promise<void> {
    const address = { address1: "1 Main Street", city: "Springfield", state: "IL", postalCode: "62701", country: "US" };
    const names = { name: "Main", timeZone: "America/Chicago", preferredLanguage: "en_US", announcementLanguage: "en_US" };
    const make = async (line: string, body: object) => (await world.ask<{ id: string }>("ana", line, body)).id;
    ids["personId"] = world.idOf("ben");
    ids["locationId"] = await make("POST /v1/locations", { ...names, address });
    await make("POST /v1/telephony/config/locations", { id: ids["locationId"], ...names, address });
    ids["workspaceId"] = await make("POST /v1/workspaces", { displayName: "Lobby" });
    ids["placeId"] = ids["workspaceId"];
    ids["virtualLineId"] = await make("POST /v1/telephony/config/virtualLines", {
      firstName: "Front",
      lastName: "Desk",
      extension: "2001",
      locationId: ids["locationId"],
    });
    ids["deviceId"] = await make("POST /v1/devices", { mac: "AABBCCDDEEFF", model: "DMS Cisco 8841", workspaceId: ids["workspaceId"] });
  }

  /** A path with ids of things that are there; what stands on the way is made. */
  async function filled(path: string): Promise<string> {
    let done = "";
    let template = "";
    for (const segment of path.split("/").slice(1)) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name) ids[`${template}/${segment}`] ??= ids[name] ?? (await parentAt(template, done, name));
      template += `/${segment}`;
      done += `/${name ? encodeURIComponent(ids[template] as string) : segment}`;
    }
    return done;
  }

  async function parentAt(template: string, path: string, name: string): Promise<string> {
    if (name === "orgId") return (await world.ask<{ orgId: string }>("ana", "GET /v1/people/me")).orgId;
    if (["vendorId", "applicationId"].includes(name)) return "some-id";
    if (["type", "scheduleType"].includes(name)) return "businessHours";
    const create = at("POST", template) ?? at("POST", template.replace(/\/\{\w+\}$/, ""));
    if (!create) throw new Error(`nothing makes what ${template} holds`);
    const { entry, catalog } = describedOperation(create.id);
    const [body] = sample(bodiesOf(entry.body ?? {}, catalog), 1) as [Record<string, unknown>];
    const kind = template.endsWith("}") ? { type: "businessHours" } : {};
    const parent = create.path === template ? path : path.replace(/\/[^/]+$/, "");
    const { phoneNumber, alternateNumbers, ...rest } = body;
    // What is called needs an extension of its own.
    const line = "extension" in properties(create) ? { extension: String(nextExtension++) } : {};
    return idIn(await world.ask<Record<string, string>>("ana", `POST ${parent}`, { ...rest, ...kind, ...line }));
  }
});
