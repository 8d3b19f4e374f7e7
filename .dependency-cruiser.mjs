/**
 * Which way imports may point; type imports count like any other. `tools/checks/layers.test.ts` proves that each rule
 * here catches what it forbids.
 */
const inTests = String.raw`\.(test|test-d)\.tsx?$|/src/testing/|/src/[^/]+/testing/`;

/** From the lowest layer of the SDK to the highest; those in one row do not know each other. */
const sdkLayers = [["core"], ["auth"], ["rest"], ["realtime"], ["media"], ["meetings", "calling", "devices", "webhooks", "cards", "admin"]];
const sdkTop = String.raw`(index|webex|env)\.ts`;

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** What each package may import of ours. Tests of a package may use more, and never less than `tests/`. */
const arrows = {
  protocol: [],
  contract: [],
  sdk: ["protocol", "contract"],
  server: ["protocol", "contract"],
  react: ["sdk"],
  cli: ["sdk", "server"],
  testing: ["sdk", "server", "contract"],
};

const packageRules = Object.entries(arrows).map(([name, below]) =>
  rule(
    `package-${name}`,
    below.length ? `${name} imports nothing of ours but ${below.join(", ")}` : `${name} imports nothing of ours`,
    { path: `^packages/${name}/`, pathNot: inTests },
    { path: "^(packages|apps|tools|tests|bench)/", pathNot: `^packages/(${[name, ...below].join("|")})/` },
  ),
);

const sdkRules = sdkLayers.flatMap((row, index) => {
  const below = sdkLayers.slice(0, index).flat();
  return row.map((folder) =>
    rule(
      `sdk-layer-${folder}`,
      `${folder} stands on ${below.join(", ") || "nothing"}`,
      { path: `^packages/sdk/src/${folder}/`, pathNot: inTests },
      { path: "^packages/sdk/src/", pathNot: `^packages/sdk/src/(${[...below, folder].join("|")})/` },
    ),
  );
});

export default {
  forbidden: [
    rule("no-cycles", "What imports itself in a circle cannot be understood alone", {}, { circular: true }),
    rule("resolvable", "Every import leads to something; otherwise the other rules would not see it", {}, { couldNotResolve: true }),
    rule(
      "by-name",
      "Packages are imported by their name, never by the path of their files",
      { path: "^(packages/[^/]+|apps/[^/]+|tools|tests|bench)/" },
      { path: "^packages/[^/]+/", pathNot: "^$1/", dependencyTypes: ["local"], dependencyTypesNot: ["aliased-workspace"] },
    ),
    rule(
      "no-tests-in-code",
      "What is published does without tests",
      { path: "^(packages|apps)/", pathNot: inTests },
      { path: `${inTests}|^tests/` },
    ),
    ...packageRules,
    rule(
      "cli-server",
      "Only `serve` and `exec` of the command start a server",
      { path: "^packages/cli/", pathNot: `${inTests}|^packages/cli/src/commands/(serve|exec)(/|\\.ts$)` },
      { path: "^packages/server/" },
    ),
    rule(
      "app-client",
      "The web client is made of react and sdk",
      { path: "^apps/client/" },
      { path: "^packages/", pathNot: "^packages/(react|sdk)/" },
    ),
    rule(
      "app-portal",
      "The portal is made of sdk and react",
      { path: "^apps/portal/" },
      { path: "^packages/", pathNot: "^packages/(react|sdk)/" },
    ),
    rule(
      "app-inspector",
      "The inspector speaks to the control plane through its client, and runs in a browser: nothing else of the test kit or the server",
      { path: "^apps/inspector/", pathNot: inTests },
      { path: "^packages/", pathNot: "^packages/((react|sdk|contract|protocol)/|testing/src/(control|errors|events)\\.ts$)" },
    ),
    rule(
      "control-client",
      "The client of the control plane runs in browsers: it stands on contract and sdk alone",
      { path: "^packages/testing/src/(control|errors|events)\\.ts$" },
      { path: "^packages/(server|testing)/", pathNot: "^packages/testing/src/(errors|events)\\.ts$" },
    ),
    rule(
      "control-client-node",
      "The client of the control plane runs in browsers",
      { path: "^packages/testing/src/(control|errors|events)\\.ts$" },
      {
        dependencyTypes: ["core"],
      },
    ),
    ...sdkRules,
    rule(
      "sdk-folders",
      "Every folder of the SDK has its place in the layers: name it in .dependency-cruiser.mjs",
      { path: "^packages/sdk/src/", pathNot: `${inTests}|^packages/sdk/src/((${sdkLayers.flat().join("|")})/|${sdkTop}$)` },
      {},
    ),
    rule(
      "sdk-node",
      "The SDK runs in browsers too: what needs Node stands in a file named node.ts",
      { path: "^packages/sdk/src/", pathNot: `${inTests}|/node\\.ts$` },
      { path: "(^|/)node_modules/(undici|ws)/" },
    ),
    rule(
      "sdk-node-builtin",
      "The SDK runs in browsers too: what needs Node stands in a file named node.ts",
      { path: "^packages/(sdk|protocol|contract)/src/", pathNot: `${inTests}|/node\\.ts$` },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "slices-apart",
      "Slices meet in ports and facts that assemble.ts wires: a slice imports itself and the platform",
      { path: "^packages/server/src/(?!world/)([^/]+)/", pathNot: inTests },
      { path: "^packages/server/src/", pathNot: "^packages/server/src/(platform|$1)/" },
    ),
    rule(
      "platform-below",
      "The platform knows no slice",
      { path: "^packages/server/src/platform/", pathNot: inTests },
      { path: "^packages/server/src/", pathNot: "^packages/server/src/platform/" },
    ),
    rule(
      "slice-door",
      "The only door of a slice is its index.ts",
      { path: "^packages/server/src/(world/)?[^/]+\\.ts$", pathNot: inTests },
      { path: "^packages/server/src/[^/]+/", pathNot: "^packages/server/src/(platform/|world/|[^/]+/index\\.ts$)" },
    ),
    rule(
      "world-below-assembly",
      "A world runs whatever generation it is handed: it knows nothing of how one is put together",
      { path: "^packages/server/src/world/", pathNot: inTests },
      { path: "^packages/server/src/(app|assemble|main|index)\\.ts$" },
    ),
    rule(
      "use-cases-know-no-http",
      "Only routes and the door of a slice know HTTP",
      { path: "^packages/server/src/(?!platform/|world/)[^/]+/", pathNot: `${inTests}|/(index|routes|[a-zA-Z]+Routes)\\.ts$` },
      { path: "^packages/server/src/platform/(http|route|implement)[^/]*\\.ts$|node_modules/(hono|@hono)/" },
    ),
    rule(
      "slice-inward",
      "Inside a slice: routes, then use cases, then schema, ports and facts",
      { path: "^packages/server/src/(?!platform/)([^/]+)/", pathNot: `${inTests}|/(index|routes|[a-zA-Z]+Routes)\\.ts$` },
      { path: "^packages/server/src/$1/(index|routes|[a-zA-Z]+Routes)\\.ts$" },
    ),
    rule(
      "slice-ground",
      "schema.ts, ports.ts and facts.ts stand on the platform and each other",
      { path: "^packages/server/src/(?!platform/)([^/]+)/(schema|ports|facts)\\.ts$" },
      { path: "^packages/server/src/$1/", pathNot: "/(schema|ports|facts)\\.ts$" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|artifacts|coverage|\\.conformance)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      conditionNames: ["@parley/source", "node", "import", "types", "default"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
};
