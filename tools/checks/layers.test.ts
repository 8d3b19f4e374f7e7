import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run } from "../process.ts";

/** For each rule an import that it must catch: [file, what it imports]. Type imports stand among them on purpose. */
const forbidden: Record<string, [string, string][]> = {
  "no-cycles": [["packages/protocol/src/a.ts", 'import type {} from "./b.ts"']],
  resolvable: [["packages/protocol/src/lost.ts", 'import "./nowhere.ts"']],
  "by-name": [["packages/sdk/src/core/byPath.ts", 'import "../../../protocol/src/ids.ts"']],
  "no-tests-in-code": [["packages/protocol/src/usesTest.ts", 'import "./ids.test.ts"']],
  "package-protocol": [["packages/protocol/src/up.ts", 'import type {} from "@parley/sdk/index"']],
  "package-contract": [["packages/contract/src/up.ts", 'import "@parley/protocol/ids"']],
  "package-sdk": [["packages/sdk/src/core/up.ts", 'import type {} from "@parley/server/index"']],
  "package-server": [["packages/server/src/messaging/up.ts", 'import "@parley/sdk/index"']],
  "package-react": [["packages/react/src/up.ts", 'import "@parley/server/index"']],
  "package-cli": [["packages/cli/src/up.ts", 'import "@parley/testing/index"']],
  "package-testing": [["packages/testing/src/up.ts", 'import "@parley/cli/up"']],
  "cli-server": [["packages/cli/src/commands/rooms/list.ts", 'import "@parley/server/index"']],
  "app-client": [["apps/client/src/up.ts", 'import "@parley/server/index"']],
  "app-portal": [["apps/portal/src/up.ts", 'import "@parley/protocol/ids"']],
  "app-inspector": [
    ["apps/inspector/src/up.ts", 'import "@parley/server/index"'],
    ["apps/inspector/src/kit.ts", 'import type {} from "@parley/testing/index"'],
  ],
  "control-client": [["packages/testing/src/control.ts", 'import type {} from "./index.ts"']],
  "control-client-node": [["packages/testing/src/events.ts", 'import "node:fs"']],
  "sdk-layer-core": [["packages/sdk/src/core/x.ts", 'import type {} from "../rest/x.ts"']],
  "sdk-layer-auth": [["packages/sdk/src/auth/x.ts", 'import "../rest/x.ts"']],
  "sdk-layer-rest": [["packages/sdk/src/rest/y.ts", 'import "../realtime/x.ts"']],
  "sdk-layer-realtime": [["packages/sdk/src/realtime/y.ts", 'import "../index.ts"']],
  "sdk-layer-media": [["packages/sdk/src/media/x.ts", 'import "../calling/x.ts"']],
  "sdk-layer-meetings": [["packages/sdk/src/meetings/x.ts", 'import "../calling/x.ts"']],
  "sdk-layer-calling": [["packages/sdk/src/calling/y.ts", 'import "../meetings/x.ts"']],
  "sdk-layer-devices": [["packages/sdk/src/devices/y.ts", 'import "../calling/x.ts"']],
  "sdk-layer-webhooks": [["packages/sdk/src/webhooks/y.ts", 'import "../cards/x.ts"']],
  "sdk-layer-cards": [["packages/sdk/src/cards/x.ts", 'import "../webhooks/y.ts"']],
  "sdk-layer-admin": [["packages/sdk/src/admin/x.ts", 'import "../cards/x.ts"']],
  "sdk-folders": [["packages/sdk/src/misc/x.ts", 'import "../core/y.ts"']],
  "sdk-node": [["packages/sdk/src/core/http.ts", 'import type {} from "undici"']],
  "sdk-node-builtin": [["packages/sdk/src/core/file.ts", 'import { readFile } from "node:fs"']],
  "slices-apart": [
    ["packages/server/src/messaging/rooms.ts", 'import type {} from "../kms/facts.ts"'],
    ["packages/server/src/messaging/wire.ts", 'import "../assemble.ts"'],
    ["packages/server/src/messaging/replace.ts", 'import type {} from "../world/world.ts"'],
  ],
  "platform-below": [["packages/server/src/platform/up.ts", 'import "../messaging/index.ts"']],
  "slice-door": [
    ["packages/server/src/assemble.ts", 'import "./kms/facts.ts"'],
    ["packages/server/src/world/sow.ts", 'import "../kms/facts.ts"'],
  ],
  "world-below-assembly": [["packages/server/src/world/up.ts", 'import type {} from "../assemble.ts"']],
  "use-cases-know-no-http": [["packages/server/src/messaging/http.ts", 'import type {} from "../platform/route.ts"']],
  "slice-inward": [["packages/server/src/messaging/outward.ts", 'import "./routes.ts"']],
  "slice-ground": [["packages/server/src/messaging/ports.ts", 'import type {} from "./members.ts"']],
};

