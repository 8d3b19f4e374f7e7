/** Size of a small page's script that posts, listens and decrypts: minified, gzipped, everything it may load included. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { peers, type Row, root } from "./harness.ts";

const app = `
import { Webex } from "@parley/sdk";
const webex = new Webex({ token: "" });
webex.messages.on("created", (event) => console.log(event));
await webex.messages.listen();
await webex.messages.create({ roomId: "", text: "hello" });
`;

const goalBytes = 40_000;

/** What a browser has to load. */
export interface BundleSize {
  minifiedBytes: number;
  gzipBytes: number;
}

/** Bundles the page from source. */
export async function bundleSize(): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: join(root, "bench"), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["@parley/source"],
    logLevel: "silent",
  });
  const code = outputFiles.map(({ contents }) => contents).reduce((all, part) => Buffer.concat([all, part]), Buffer.alloc(0));
  return { minifiedBytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
}

export async function bundleSizes(): Promise<Row[]> {
  const { gzipBytes } = await bundleSize();
  const official = join(peers, "unpacked/webex@3.12.0/umd/webex.min.js");
  const theirs = existsSync(official) ? gzipSync(readFileSync(official), { level: 9 }).length : undefined;
  return [
    {
      figure: "browser bundle: REST messaging, realtime, decryption (gzip)",
      ours: kilobytes(gzipBytes),
      beside: theirs
        ? `webex.min.js 3.12.0 ${kilobytes(theirs)}: ${(theirs / gzipBytes).toFixed(0)} x smaller`
        : "official bundle not installed: npm run conformance",
      goal: "<= 40 kB",
      isReached: gzipBytes <= goalBytes,
    },
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
