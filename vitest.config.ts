import { defineConfig } from "vitest/config";

/** Tests run from source: workspace packages resolve to their `src` by the condition `@parley/source`. */
export default defineConfig({
  resolve: { conditions: ["@parley/source"] },
  ssr: { resolve: { conditions: ["@parley/source", "node", "import"] } },
  test: {
    include: [
      "{packages,apps}/*/src/**/*.test.ts",
      "tests/*.test.ts",
      "examples/*/*.test.ts",
      "tests/{flows,browser,packed,docs}/**/*.test.ts",
      "tools/**/*.test.ts",
    ],
    pool: "threads",
    testTimeout: 20_000,
    allowOnly: false,
  },
});
