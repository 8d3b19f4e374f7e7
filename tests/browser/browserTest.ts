import { type Browser, chromium, type Page } from "playwright-core";
import { type TestAPI, test } from "vitest";
import { findChromium, noChromium } from "../../tools/chromium.ts";

/**
 * A test that is given a fresh page in a headless browser. Skipped, with the reason, on a machine that has no browser.
 */
export const browserTest: TestAPI<{ page: Page }> = test.extend<{ page: Page }>({
  page: async ({ skip }, use) => {
    const executablePath = findChromium();
    if (!executablePath) return skip(noChromium);
    const browser = await launch(executablePath);
    await use(await browser.newPage());
    await browser.close();
  },
});

/** Starts the browser; the sandbox needs a user who is not root. */
function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
