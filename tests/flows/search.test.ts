import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiError, InvalidInputError } from "@parley/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

async function room(...others: string[]) {
  const ana = world.as("ana");
  const { id } = await ana.rooms.create({ title: "Searched" });
  for (const name of others) await ana.memberships.create({ roomId: id, personEmail: `${name}@acme.example` });
  return id;
}

const texts = async (found: AsyncIterable<{ text?: string }>) => {
  const all: (string | undefined)[] = [];
  for await (const { text } of found) all.push(text);
  return all;
};

test("messages are found by their words in all one's rooms, newest first, page by page, and in no other room", async () => {
  const [one, other] = [await room("ben"), await room()];
  const { messages } = world.as("ana");
  await messages.create({ roomId: one, text: "Zebra, first" });
  await messages.create({ roomId: other, markdown: "a **zebra** for me alone" });
  await messages.create({ roomId: one, text: "no such animal" });
  await world.as("ben").messages.createEncrypted({ roomId: one, text: "ZEBRAS, encrypted by Ben" });

  expect(await texts(messages.search({ query: "zebra", max: 1 }))).toEqual([
    "ZEBRAS, encrypted by Ben",
    "a zebra for me alone",
    "Zebra, first",
  ]);
  expect(await texts(messages.search({ query: "zebra first" }))).toEqual(["Zebra, first"]);
  expect(await texts(world.as("ben").messages.search({ query: "zebra" }))).toEqual(["ZEBRAS, encrypted by Ben", "Zebra, first"]);
  expect(await texts(world.as("eve").messages.search({ query: "zebra" }))).toEqual([]);
});

test("a search is narrowed to a room, a person and a time", async () => {
  const [one, other] = [await room("ben"), await room("ben")];
  const [ana, ben] = [world.as("ana"), world.as("ben")];
  const first = await ana.messages.create({ roomId: one, text: "okapi 1" });
  await ben.messages.create({ roomId: one, text: "okapi 2" });
  await ana.messages.create({ roomId: other, text: "okapi 3" });
  const { personId } = first;
  const search = (input: object) => texts(ana.messages.search({ query: "okapi", ...input }));

  expect(await search({ roomId: one })).toEqual(["okapi 2", "okapi 1"]);
  expect(await search({ personId })).toEqual(["okapi 3", "okapi 1"]);
  expect(await search({ to: first.created })).toEqual([]);
  expect(await search({ from: first.created, roomId: other })).toEqual(["okapi 3"]);
});

test("edits are found by their new words, deleted messages by none, and files by their names", async () => {
  const roomId = await room();
  const { messages } = world.as("ana");
  const edited = await messages.create({ roomId, text: "quagga" });
  await messages.update(edited, { text: "tapir" });
  await messages.remove(await messages.create({ roomId, text: "tapir too" }));
  await messages.create({ roomId, text: "see", files: [{ content: new Uint8Array([1]), name: "tapir.pdf" }] });

  expect(await texts(messages.search({ query: "quagga" }))).toEqual([]);
  expect(await texts(messages.search({ query: "tapir" }))).toEqual(["see", "tapir"]);
});

test("what cannot be searched for says why", async () => {
  const { messages } = world.as("ana");

  await expect(messages.search({ query: "x", roomId: "nonsense" })).rejects.toBeInstanceOf(InvalidInputError);
  await expect(messages.search({ query: "?!" })).rejects.toBeInstanceOf(ApiError);
  await expect(messages.search({ query: "x", roomId: (await world.as("eve").rooms.create({ title: "Hers" })).id })).rejects.toBeInstanceOf(
    ApiError,
  );
});

test("the words of messages stand nowhere in what the server keeps", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-search-"));
  {
    await using own = await startWorld({ data: folder });
    const { rooms, messages } = own.as("ana");
    await messages.create({ roomId: (await rooms.create({ title: "Kept" })).id, text: "capybara" });
    expect(await texts(messages.search({ query: "capybara" }))).toEqual(["capybara"]);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const withWord = files.filter(({ parentPath, name }) => /capybara/i.test(readFileSync(join(parentPath, name), "latin1")));
  rmSync(folder, { recursive: true });

  expect(files.length).toBeGreaterThan(1);
  expect(withWord).toEqual([]);
});
