import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { MovableClock } from "./clock.ts";
import { type Lookup, Outbound, TooLargeReplyError } from "./outbound.ts";
import { allowsAddress, RefusedTargetError, requireTarget, type TargetRule } from "./targetRule.ts";

const strict: TargetRule = { loopback: false, private: false };
const local: TargetRule = { loopback: true, private: false };
const open: TargetRule = { loopback: true, private: true };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function target(answer: RequestListener): Promise<{ url: string; port: number }> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port };
}

function outbound({ rule = local, lookup }: { rule?: TargetRule; lookup?: Lookup } = {}) {
  const clock = new MovableClock();
  const made = new Outbound({ rule, clock, ...(lookup && { lookup }) });
  closers.push(() => made.close());
  return { outbound: made, clock };
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const post = { headers: {}, body: "{}", timeoutInMs: 1000 };
const get = { timeoutInMs: 1000, maxBytes: 1000, maxRedirects: 3 };

test.each([
  ["93.184.216.34", true, true, true],
  ["2606:2800:220:1::1", true, true, true],
  ["127.0.0.1", false, true, true],
  ["::1", false, true, true],
  ["::ffff:127.0.0.1", false, true, true],
  ["10.1.2.3", false, false, true],
  ["192.168.0.1", false, false, true],
  ["100.64.0.1", false, false, true],
  ["fd00::1", false, false, true],
  ["169.254.169.254", false, false, false],
  ["fe80::1", false, false, false],
  ["0.0.0.0", false, false, false],
  ["::", false, false, false],
  ["224.0.0.1", false, false, false],
  ["255.255.255.255", false, false, false],
  ["::127.0.0.1", false, true, true],
  ["64:ff9b::7f00:1", false, false, false],
  ["2002:7f00:1::", false, false, false],
])("%s is judged by where it leads", (address, byStrict, byLocal, byOpen) => {
  expect([strict, local, open].map((rule) => allowsAddress(rule, address))).toEqual([byStrict, byLocal, byOpen]);
});

test("no spelling of a loopback address passes the strict rule", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(octet, octet, octet, fc.constantFrom("dotted", "number", "hex", "octal", "mapped"), (b, c, d, spelling) => {
      const value = 127 * 2 ** 24 + b * 2 ** 16 + c * 256 + d;
      const hosts = {
        dotted: `127.${b}.${c}.${d}`,
        number: `${value}`,
        hex: `0x${value.toString(16)}`,
        octal: `0177.${b}.${c * 256 + d}`,
        mapped: `[::ffff:127.${b}.${c}.${d}]`,
      };
      expect(() => requireTarget(strict, `http://${hosts[spelling]}/`)).toThrow(RefusedTargetError);
    }),
  );
});

test.each(["ftp://example.com/", "file:///etc/passwd", "nonsense", "http://user:word@example.com/", "javascript:alert(1)"])(
  "%s is no target",
  (url) => {
    expect(() => requireTarget(open, url)).toThrow(RefusedTargetError);
  },
);

test("a post arrives as it was given, and its status comes back", async () => {
  const seen: unknown[] = [];
  const { url } = await target(async (request, response) => {
    seen.push(request.method, request.headers["x-test"], await readAll(request));
    response.writeHead(202).end("thanks");
  });

  const reply = await outbound().outbound.post(`${url}/hook`, { ...post, headers: { "x-test": "1" }, body: '{"a":"ä"}' });

  expect(reply.status).toBe(202);
  expect(seen).toEqual(["POST", "1", '{"a":"ä"}']);
});

test("a name is refused when any of its addresses is, and nothing is sent", async () => {
  let requests = 0;
  const { port } = await target((_, response) => {
    requests++;
    response.end();
  });
  const lookup: Lookup = (_host, callback) =>
    callback(null, [
      { address: "127.0.0.1", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ]);

  const refused = outbound({ lookup }).outbound.post(`http://two.example:${port}/`, post);

  await expect(refused).rejects.toThrow(RefusedTargetError);
  expect(requests).toBe(0);
});

test("the connection goes to the address that was judged, though the name changes its mind", async () => {
  const { port } = await target((_, response) => response.end("here"));
  let lookups = 0;
  const lookup: Lookup = (_host, callback) => callback(null, [{ address: lookups++ ? "10.0.0.1" : "127.0.0.1", family: 4 }]);

  const download = await outbound({ lookup }).outbound.download(`http://rebind.example:${port}/`, get);

  expect(await readAll(download.body)).toBe("here");
  expect(lookups).toBe(1);
});

test("a redirect of a post is an answer like any other", async () => {
  let followed = 0;
  const { url } = await target((request, response) => {
    if (request.url === "/next") followed++;
    response.writeHead(307, { location: "/next" }).end();
  });

  const reply = await outbound().outbound.post(url, post);

  expect([reply.status, followed]).toEqual([307, 0]);
});

test("a download follows redirects, but not into what the rule refuses and not for ever", async () => {
  const { url } = await target((request, response) => {
    if (request.url === "/file") response.end("content");
    else if (request.url === "/once") response.writeHead(302, { location: "/file" }).end();
    else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
    else response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
  });
  const { outbound: http } = outbound();

  const download = await http.download(`${url}/once`, get);

  expect(await readAll(download.body)).toBe("content");
  await expect(http.download(`${url}/away`, get)).rejects.toThrow("169.254.169.254");
  await expect(http.download(`${url}/round`, get)).rejects.toThrow("too often");
});

test("no more is taken than was allowed, announced or not", async () => {
  const { url } = await target((request, response) => {
    if (request.url === "/announced") return void response.writeHead(200, { "content-length": "2000" }).end("x".repeat(2000));
    response.write("x".repeat(900));
    response.end("x".repeat(900));
  });
  const { outbound: http } = outbound();

  await expect(http.download(`${url}/announced`, get)).rejects.toThrow(TooLargeReplyError);
  const silent = await http.download(`${url}/silent`, get);
  await expect(readAll(silent.body)).rejects.toThrow(TooLargeReplyError);
});

test("whoever does not answer in time is given up, by the server's clock", async () => {
  const arrived = Promise.withResolvers<void>();
  const { url } = await target(() => arrived.resolve());
  const { outbound: http, clock } = outbound();

  const waiting = http.post(url, post);
  await arrived.promise;
  clock.advance(1000);

  await expect(waiting).rejects.toThrow("within 1000 ms");
});

test("the caller can give up too, also while reading", async () => {
  const { url } = await target((_, response) => void response.write("begin"));
  const caller = new AbortController();

  const download = await outbound().outbound.download(url, { ...get, signal: caller.signal });
  const read = readAll(download.body);
  caller.abort(new Error("enough"));

  await expect(read).rejects.toThrow("enough");
});
