/** Answers every post of a message at once, with what the cloud would answer. */
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
  request.on("end", () => reply(response, request.method === "POST" && request.url === "/v1/messages"));
});

function reply(response: ServerResponse, isMessage: boolean): void {
  const body = isMessage ? message : '{"message":"not here"}';
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), trackingid: "ROUTER_1" };
  response.writeHead(isMessage ? 200 : 404, headers).end(body);
}

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
await serve(() => Promise.resolve({ url: `http://127.0.0.1:${port}` }));
