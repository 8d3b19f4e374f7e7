/** Answers every post of a message at once, with what the cloud would answer; and the catalog that official clients ask for first. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../harness.ts";

const message = JSON.stringify({
  id: "Y2lzY29zcGFyazovL3VzL01FU1NBR0UvMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx",
  roomId: "Y2lzY29zcGFyazovL3VzL1JPT00vMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAy",
  roomType: "group",
  text: "hello",
  personId: "Y2lzY29zcGFyazovL3VzL1BFT1BMRS8wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDM",
  personEmail: "ana@acme.example",
  created: "2026-01-01T00:00:00.000Z",
});

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => reply(response, request.url === "/v1/messages" ? message : catalog()));
});

function reply(response: ServerResponse, body: string): void {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), trackingid: "ROUTER_1" };
  response.writeHead(200, headers).end(body);
}

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;
serve(() => Promise.resolve({ url }));

function catalog(): string {
  const names = ["conversation", "identityLookup", "wdm", "encryption", "metrics"];
  const serviceLinks = Object.fromEntries([...names.map((name) => [name, `${url}/${name}/api/v1`]), ["hydra", `${url}/v1`]]);
  const host = { host: "127.0.0.1", ttl: -1, priority: 1, id: "urn:TEAM:us-east-2_a:identityLookup" };
  return JSON.stringify({ serviceLinks, hostCatalog: { [`127.0.0.1:${port}`]: [host] }, format: "hostmap" });
}
