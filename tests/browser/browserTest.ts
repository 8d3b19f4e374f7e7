import { type Browser, chromium, type Page } from "playwright-core";
import { test } from "vitest";
import { findChromium, noChromium } from "../../tools/chromium.ts";

/**
 * A test that is given a fresh page in a headless browser, which the tests of a file share. Skipped, with the reason, on a machine that has no browser.
 */
export const browserTest = test.extend<{ browser: Browser | undefined; page: Page }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest asks for a pattern.
    async ({}, use) => {
      const executablePath = findChromium();
      const browser = executablePath ? await launch(executablePath) : undefined;
      await use(browser);
      await browser?.close();
    },
    { scope: "file" },
  ],
  page: async ({ skip, browser }, use) => {
    if (!browser) return skip(noChromium);
    const page = await browser.newPage();
    await use(page);
    await page.close();
  },
});

/** Starts the browser; the sandbox needs a user who is not root. */
function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
