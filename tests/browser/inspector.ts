import { mkdirSync } from "node:fs";
import { createParley, type Parley, type ParleyOptions } from "@parley/testing";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";

const artifacts = new URL("../../artifacts/", import.meta.url).pathname;

/** The inspector of a server of its own, in a browser. */
export interface Inspected {
  parley: Parley;
  /** Goes to a page of the inspector by its id. */
  show(id: string): Promise<void>;
  /** What the browser has complained of. */
  complaints: string[];
}

/** Opens the inspector. @param id - The page to begin with. */
export async function inspect(page: Page, id = "", options: ParleyOptions = {}): Promise<Inspected> {
  const parley = await createParley(options);
  onTestFinished(() => parley.close());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  const show = async (name: string): Promise<void> => {
    await page.goto(`${parley.url}/_parley/#${name}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  await show(id);
  return { parley, show, complaints };
}

/** Keeps a picture of the page with the run. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: `${artifacts}inspector-${name}.png` });
}
