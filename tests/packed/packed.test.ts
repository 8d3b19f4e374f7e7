import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startServer } from "@parley/server";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, run } from "../../tools/process.ts";
import { installedNodes } from "./nodes.ts";
import { buildPackages, type Project, projectWith, runProgram } from "./project.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

let project: Project;
let withServer: Project;
let withCommand: Project;
let server: Server;

beforeAll(async () => {
  await buildPackages();
  [project, withServer, withCommand, server] = await Promise.all([
    projectWith("sdk"),
    projectWith("server"),
    projectWith("cli"),
    startServer({ data: "memory", port: 0 }),
  ]);
}, 300_000);

afterAll(async () => {
  await server?.close();
  project?.remove();
  withServer?.remove();
  withCommand?.remove();
}, 60_000);

describe.each(installedNodes())("the packed SDK on Node $version", ({ path }) => {
  test("runs the first example of the README as it is printed there", async () => {
    const { outputText } = ts.transpileModule(firstExample(), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(project.folder, "example.mjs"), outputText);

    const output = await runProgram(path, ["example.mjs"], project.folder, await environment("ana"));

    expect(output.trim()).not.toBe("");
  });

  test("posts, and receives decrypted what somebody else posts", async () => {
    copyFileSync(fileURLToPath(new URL("programs/roundTrip.mjs", import.meta.url)), join(project.folder, "roundTrip.mjs"));
    const [ana, ben] = await Promise.all([persona("ana"), persona("ben")]);

    const env = { ANA: ana.accessToken, BEN: ben.accessToken, BEN_EMAIL: ben.email, URL: server.url };
    const output = await runProgram(path, ["roundTrip.mjs"], project.folder, env);

    expect(JSON.parse(output)).toEqual({
      isSame: true,
      text: "hello from a tarball",
      html: expect.stringContaining("<strong>hello</strong>"),
    });
  });
});

test("importing the packed SDK reads none of its settings and loads nothing but itself", async () => {
  const program = `
    import { registerHooks } from "node:module";
    const seen = [];
    const watched = new Proxy(process.env, { get: (env, name) => (seen.push(String(name)), env[name]) });
    Object.defineProperty(process, "env", { value: watched });
    registerHooks({ load: (url, context, next) => (seen.push(url), next(url, context)) });
    await import("@parley/sdk");
    console.log(JSON.stringify(seen));`;
  writeFileSync(join(project.folder, "import.mjs"), program);

  const seen = JSON.parse(await runProgram(process.execPath, ["import.mjs"], project.folder, {})) as string[];

  expect(seen.filter((each) => /^WEBEX_|_SERVICE_URL$/.test(each))).toEqual([]);
  expect(seen.filter((each) => each.startsWith("file:"))).toSatisfy((urls: string[]) => urls.every((url) => url.includes("/@parley/sdk/")));
});

test("the first example of the README compiles with strict types", async () => {
  writeFileSync(join(project.folder, "example.ts"), firstExample());
  const options = ["--strict", "--noEmit", "--target", "es2023", "--module", "nodenext", "--types", "node"];
  const typeRoots = ["--typeRoots", join(root, "node_modules/@types")];

  const { output } = await run(
    join(root, "node_modules/.bin/tsc"),
    ["example.ts", "--ignoreConfig", ...options, ...typeRoots],
    project.folder,
  );

  expect(output).toBe("");
});

test("the packed server starts by its command, answers, has its pages, and ends well when told to", async () => {
  const command = join(withServer.folder, "node_modules/.bin/parley-server");
  const child = spawn(process.execPath, [command, "--port", "0", "--data", "memory"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");

  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const url = line.split(" ").at(-1);
  const health = await fetch(`${url}/_parley/health`);
  const [, script = ""] = /src="(\/_parley\/assets\/[^"]+\.js)"/.exec(await (await fetch(`${url}/_parley/`)).text()) ?? [];
  const { status } = await fetch(url + script);
  child.kill("SIGTERM");

  expect(line).toMatch(/^Parley is ready at http:\/\/127\.0\.0\.1:\d+$/);
  expect(await health.json()).toMatchObject({ status: "ok" });
  expect([script.length > 0, status]).toEqual([true, 200]);
  expect(await ended).toEqual([0, null]);
});

test("the packed command runs another one against a server of its own", async () => {
  const parley = join(withCommand.folder, "node_modules/.bin/parley");
  const program =
    'fetch(process.env.HYDRA_SERVICE_URL + "/people/me", { headers: { authorization: "Bearer " + process.env.WEBEX_ACCESS_TOKEN } })' +
    ".then((answer) => answer.json()).then(({ emails }) => { console.log(emails[0]); process.exit(5); })";

  const { code, output } = await run(
    process.execPath,
    [parley, "exec", "--as", "ben", "--", process.execPath, "-e", program],
    withCommand.folder,
  );

  expect(output).toMatch(/^ben@acme\.example\n\nparley: .* ended with 5\. What the server saw of it:/);
  expect(code).toBe(5);
});

/** The first TypeScript block of the README. */
function firstExample(): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, example] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
  if (!example) throw new Error("README.md has no ```ts block");
  return example;
}

async function persona(name: string): Promise<Awaited<ReturnType<Server["personas"]>>[number]> {
  const found = (await server.personas()).find((person) => person.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

/** What the README tells its reader to set. */
async function environment(name: string): Promise<Record<string, string>> {
  const { accessToken } = await persona(name);
  return {
    WEBEX_ACCESS_TOKEN: accessToken,
    PARLEY_URL: server.url,
    HYDRA_SERVICE_URL: `${server.url}/v1`,
    U2C_SERVICE_URL: `${server.url}/u2c/api/v1`,
  };
}
