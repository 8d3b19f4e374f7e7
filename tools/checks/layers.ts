import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, tool } from "../process.ts";
import type { Step } from "./step.ts";

const folders = ["packages", "apps", "tools", "tests", "bench"].filter((folder) => existsSync(join(root, folder)));

/** Imports point the way that `.dependency-cruiser.mjs` says. */
export const layers: Step = {
  name: "layers",
  check: () => tool("depcruise", ...folders, "--config", ".dependency-cruiser.mjs", "--output-type", "err-long"),
};