/** What must stay possible, so that no rule catches everything. */
const allowed: Record<string, string> = {
  "packages/protocol/src/b.ts": 'import type {} from "./a.ts"',
  "packages/protocol/src/ids.ts": "",
  "packages/protocol/src/ids.test.ts": 'import "./ids.ts"',
  "packages/sdk/src/index.ts": 'import "./calling/x.ts"; import "./core/y.ts"; import "@parley/protocol/ids"',
  "packages/sdk/src/core/y.ts": 'import "@parley/protocol/ids"; import "#transport"',
  "packages/sdk/src/core/transport/node.ts": 'import "undici"; import "node:fs"',
  "packages/sdk/src/rest/x.ts": 'import "../core/y.ts"; import "../auth/z.ts"',
  "packages/sdk/src/auth/z.ts": 'import "../core/y.ts"',
  "packages/sdk/src/realtime/x.ts": 'import "../rest/x.ts"',
  "packages/sdk/src/calling/x.ts": 'import "../realtime/x.ts"',
  "packages/server/src/index.ts": 'import "./kms/index.ts"; import "@parley/protocol/ids"',
  "packages/server/src/world/world.ts": 'import "../kms/index.ts"; import "../platform/problem.ts"',
  "packages/server/src/kms/index.ts": 'import "./facts.ts"',
  "packages/server/src/kms/facts.ts": 'import "../platform/problem.ts"',
  "packages/server/src/platform/problem.ts": "",
  "packages/server/src/platform/route.ts": 'import "./problem.ts"',
  "packages/server/src/messaging/index.ts": 'import "./routes.ts"; import "../platform/route.ts"',
  "packages/server/src/messaging/routes.ts": 'import "./members.ts"; import "../platform/route.ts"',
  "packages/server/src/messaging/members.ts": 'import "../platform/problem.ts"',
  "packages/server/src/messaging/members.test.ts": 'import "../kms/facts.ts"; import "@parley/sdk/index"',
  "packages/testing/src/errors.ts": 'import "@parley/sdk/index"',
  "apps/inspector/src/main.ts": 'import "@parley/testing/errors"',
  "packages/cli/src/commands/serve.ts": 'import "@parley/server/index"',
  "packages/testing/src/index.ts": 'import "@parley/server/index"; import "@parley/sdk/index"',
  "tests/flows/a.test.ts": 'import "@parley/server/index"; import "@parley/sdk/index"',
};

const config = join(root, ".dependency-cruiser.mjs");

interface Cruised {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

let folder: string;
let violations: { from: string; rule: { name: string } }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-layers-"));
  for (const name of ["protocol", "contract", "sdk", "server", "react", "cli", "testing"]) writePackage(name);
  write("node_modules/undici/package.json", JSON.stringify({ name: "undici", version: "1.0.0", main: "index.js" }));
  write("node_modules/undici/index.js", "");
  write("package.json", JSON.stringify({ name: "layers", workspaces: ["packages/*"], dependencies: { undici: "1.0.0" } }));
  write("tsconfig.base.json", "{}");
  for (const [path, text] of Object.entries(allowed)) write(path, text);
  for (const [path, text] of Object.values(forbidden).flat()) write(path, text);
  const { output } = await run(
    join(root, "node_modules/.bin/depcruise"),
    ["packages", "apps", "tests", "--config", config, "--output-type", "json"],
    folder,
  );
  violations = (JSON.parse(output) as Cruised).summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every rule has an import that it must catch", async () => {
  const { default: rules } = (await import(config)) as { default: { forbidden: { name: string }[] } };

  expect(Object.keys(forbidden).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort());
});

test.each(Object.keys(forbidden))("%s catches what it forbids", (name) => {
  const caught = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);

  expect(caught).toEqual(expect.arrayContaining((forbidden[name] ?? []).map(([file]) => file)));
});

test("imports that point down are let through", () => {
  const wronged = violations.filter(({ from, rule }) => from in allowed && rule.name !== "no-cycles");

  expect(wronged).toEqual([]);
});

function writePackage(name: string): void {
  const exports = { "./*": { "@parley/source": "./src/*.ts", default: "./dist/*.js" } };
  const imports = { "#transport": { "@parley/source": "./src/core/transport/node.ts" } };
  write(`packages/${name}/package.json`, JSON.stringify({ name: `@parley/${name}`, version: "1.0.0", type: "module", exports, imports }));
  write(`node_modules/@parley/.keep`, "");
  symlinkSync(join("../../packages", name), join(folder, "node_modules/@parley", name));
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text};\nexport {};\n`.replace(/^([{"].*);\nexport {};\n$/s, "$1"));
}
