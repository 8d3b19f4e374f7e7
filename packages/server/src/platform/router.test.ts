import { expect, test } from "vitest";
import { Router } from "./router.ts";

const router = (...lines: string[]) =>
  new Router(lines.map((line) => ({ id: line, method: line.split(" ")[0] as string, path: line.split(" ")[1] as string })));

test("a literal wins over a parameter, in whichever order they come", () => {
  const found = router("GET /people/{id}", "GET /people/me", "GET /a/{x}/c", "GET /a/b/{y}");

  expect(found.find("GET", "/people/me")?.route.id).toBe("GET /people/me");
  expect(found.find("GET", "/people/you")).toMatchObject({ route: { id: "GET /people/{id}" }, params: { id: "you" } });
  expect(found.find("GET", "/a/b/c")?.route.id).toBe("GET /a/b/{y}");
});

test("where the literal leads nowhere, the parameter is taken", () => {
  const found = router("GET /people/me/settings", "GET /people/{id}/devices", "DELETE /people/{id}");

  expect(found.find("GET", "/people/me/devices")?.params).toEqual({ id: "me" });
  expect(found.find("DELETE", "/people/me")?.params).toEqual({ id: "me" });
});

test("parameters keep the names that each route has for them, and are decoded", () => {
  const found = router("GET /lines/{lineOwnerId}/a", "GET /lines/{lineownerId}/b", "POST /flows/{flowId}:publish", "POST /flows:import");

  expect(found.find("GET", "/lines/x%2Fy%20z/a")?.params).toEqual({ lineOwnerId: "x/y z" });
  expect(found.find("GET", "/lines/%E0%A4%A/b")?.params).toEqual({ lineownerId: "%E0%A4%A" });
  expect(found.find("POST", "/flows/7:publish")?.params).toEqual({ flowId: "7" });
  expect(found.find("POST", "/flows:import")?.params).toEqual({});
  expect(found.find("POST", "/flows/:publish")).toBeUndefined();
});

test("a slash at the end says nothing, an empty segment fits no parameter", () => {
  const found = router("GET /rooms/{id}", "GET /sources/");

  expect(found.find("GET", "/rooms/1/")?.params).toEqual({ id: "1" });
  expect(found.find("GET", "/rooms//")).toBeUndefined();
  expect(found.find("GET", "/sources")?.route.id).toBe("GET /sources/");
});

test("tells which methods a path has", () => {
  const found = router("GET /a/{x}", "PUT /a/{x}", "DELETE /a/b");

  expect(found.methodsAt("/a/b").sort()).toEqual(["DELETE", "GET", "PUT"]);
  expect(found.methodsAt("/b")).toEqual([]);
});
