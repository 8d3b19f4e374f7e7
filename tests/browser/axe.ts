import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What stands in the way of people with disabilities, by the rules of WCAG 2.2 AA and good practice; empty when nothing does. */
export async function obstacles(page: Page): Promise<string[]> {
  // Evaluated from outside: the page's own policy lets in no such script.
  await page.evaluate(`globalThis.axe ?? (() => { ${source} })()`);
  const results = (await page.evaluate("globalThis.axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
