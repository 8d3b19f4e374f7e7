/**
 * Run as a process of its own: takes the lock of a file and keeps it, for some turns of its heart or until it is killed. Says in a file
 * beside it that it is done, while it still has the lock.
 */
import { writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileStore } from "../../tokenStore/file/node.ts";

const [path = "", staleLockMs] = process.argv.slice(2);
await fileStore(path, { staleLockMs: Number(staleLockMs ?? 10_000) }).lock?.(async () => {
  console.log("locked");
  // Several times as long as a lock may stand untouched.
  await wait(staleLockMs ? Number(staleLockMs) * 2.5 : 60_000);
  writeFileSync(`${path}.done`, "");
});
