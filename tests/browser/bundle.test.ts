import { createServer } from "node:http";
import { startServer } from "@parley/server";
import { expect, onTestFinished } from "vitest";
import { loadedScripts, reachedModules, type Script, scriptsOfPage } from "../../bench/bundle-size.ts";
import { browserTest } from "./browserTest.ts";
import { listen } from "./listen.ts";

browserTest(
  "a page that posts, receives and decrypts a message loads the scripts whose size is measured, and no other",
  async ({ page }) => {
    const scripts = await scriptsOfPage();
    const { url, loaded } = await servePage(scripts);
    const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
    onTestFinished(() => server.close());
    const [ana, ben] = await server.personas();
    const query = new URLSearchParams({ baseUrl: server.url, token: ana?.accessToken ?? "", to: ben?.email ?? "" });

    await page.goto(`${url}/?${query}`);
    await page.getByText("hello from a page").waitFor();

    const expected = loadedScripts(scripts, reachedModules).map(({ name }) => name);
    expect([...loaded].toSorted()).toEqual(expected.toSorted());
  },
);

/** Serves the page and its scripts, and takes note of those that are asked for. */
async function servePage(scripts: readonly Script[]): Promise<{ url: string; loaded: Set<string> }> {
  const loaded = new Set<string>();
  const server = createServer(({ url }, response) => {
    const script = scripts.find(({ name }) => url === `/${name}`);
    if (script) {
      loaded.add(script.name);
      response.writeHead(200, { "content-type": "text/javascript" }).end(script.contents);
    } else
      response
        .writeHead(200, { "content-type": "text/html" })
        .end('<!doctype html><body></body><script type="module" src="/page.js"></script>');
  });
  return { url: await listen(server), loaded };
}
