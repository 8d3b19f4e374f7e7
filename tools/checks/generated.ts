import { script } from "../process.ts";
import type { Step } from "./step.ts";

/** What the catalog and the tests say is what is committed. */
export const generated: Step = {
  name: "generated code",
  check: async () => [...(await script("tools/codegen/generate.ts", "--check")), ...(await script("tools/codegen/coverage.ts", "--check"))],
};
