import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { floatingIn } from "./promises.ts";

test("promises that nobody waits for are found, those of installed packages too; handled ones are not", () => {
  const dropped = ["work();", 'readFile("x");', "work().then(() => 1);", "maybe?.();", "work().finally(() => {});"];
  const handled = ["await work();", "void work();", "work().catch(() => {});", "kept = work();", "work().then(stop, stop);", "stop();"];

  const found = floatingIn([writeSource([...dropped, ...handled])]);

  expect(found.map((line) => line.split(": ")[1])).toEqual(dropped);
});

function writeSource(statements: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-promises-"));
  const file = join(folder, "source.ts");
  const declarations = `import { readFile } from "node:fs/promises";
declare const work: () => Promise<void>;
declare const maybe: (() => Promise<void>) | undefined;
declare const stop: () => void;
export let kept: Promise<void>;`;
  writeFileSync(file, `${declarations}\n${statements.join("\n")}\n`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return file;
}
