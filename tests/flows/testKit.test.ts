import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createParley } from "@parley/testing";
import { useParley } from "@parley/testing/jest";
import { describe, expect, test, vi } from "vitest";

const run = promisify(execFile);

describe("the fixture of node:test", () => {
  test("gives each test the server as the seed has made it", async () => {
    const file = new URL("programs/nodeTest.ts", import.meta.url).pathname;
    // Set by a test runner around this one, which the inner one would take for its own.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;

    const { stdout } = await run(process.execPath, ["--conditions=@parley/source", "--test", "--test-reporter=tap", file], { env });

    expect(stdout).toMatch(/# pass 2\n# fail 0/);
  });
});

describe("the fixture of Jest", () => {
  test("uses the hooks that Jest puts there, and says when there are none", async () => {
    const hooks: Record<string, () => Promise<void>> = {};
    expect(() => useParley()).toThrow("There are no global hooks");
    for (const name of ["beforeAll", "beforeEach", "afterAll"])
      vi.stubGlobal(name, (hook: () => Promise<void>) => {
        hooks[name] = hook;
      });

    const parley = useParley();
    await hooks["beforeAll"]?.();
    await hooks["beforeEach"]?.();
    const { id } = await parley().as("ana").rooms.create({ title: "x" });
    await hooks["beforeEach"]?.();

    await expect(parley().as("ana").rooms.get(id)).rejects.toThrow("404");
    await hooks["afterAll"]?.();
    vi.unstubAllGlobals();
  });
});

describe("the key service", () => {
  test("that refuses fails the post, and the next one goes through", async () => {
    await using parley = await createParley();
    const { id: roomId } = await parley.as("ana").rooms.create({ title: "Keys" });
    const ana = parley.as("ana");
    await parley.faults.add({ on: "kms", person: "ana", operation: "retrieve", effect: { status: 403 } });

    await expect(ana.realtime.connect().then(() => ana.messages.createEncrypted({ roomId, text: "secret" }))).rejects.toThrow(
      "made to go wrong",
    );
    await parley.faults.clear();
    expect(await ana.messages.createEncrypted({ roomId, text: "secret" })).toBeDefined();
  });
});
