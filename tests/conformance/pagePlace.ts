import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium, noChromium } from "../../tools/chromium.ts";
import { unpackedFile } from "./install.ts";
import { OfficialClient, type Place, type Report } from "./officialClient.ts";
import type { World } from "./world.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser, and a site of another origin than the server's that serves a page with the official bundle. */
export interface BrowserHome {
  /** Opens the page and starts a client as somebody, by config alone. */
  start(world: World, name: string): Promise<OfficialClient>;
  /** Opens the page for a client that is nobody yet. */
  open(): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A page with the official bundle, in which a client can be started, again after each time that the page was left. */
export interface OpenPage {
  page: Page;
  address: string;
  client: OfficialClient;
  /** Starts a client as an application. */
  start(world: World, credentials: object, nextJwts?: string[]): Promise<void>;
}

/** Starts the browser and the site. */
export async function openBrowser(): Promise<BrowserHome> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  const site = await serveSite();
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

  return {
    async start(world, name) {
      const { client, start } = await openPage(browser, address);
      await start(world, { access_token: world.person(name).accessToken });
      return client;
    },
    open: () => openPage(browser, address),
    async close() {
      await browser.close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}

async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let report: (report: Report) => void = () => undefined;
  await page.exposeFunction("report", (message: Report) => report(message));
  page.on("pageerror", (error) => report({ unhandled: error.stack ?? String(error) }));
  await page.goto(address);
  const client = new OfficialClient((handle) => {
    report = handle;
    return placeOf(page);
  });

  async function start(world: World, { access_token, ...application }: { access_token?: string }, nextJwts?: string[]): Promise<void> {
    const config = {
      services: { discovery: { hydra: `${world.url}/v1`, u2c: `${world.url}/u2c/api/v1` } },
      credentials: { idbroker: { url: world.url }, identity: { url: world.url }, ...application },
      // In a page, the client escapes every tag that the app has not allowed.
      conversation: { allowedInboundTags: { strong: [] }, allowedOutboundTags: { strong: [] } },
    };
    const credentials = access_token === undefined ? {} : { credentials: { access_token } };
    await client.ask("init", { options: { ...credentials, config }, nextJwts });
  }

  return { page, address, client, start };
}

function placeOf(page: Page): Place {
  return {
    // The page answers through `report`, so that a slow answer holds nothing up here.
    send: (message) => page.evaluate((text) => void Reflect.get(window, "drive")(JSON.parse(text)), JSON.stringify(message)),
    close: () => page.context().close(),
  };
}

async function serveSite(): Promise<Server> {
  const files = new Map([
    ["/", { type: "text/html; charset=utf-8", body: Buffer.from(html) }],
    ["/webex.min.js", { type: "text/javascript; charset=utf-8", body: readFileSync(unpackedFile("webex@3.12.0", "umd/webex.min.js")) }],
    ["/driver.js", { type: "text/javascript; charset=utf-8", body: readFileSync(new URL("programs/driver.cjs", import.meta.url)) }],
  ]);
  const site = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" }).end(file?.body);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  return site;
}

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Official client</title></head>
  <body>
    <script src="/driver.js"></script>
    <script>
      addEventListener("unhandledrejection", ({ reason }) => isOwnFault(reason) || report({ unhandled: tell(reason) }));
    </script>
    <script src="/webex.min.js"></script>
    <script>
      window.drive = createDriver(Webex, report);
    </script>
  </body>
</html>
`;
