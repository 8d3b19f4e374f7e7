import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const conditions = ["@parley/source"];

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, "node", "import"] } },
  test: {
    include: ["tests/conformance/**/*.test.ts"],
    pool: "forks",
    // Each file starts a server and several clients of 150 MB each.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
