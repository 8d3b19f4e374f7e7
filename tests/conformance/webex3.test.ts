import { afterAll, beforeAll } from "vitest";
import { type BrowserHome, openBrowser } from "./pagePlace.ts";
import { downloadSuite } from "./suites/files.ts";
import { judge } from "./suites/judge.ts";

let home: BrowserHome;
beforeAll(async () => {
  home = await openBrowser();
});
afterAll(() => home.close());

judge("webex@3.12.0 in Chromium", (world, name) => home.start(world, name), downloadSuite);
