import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Message } from "@parley/contract/messages";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { servedOperations, startServer } from "./app.ts";
import { helpText, readConfig } from "./config.ts";
import { startWorld } from "./testing/world.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const main = new URL("./main.ts", import.meta.url).pathname;

/** Runs the command as a person would, and waits for its first words or its end. */
function runMain(...args: string[]): {
  said: Promise<string>;
  ended: Promise<{ code: number | null; err: string }>;
  stop(signal: NodeJS.Signals): void;
} {
  const child = spawn(process.execPath, ["--conditions=@parley/source", main, ...args], {
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const said = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
      if (out.includes("U2C_SERVICE_URL")) resolve(out);
    });
    child.on("close", () => resolve(out));
  });
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, err }));
  });
  return { said, ended, stop: (signal) => child.kill(signal) };
}

describe("the command", () => {
  test("says when it is ready, where, and whom one can be; ends with 0 when told to stop", async () => {
    const server = runMain("--port", "0", "--data", folder);

    const said = await server.said;
    server.stop("SIGTERM");

    expect(said).toMatch(/^Parley is ready at http:\/\/127\.0\.0\.1:\d+\n/);
    expect(said).toMatch(/ana +Ana Alvarez +administrator +\S+_P0A1_[0-9a-f-]{36}/);
    expect(said).toMatch(/export HYDRA_SERVICE_URL=http:\/\/127\.0\.0\.1:\d+\/v1/);
    expect(await server.ended).toEqual({ code: 0, err: "" });
  });

  test.each([
    ["an option it does not know", ["--colour", "red"], /Unknown option '--colour'.*See --help/],
    ["a port that is none", ["--port", "99999"], /--port takes a number from 0 to 65535/],
    ["an address that is none", ["--public-url", "nowhere"], /--public-url takes an http or https address/],
  ])("%s ends with one clear line", async (_, args, line) => {
    const { code, err } = await runMain(...args).ended;

    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(line);
  });

  test("every option has a variable and stands in the help; the command line wins", () => {
    expect(helpText("npm start --")).toMatch(/--port <number> +PARLEY_PORT/);
    expect(readConfig(["--port", "1"], { PARLEY_PORT: "2", PARLEY_DATA: "memory" })).toEqual({ port: 1, data: "memory" });
    expect(readConfig(["--help"], {})).toBe("help");
    expect(readConfig(["--allow-private-targets"], {})).toEqual({ allowPrivateTargets: true });
    expect(readConfig([], { PARLEY_ALLOW_PRIVATE_TARGETS: "0" })).toEqual({ allowPrivateTargets: false });
    expect(() => readConfig([], { PARLEY_ALLOW_PRIVATE_TARGETS: "maybe" })).toThrow("true or false");
  });
});

describe("starting", () => {
  test("a taken port, a folder that is none and data of a newer version are said in one sentence", async () => {
    const first = await startServer({ data: "memory", port: 0 });
    const taken = Number(new URL(first.url).port);
    writeFileSync(join(folder, "file"), "");

    await expect(startServer({ data: "memory", port: taken })).rejects.toThrow(`Port ${taken} is taken`);
    await expect(startServer({ data: join(folder, "file", "below"), port: 0 })).rejects.toThrow(/Cannot keep data in .*ENOTDIR/);
    await first.close();

    const newer = join(folder, "newer");
    await (await startServer({ data: newer, port: 0 })).close();
    const db = new DatabaseSync(join(newer, "parley.db"));
    db.exec("INSERT INTO kysely_migration VALUES ('messaging-999', '2030-01-01')");
    db.close();
    await expect(startServer({ data: newer, port: 0 })).rejects.toThrow(/newer version of Parley \(messaging-999\)/);
  });

  test("two servers do not share a folder", async () => {
    const first = await startServer({ data: folder, port: 0 });

    await expect(startServer({ data: folder, port: 0 })).rejects.toThrow(/another server is using it/);
    await first.close();
  });

  test("what was said before a restart is there after it, under the same tokens", async () => {
    const data = join(folder, "kept");
    const before = await startWorld({ data });
    const { items } = await before.ask<{ items: { id: string }[] }>("ana", "GET /v1/rooms?type=group&max=1");
    const posted = await before.ask<Message>("ana", "POST /v1/messages", { roomId: items[0]?.id, text: "remember me" });
    await before.close();

    await using after = await startWorld({ data });

    expect(await after.ask("ana", `GET /v1/messages/${posted.id}`)).toEqual(posted);
  });

  test("the data holds neither words nor tokens nor keys in clear, and the key file is its owner's alone", async () => {
    const data = join(folder, "sealed");
    mkdirSync(data);
    chmodSync(data, 0o755);
    const world = await startWorld({ data });
    await world.ask("ana", "POST /v1/rooms", { title: "a very secret title" });
    const token = world.tokenOf("ana");
    await world.close();

    const stored = readFileSync(join(data, "parley.db")).toString("latin1");

    expect(stored).not.toContain("a very secret title");
    expect(stored).not.toContain("launch is on");
    expect(stored).not.toContain(token);
    expect(stored).not.toMatch(/"k":"/);
  });

  test("ids and demo tokens are the same at every fresh start", async () => {
    const look = async () => {
      await using world = await startWorld();
      return {
        people: await world.server.personas(),
        rooms: (await world.ask<{ items: { id: string }[] }>("ana", "GET /v1/rooms")).items.map(({ id }) => id),
      };
    };

    expect(await look()).toEqual(await look());
  });

  test("a server that others reach gives the demo people tokens of its own", async () => {
    await using first = await startServer({ data: "memory", port: 0, host: "0.0.0.0" }).then((server) => ({
      server,
      [Symbol.asyncDispose]: () => server.close(),
    }));
    await using local = await startWorld();

    const tokens = (await first.server.personas()).map(({ accessToken }) => accessToken);

    expect(tokens).not.toContain(local.tokenOf("ana"));
    expect(tokens).toHaveLength(6);
  });

  test("the demo has two organizations with people, a bot, rooms of both kinds and a team", async () => {
    await using world = await startWorld();
    const rooms = (await world.ask<{ items: { type: string; teamId?: string }[] }>("ana", "GET /v1/rooms")).items;

    expect((await world.server.personas()).map(({ name, type, roles }) => [name, type, roles.length])).toEqual([
      ["ana", "person", 1],
      ["ben", "person", 0],
      ["cleo", "person", 0],
      ["dan", "person", 0],
      ["echo", "bot", 0],
      ["eve", "person", 0],
    ]);
    expect(rooms.filter(({ type }) => type === "direct")).toHaveLength(1);
    expect(rooms.filter(({ type, teamId }) => type === "group" && !teamId)).toHaveLength(3);
    expect(await world.ask("ana", "GET /v1/teams")).toMatchObject({ items: [{ name: "Web shop" }] });
    expect((await world.ask<{ licenses: string[] }>("ana", "GET /v1/people/me")).licenses).toHaveLength(3);
  });
});

test("each operation is served by one slice only", () => {
  const ids = servedOperations();

  expect(new Set(ids).size).toBe(ids.length);
});
