import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const conditions = ["@parley/source"];

/** Two files of tests at the same time, for sideBySide.test.ts. */
export default defineConfig({
  root: fileURLToPath(new URL("../../../..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, "node", "import"] } },
  test: {
    include: ["tests/flows/programs/sideBySide/{north,south}.ts"],
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
