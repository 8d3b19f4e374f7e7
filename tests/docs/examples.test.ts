import { execFile } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { Webex } from "@parley/sdk";
import { type RunningServer, startServer } from "@parley/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
/** Inside the repository, so that the packages are found from there. */
const folder = join(root, "tests/docs/.examples");
const run = promisify(execFile);

interface Example {
  name: string;
  code: string;
  file: string;
}

/** Every `ts` block of the README and the guides. */
const examples: Example[] = ["README.md", ...globSync("docs/*.md", { cwd: root }).sort()].flatMap((page) => {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)];
  return blocks.map((block, index) => ({
    name: `${page} ${index + 1}`,
    code: `${block[1]}\nexport {};\n`,
    file: join(folder, `${page.replaceAll(/\W/g, "-")}-${index + 1}.ts`),
  }));
});

let server: RunningServer;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) writeFileSync(file, code);
  server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("examples in the documents", () => {
  test("compile as strictly as our own code", async () => {
    const options = {
      extends: "../../../tsconfig.base.json",
      compilerOptions: {
        noEmit: true,
        isolatedDeclarations: false,
        declaration: false,
        types: ["node"],
        lib: ["es2024", "dom", "esnext.disposable"],
      },
      include: ["*.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));

    const { stdout } = await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]).catch(
      (error: { stdout: string }) => error,
    );

    expect(stdout).toBe("");
  }, 60_000);

  test("the example programs do what their page says", async () => {
    const tool = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", join(root, "tools/example.ts")];
    const env = { PATH: process.env.PATH, PARLEY_URL: server.url };
    const bot = execFile(process.execPath, [...tool, "echo-bot"], { env });
    const ended = once(bot, "exit");
    await once(bot.stdout as Readable, "data");
    await using webex = new Webex({ token: (await server.personas())[0]?.accessToken, baseUrl: server.url });
    await webex.realtime.connect();

    const { stdout } = await run(process.execPath, [...tool, "hello"], { env });
    const asked = await webex.messages.create({ toPersonEmail: "echo@acme.example", text: "hi" });
    const answer = await webex.realtime
      .next("message:created")
      .then((first) => (first.id === asked.id ? webex.realtime.next("message:created") : first));
    bot.kill("SIGTERM");

    expect(stdout).toBe("ana@acme.example: Hello, world\n");
    expect(answer).toMatchObject({ text: "You said: hi", parentId: asked.id });
    expect(await ended).toEqual([0, null]);
  });

  test.each(examples)("$name runs to its end", async ({ file }) => {
    const [ana] = await server.personas();
    const env = {
      PATH: process.env["PATH"],
      WEBEX_ACCESS_TOKEN: ana?.accessToken,
      PARLEY_URL: server.url,
      HYDRA_SERVICE_URL: `${server.url}/v1`,
      U2C_SERVICE_URL: `${server.url}/u2c/api/v1`,
    };

    const { stderr } = await run(process.execPath, ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", file], {
      // What an example writes goes with the folder.
      cwd: folder,
      env,
      timeout: 20_000,
    });

    expect(stderr).toBe("");
  });
});
