import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A Node to run the packed SDK on. */
export interface InstalledNode {
  path: string;
  version: string;
}

const oldestMajor = 20;

/** The Node of the workspace, and the machine's own where that is another one that the SDK supports. */
export function installedNodes(): InstalledNode[] {
  const own = ownNode();
  return [{ path: process.execPath, version: process.version }, ...(own ? [own] : [])];
}

/** The first `node` on the path that no install of ours put there. */
function ownNode(): InstalledNode | undefined {
  const file = process.platform === "win32" ? "node.exe" : "node";
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder && !folder.includes("node_modules"));
  const path = folders.map((folder) => join(folder, file)).find(existsSync);
  if (!path || realpathSync(path) === realpathSync(process.execPath)) return undefined;
  const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.trim();
  return Number(/^v(\d+)\./.exec(version)?.[1]) >= oldestMajor ? { path, version } : undefined;
}
