import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startLoopback } from "../../../core/testing/loopback.ts";
import { fileStore } from "./node.ts";

const refresh = new URL("../../testing/programs/refresh.ts", import.meta.url).pathname;
const hold = new URL("../../testing/programs/hold.ts", import.meta.url).pathname;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-file-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tokens = { access_token: "a", refresh_token: "r", expires_at: "2026-12-06T12:00:00.000Z" };

describe("a file with tokens", () => {
  test("can be read by its owner only, and so can the folder that is made for it", async () => {
    const path = join(folder, "new/tokens.json");
    await fileStore(path).save(tokens);

    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "new")).mode & 0o777).toBe(0o700);
  });

  test("that others could read is closed to them", async () => {
    const path = join(folder, "tokens.json");
    writeFileSync(path, JSON.stringify(tokens));
    chmodSync(path, 0o644);

    expect(await fileStore(path).load()).toEqual(tokens);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("is replaced as a whole, with nothing left behind", async () => {
    const path = join(folder, "tokens.json");
    const store = fileStore(path);
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.save({ access_token: `token-${index}`.padEnd(500, "x") })));

    expect(JSON.parse(readFileSync(path, "utf8")).access_token).toMatch(/^token-\d+x+$/);
    expect(readdirSync(folder)).toEqual(["tokens.json"]);
  });

  test("is not read through a link, and a link is replaced instead of what it points at", async () => {
    const target = join(folder, "target");
    writeFileSync(target, JSON.stringify(tokens));
    const path = join(folder, "tokens.json");
    symlinkSync(target, path);

    await expect(fileStore(path).load()).rejects.toMatchObject({ code: "token_store", message: expect.stringContaining("it is a link") });
    await fileStore(path).save({ access_token: "mine" });

    expect(JSON.parse(readFileSync(target, "utf8"))).toEqual(tokens);
    expect(await fileStore(path).load()).toEqual({ access_token: "mine" });
  });

  test.each(["", "hello", "{}", "[1]", "- a\n- b\n", "access_token: [\n"])(
    "with %j in it is refused by name, not overlooked",
    async (content) => {
      const path = join(folder, "tokens.yml");
      writeFileSync(path, content);

      await expect(fileStore(path).load()).rejects.toMatchObject({ code: "token_store", message: expect.stringContaining(path) });
    },
  );

  test("that is none is refused: a folder, something huge", async () => {
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "huge"), "x".repeat(70_000));

    await expect(fileStore(join(folder, "folder")).load()).rejects.toMatchObject({ code: "token_store" });
    await expect(fileStore(join(folder, "huge")).load()).rejects.toMatchObject({ code: "token_store" });
  });

  test("is read as Python's token cache is written", async () => {
    const path = join(folder, "tokens.yml");
    writeFileSync(
      path,
      "access_token: ZGVlY2\nexpires_at: 2023-05-30T14:35:37.246110+00:00\nexpires_in: 1209599\nrefresh_token: NTlk\n" +
        "refresh_token_expires_at: '2023-08-14T14:08:57.246110+00:00'\nscope: spark:kms spark:people_read\n  spark-admin:people_read\ntoken_type: Bearer\n",
    );

    expect(await fileStore(path).load()).toEqual({
      access_token: "ZGVlY2",
      expires_at: "2023-05-30T14:35:37.246Z",
      refresh_token: "NTlk",
      refresh_token_expires_at: "2023-08-14T14:08:57.246Z",
      scope: "spark:kms spark:people_read spark-admin:people_read",
      token_type: "Bearer",
    });
  });

  test("is written as any YAML program reads it", async () => {
    const path = join(folder, "tokens.yaml");
    await fileStore(path).save(tokens);

    expect(parse(readFileSync(path, "utf8"))).toEqual(tokens);
  });
});

describe("processes that share a file", () => {
  test("refresh once, whoever is first, and all go on with the same token", async () => {
    const path = join(folder, "tokens.yml");
    await fileStore(path).save({ access_token: "old", refresh_token: "r0", expires_at: "2026-01-01T00:00:00.000Z" });
    let refreshes = 0;
    await using server = await startLoopback((_, response) => {
      refreshes += 1;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ access_token: `new-${refreshes}`, refresh_token: `r${refreshes}`, expires_in: 1000 }));
    });

    const outputs = await Promise.all(Array.from({ length: 4 }, () => runProgram(refresh, [path, server.origin])));

    expect(outputs).toEqual(["new-1", "new-1", "new-1", "new-1"]);
    expect(server.requests.map(({ body }) => new URLSearchParams(body).get("refresh_token"))).toEqual(["r0"]);
    expect(readdirSync(folder)).toEqual(["tokens.yml"]);
  });

  test("are not held up by one that was killed while it had the lock", async () => {
    const path = join(folder, "tokens.json");
    const child = start(hold, [path]);
    await once(child.stdout, "data");
    expect(existsSync(`${path}.lock`)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");

    const worked = await fileStore(path, { staleLockMs: 60_000 }).lock?.(async () => "worked");

    expect(worked).toBe("worked");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("wait for one that has the lock and still touches it", async () => {
    const path = join(folder, "tokens.json");
    const child = start(hold, [path, "1500"]);
    await once(child.stdout, "data");

    const whenLocked = await fileStore(path, { staleLockMs: 1500 }).lock?.(async () => existsSync(`${path}.done`));

    expect(whenLocked).toBe(true);
  });

  test("take a lock over that another machine left behind", async () => {
    const path = join(folder, "tokens.json");
    writeFileSync(`${path}.lock`, JSON.stringify({ host: "elsewhere", space: "", pid: 1, id: "x" }));

    const outcomes = await Promise.all([1, 2, 3].map((id) => fileStore(path, { staleLockMs: 100 }).lock?.(async () => id)));

    expect(outcomes).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function start(program: string, args: string[]) {
  return spawn(process.execPath, ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning", program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function runProgram(program: string, args: string[]): Promise<string> {
  const child = start(program, args);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await once(child, "close");
  return output.trim();
}
