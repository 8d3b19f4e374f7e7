/** Answers pages of people, linked as the service links them, and takes settings. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../harness.ts";

const people = 10_000;
/** What a service takes to store a setting, when it is quick. */
const writeInMs = 5;

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    if (pathname !== "/v1/people") return setTimeout(() => response.writeHead(204).end(), writeInMs);
    const [from, max] = [Number(searchParams.get("cursor") ?? 0), Number(searchParams.get("max"))];
    const items = Array.from({ length: Math.min(max, people - from) }, (_, index) => person(from + index));
    const body = JSON.stringify({ notFoundIds: null, items });
    const next = from + max < people ? { link: `<${url}/v1/people?max=${max}&cursor=${from + max}>; rel="next"` } : {};
    return response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...next }).end(body);
  });
});

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
serve(() => Promise.resolve({ url }));

function person(number: number): object {
  const name = `Person ${number}`;
  const id = Buffer.from(`ciscospark://us/PEOPLE/00000000-0000-4000-8000-${String(number).padStart(12, "0")}`).toString("base64url");
  return {
    id,
    emails: [`p${number}@acme.example`],
    displayName: name,
    firstName: "Person",
    lastName: String(number),
    orgId: id,
    type: "person",
  };
}
