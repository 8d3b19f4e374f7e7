import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
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
      env,
      timeout: 20_000,
    });

    expect(stderr).toBe("");
  });
});
