import { catalogOf } from "@parley/contract/catalog";
import { routes } from "@parley/contract/routes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servedOperations } from "../app.ts";
import { startWorld, type World } from "../testing/world.ts";
import { statusWith, TestClient } from "./testing/browser.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const tokenWith = async (name: string, scope: string) => (await (await TestClient.demo(world)).tokens(name, { scope })).access_token;

describe("a token with some scopes", () => {
  test("is refused by every operation that names others, and told which", async () => {
    const token = await tokenWith("ana", "openid");
    const served = new Set(servedOperations());
    const scoped = routes.filter(({ id, area }) => served.has(id) && catalogOf(area).operations[id]?.scopes);

    for (const { id, method, path } of scoped) {
      const line = `${method} ${path.replaceAll(/\{[^}]+\}/g, "x")}`;
      const body = method === "GET" || method === "DELETE" ? undefined : {};
      const answer = await world.send(undefined, line, body, { authorization: `Bearer ${token}` });
      expect({ id, status: answer.status, says: JSON.stringify(answer.body) }).toEqual({
        id,
        status: 403,
        says: expect.stringMatching(/The access token lacks the scope [\w:-]+/),
      });
    }
    expect(scoped.length).toBeGreaterThan(20);
  });

  test("cannot go around the public API: the services of official clients ask for scopes too", async () => {
    const token = await tokenWith("ben", "spark:people_read");
    const login = await tokenWith("ben", "openid email");

    for (const path of ["/conversation/api/v1/conversations", "/wdm/api/v1/devices", "/conversation/api/v1/users", "/v1/rooms"])
      expect({ path, status: await statusWith(world, token, path) }).toEqual({ path, status: 403 });
    expect(await statusWith(world, login, "/encryption/api/v1/kms/me")).toBe(403);
    expect(await statusWith(world, await tokenWith("ben", "spark:all"), "/wdm/api/v1/devices")).toBe(200);
  });

  test("gets no administrator's rights from the administrator who agreed to less", async () => {
    const plain = await tokenWith("ana", "spark:people_read");
    const admin = await tokenWith("ana", "spark:people_read spark-admin:people_read");
    const ofBen = await tokenWith("ben", "spark:people_read spark-admin:people_read");
    const seen = async (token: string) =>
      (await world.send(undefined, `GET /v1/people/${world.idOf("dan")}`, undefined, { authorization: `Bearer ${token}` })).body;

    expect(await seen(plain)).not.toHaveProperty("licenses");
    expect(await seen(admin)).toHaveProperty("licenses");
    expect(await seen(ofBen)).not.toHaveProperty("licenses");
  });
});
