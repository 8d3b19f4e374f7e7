import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const flags = ["--conditions=@parley/source", "--disable-warning=ExperimentalWarning"];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Starts `parley` in a process of its own. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [...flags, main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit") as Promise<[number | null, string | null]>;
  return { child, ended, out: () => text(child.stdout), err: text(child.stderr) };
}

async function parley(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { ended, out, err } = start(args);
  const [output, errors, [code]] = await Promise.all([out(), err, ended]);
  return { code, out: output, err: errors };
}

const ask = (path: string): string =>
  `await fetch(process.env.PARLEY_URL + "${path}", { headers: { authorization: "Bearer " + process.env.WEBEX_ACCESS_TOKEN } })`;
const program = (body: string): string[] => [process.execPath, "--input-type=module", "-e", body];

describe("parley exec", () => {
  test("runs a command with a server that it finds by its environment, and ends with its code", async () => {
    const { code, out, err } = await parley(
      "exec",
      "--as",
      "ben",
      "--",
      ...program(`
      const me = await (${ask("/v1/people/me")}).json();
      const { HYDRA_SERVICE_URL, U2C_SERVICE_URL, PARLEY_URL, PARLEY_TOKEN_BEN, WEBEX_ACCESS_TOKEN, PARLEY_CONTROL_TOKEN } = process.env;
      const same = [HYDRA_SERVICE_URL === PARLEY_URL + "/v1", U2C_SERVICE_URL === PARLEY_URL + "/u2c/api/v1", PARLEY_TOKEN_BEN === WEBEX_ACCESS_TOKEN];
      console.log(me.emails[0], same.join(), PARLEY_CONTROL_TOKEN.length > 20, process.argv.slice(1).join());
      process.exit(0)`),
      "own",
      "--help",
    );

    expect(err).toBe("");
    expect(out).toBe("ben@acme.example true,true,true true own,--help\n");
    expect(code).toBe(0);
  });

  test("tells what the server saw when the command fails, without secrets, and not when it is to be quiet", async () => {
    const failing = program(`${ask("/v1/rooms/none")}; ${ask("/v1/nothing?token=s3cret")}; process.exit(3)`);

    const told = await parley("exec", "--", ...failing);
    const quiet = await parley("exec", "--quiet", "--", ...failing);

    expect(told.code).toBe(3);
    expect(told.err).toMatch(
      /ended with 3\. What the server saw of it:\n\nThe last requests:\n.* 400 GET \/v1\/rooms\/none \(rooms\.get\), ana@acme\.example/,
    );
    expect(told.err).toMatch(/Nothing of the server answers:\n.* 404 GET \/v1\/nothing\?token=\[redacted\], nobody/);
    expect(told.err).toMatch(/Refused:\n.*rooms\/none.*\n +roomId is not the id of a room\. \[PARLEY_/);
    expect([quiet.code, quiet.err]).toEqual([3, ""]);
  });

  test("tells what tenants were asked, though they have ended before the command has", async () => {
    const body = `
      const control = (method, path) => fetch(process.env.PARLEY_URL + "/_parley" + path, { method, body: method === "POST" ? "{}" : undefined, headers: { "content-type": "application/json" } });
      const { id, personas } = await (await control("POST", "/tenants")).json();
      await fetch(process.env.PARLEY_URL + "/v1/rooms/gone", { headers: { authorization: "Bearer " + personas[0].accessToken } });
      await control("DELETE", "/tenants/" + id);
      process.exit(1)`;

    const { code, err } = await parley("exec", "--", ...program(body));

    expect(code).toBe(1);
    expect(err).toMatch(/The last requests:\n.* 400 GET \/v1\/rooms\/gone \(rooms\.get\), ana@acme\.example/);
  });

  test("begins with a seed, whose first person is the main one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
    folders.push(folder);
    writeFileSync(join(folder, "seed.yaml"), "people: [{ name: kim }, { name: help-bot, type: bot }]\n");
    const body = `console.log((await (${ask("/v1/people/me")}).json()).emails[0], typeof process.env.PARLEY_TOKEN_HELP_BOT)`;

    expect((await parley("exec", "--seed", join(folder, "seed.yaml"), "--", ...program(body))).out).toBe("kim@example.example string\n");
  });

  test("hands signals on, and ends when the command has", async () => {
    const body = `process.on("SIGTERM", () => { console.log("tidied up"); process.exit(7); }); setInterval(() => {}, 1e6); console.log("ready")`;
    const { child, ended } = start(["exec", "--quiet", "--", ...program(body)]);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();

    const ready = await lines.next();
    child.kill("SIGTERM");

    expect([ready.value, (await lines.next()).value]).toEqual(["ready", "tidied up"]);
    expect(await ended).toEqual([7, null]);
  });

  test("ends with 128 and the number of the signal that ended the command", async () => {
    expect((await parley("exec", "--", ...program(`process.kill(process.pid, "SIGKILL")`))).code).toBe(137);
  });

  test.each([
    ["no command", ["exec"], 2, "missing required argument 'command'"],
    [
      "a command that is not there",
      ["exec", "--", "no-such-command"],
      127,
      "there is no command no-such-command: is it installed, and on the PATH?",
    ],
    ["a port that is none", ["exec", "--port", "x", "--", "true"], 2, "It takes a number from 0 to 65535."],
    ["somebody who is not in the seed", ["exec", "--as", "zoe", "--", "true"], 2, "the seed has nobody called zoe; there are: ana, ben,"],
    ["a seed that is not there", ["exec", "--seed", "none.yaml", "--", "true"], 1, "Cannot read the seed none.yaml"],
    ["another word", ["bogus"], 2, "unknown command 'bogus'"],
    ["an option of nobody", ["exec", "--bogus", "--", "true"], 2, "unknown option '--bogus'"],
  ])("refuses %s", async (_, args, exitCode, message) => {
    const { code, out, err } = await parley(...args);

    expect(err).toContain(message);
    expect([code, out]).toEqual([exitCode, ""]);
  });
});

describe("parley", () => {
  test("helps with itself and each command", async () => {
    const [itself, bare, exec, serve] = await Promise.all([
      parley("--help"),
      parley(),
      parley("exec", "--help"),
      parley("serve", "--help"),
    ]);

    expect(itself).toEqual(bare);
    expect(itself.out).toMatch(/serve .*\n(.*\n)* +exec /);
    expect(exec.out).toContain("WEBEX_ACCESS_TOKEN");
    expect(serve.out).toMatch(/Usage: parley serve \[options\](.|\n)*--seed <file>/);
    expect([itself, exec, serve].map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
  });

  test("serves with the server's own options until it is told to stop", async () => {
    const { child, ended } = start(["serve", "--port", "0", "--data", "memory"]);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();

    const url = String((await lines.next()).value)
      .split(" ")
      .at(-1);
    const health = (await (await fetch(`${url}/_parley/health`)).json()) as { status: string };
    child.kill("SIGTERM");

    expect(health.status).toBe("ok");
    expect(await ended).toEqual([0, null]);
    expect((await parley("serve", "--port", "x")).err).toBe('--port takes a number from 0 to 65535, not "x".\n');
  });
});
