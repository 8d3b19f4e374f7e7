import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { callingLocation } from "./testing/locations.ts";

const repository = "/v1/telephony/config/announcements";
const wav = (sizeBytes: number) => Buffer.concat([Buffer.from("RIFF\0\0\0\0WAVEfmt "), Buffer.alloc(sizeBytes - 16, 7)]);

async function upload(world: World, line: string, content: Buffer, name = "Welcome"): Promise<{ status: number; body: { id: string } }> {
  const [method, path] = line.split(" ") as [string, string];
  const form = new FormData();
  form.set("name", name);
  form.set("file", new Blob([new Uint8Array(content)], { type: "audio/wav" }), "welcome.wav");
  const headers = { authorization: `Bearer ${world.tokenOf("ana")}` };
  const answer = await fetch(world.url + path, { method, headers, body: form });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : {} };
}

test("recordings are uploaded, told with their size, counted, and kept while something plays them", async () => {
  await using world = await startWorld();
  const berlin = await callingLocation(world, "Berlin");
  const { status, body } = await upload(world, `POST ${repository}`, wav(2048));
  const { body: local } = await upload(world, `POST /v1/telephony/config/locations/${berlin}/announcements`, wav(1024), "Local");

  expect(status).toBe(201);
  expect(await world.ask("ana", `GET ${repository}/${body.id}`)).toMatchObject({
    name: "Welcome",
    fileName: "welcome.wav",
    fileSize: "2048",
    mediaFileType: "WAV",
  });
  const names = async (query: string) =>
    (await world.ask<{ announcements: { name: string }[] }>("ana", `GET ${repository}${query}`)).announcements.map(({ name }) => name);
  expect([await names(""), await names("?locationId=all"), await names("?locationId=locations")]).toEqual([
    ["Welcome"],
    ["Welcome", "Local"],
    ["Local"],
  ]);
  expect(await world.ask("ana", `GET ${repository}/usage`)).toMatchObject({ totalFileSizeUsedKB: 3 });

  const list = await world.ask<{ id: string }>("ana", `POST ${repository}/playlists`, { name: "Music", announcementIds: [body.id] });
  expect(await world.ask("ana", `GET ${repository}/playlists/${list.id}`)).toMatchObject({
    fileCount: "1",
    announcements: [{ id: body.id, name: "Welcome" }],
  });
  expect((await world.send("ana", `DELETE ${repository}/${body.id}`)).status).toBe(409);
  await world.ask("ana", `DELETE ${repository}/playlists/${list.id}`);
  expect((await upload(world, `PUT ${repository}/${body.id}`, wav(4096), "Hello")).status).toBe(204);
  expect(await names("")).toEqual(["Hello"]);
  expect((await world.send("ana", `DELETE ${repository}/${body.id}`)).status).toBe(204);
  expect((await world.send("ana", `DELETE /v1/telephony/config/locations/${berlin}/announcements/${local.id}`)).status).toBe(204);
  expect(await world.ask("ana", `GET ${repository}/usage`)).toMatchObject({ totalFileSizeUsedKB: 0 });
});

test("what is no recording, or too long for one, is refused", async () => {
  await using world = await startWorld();

  expect((await upload(world, `POST ${repository}`, Buffer.from("not a recording at all"))).status).toBe(415);
  expect((await upload(world, `POST ${repository}`, wav(8 * 1024 * 1024 + 1))).status).toBe(413);
  expect((await world.send("ana", `POST ${repository}`, { name: "Welcome" })).status).toBe(400);
  expect(await world.ask("ana", `GET ${repository}/usage`)).toMatchObject({ totalFileSizeUsedKB: 0 });
});

test("neither secrets nor recordings are readable in what is stored", async () => {
  const data = mkdtempSync(join(tmpdir(), "parley-secrets-"));
  const world = await startWorld({ data });
  const berlin = await callingLocation(world, "Berlin");
  const trunk = { name: "Gateway", locationId: berlin, password: "s3cret-Pass", trunkType: "REGISTERING" };
  await world.ask("ana", "POST /v1/telephony/config/premisePstn/trunks", trunk);
  await upload(world, `POST ${repository}`, Buffer.concat([wav(100), Buffer.from("spoken words")]));
  await world.close();

  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const stored = files.map((each) => readFileSync(join(each.parentPath, each.name), "latin1")).join("\n");
  rmSync(data, { recursive: true });
  expect(stored).toContain("Gateway");
  expect([stored.includes("s3cret-Pass"), stored.includes("spoken words")]).toEqual([false, false]);
});
