import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHttpApp } from "./http.ts";
import { createLog } from "./log.ts";
import { Pages } from "./pages.ts";
import { wire } from "./route.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-pages-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An app whose page is built, and lies beside a file that is nobody's business. */
function serve({ isBuilt = true } = {}) {
  const pages = new Pages(join(folder, "app"), "The app");
  if (isBuilt) {
    mkdirSync(join(folder, "app/assets/deeper"), { recursive: true });
    writeFileSync(join(folder, "app/index.html"), "<!doctype html><title>App</title>");
    writeFileSync(join(folder, "app/assets/index-B3OQjtFr.js"), "export {};");
    writeFileSync(join(folder, "app/assets/.secret.js"), "kept to itself");
    writeFileSync(join(folder, "app/assets/notes.txt"), "kept to itself");
    writeFileSync(join(folder, "app/outside.js"), "kept to itself");
  }
  const routes = [
    wire("GET /app/", (_, call) => pages.index(call), { access: "anyone" }),
    wire("GET /app/assets/{file}", (_, call) => pages.asset(call, call.params["file"] ?? ""), { access: "anyone" }),
  ].map((route) => ({ ...route, context: () => undefined }));
  const app = createHttpApp(routes, {
    log: createLog("silent"),
    origin: () => "http://127.0.0.1",
    authenticate: async () => undefined,
    control: { token: "", trustsLoopback: true },
  });
  return (path: string, init?: RequestInit) => app.request(`http://127.0.0.1${path}`, init);
}

test("a page is asked for anew each time, and not sent again when it is the same", async () => {
  const get = serve();

  const first = await get("/app/");
  const again = await get("/app/", { headers: { "if-none-match": first.headers.get("etag") ?? "" } });

  expect(await first.text()).toContain("<title>App</title>");
  expect(first.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(first.headers.get("cache-control")).toBe("no-cache");
  expect(first.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(first.headers.get("content-security-policy")).not.toContain("unsafe");
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("a page that has changed is sent again", async () => {
  const get = serve();
  const etag = (await get("/app/")).headers.get("etag") ?? "";
  writeFileSync(join(folder, "app/index.html"), "<!doctype html><title>Newer</title>");

  const again = await get("/app/", { headers: { "if-none-match": etag } });

  expect(await again.text()).toContain("Newer");
});

test("what a page loads is kept for ever, and has its type", async () => {
  const get = serve();

  const { status, headers } = await get("/app/assets/index-B3OQjtFr.js", { method: "HEAD" });

  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(headers.get("content-length")).toBe("10");
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test.each([
  ["/app/assets/..%2foutside.js"],
  ["/app/assets/..%5coutside.js"],
  ["/app/assets/%2e%2e%2foutside.js"],
  ["/app/assets/../outside.js"],
  ["/app/assets/%2fetc%2fpasswd"],
  ["/app/assets/.secret.js"],
  ["/app/assets/notes.txt"],
  ["/app/assets/index-B3OQjtFr.js%00.css"],
  ["/app/assets/deeper"],
  ["/app/assets/gone.js"],
])("nothing but files of the page is to be had: %s", async (path) => {
  const answer = await serve()(path);

  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain("kept to itself");
});

test("a page that was not built says how it is", async () => {
  const answer = await serve({ isBuilt: false })("/app/");

  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("The app is not built yet. In a clone, `npm start`");
});
