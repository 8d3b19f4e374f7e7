import { bundleSize } from "../../bench/bundle-size.ts";
import type { Step } from "./step.ts";

const limitBytes = 40_000;

/** What a page loads to post, receive and decrypt stays small enough for any page. `tests/browser/bundle.test.ts` proves what that is. */
export const browserBundle: Step = {
  name: "browser bundle",
  async check() {
    const { gzipBytes } = await bundleSize();
    return gzipBytes <= limitBytes ? [] : [`the messaging client takes ${gzipBytes} bytes, minified and gzipped: more than ${limitBytes}`];
  },
};
