import { bundleSize } from "../../bench/bundle-size.ts";
import type { Step } from "./step.ts";

const limitBytes = 40_000;

/** REST messaging, realtime events and decryption together stay small enough for any page. */
export const browserBundle: Step = {
  name: "browser bundle",
  async check() {
    const { gzipBytes } = await bundleSize();
    return gzipBytes <= limitBytes ? [] : [`the messaging client takes ${gzipBytes} bytes, minified and gzipped: more than ${limitBytes}`];
  },
};
