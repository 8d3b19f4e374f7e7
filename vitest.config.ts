import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@parley/source"] },
  ssr: { resolve: { conditions: ["@parley/source", "node", "import"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/{flows,browser,packed}/**/*.test.ts", "tools/**/*.test.ts"],
    pool: "threads",
    testTimeout: 20_000,
  },
});
