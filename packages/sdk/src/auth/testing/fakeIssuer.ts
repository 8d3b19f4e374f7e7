import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { type Loopback, type Recorded, startLoopback } from "../../core/testing/loopback.ts";

/** What an endpoint answers: a status, JSON or a text, headers. */
export interface FakeAnswer {
  status?: number;
  json?: unknown;
  text?: string;
  headers?: Record<string, string>;
}

/** Answers a request; `form` is its body as a form. */
export type FakeEndpoint = (request: Recorded & { form: Record<string, string> }) => FakeAnswer | Promise<FakeAnswer>;

/** A scripted authorization server on loopback. */
export interface FakeIssuer extends Loopback {
  /** Forms that an endpoint was sent, oldest first. */
  forms(path: string): Record<string, string>[];
}

/** @param endpoints - By path; what is not there answers 404. */
export async function startIssuer(endpoints: Record<string, FakeEndpoint>): Promise<FakeIssuer> {
  const loopback = await startLoopback(async (request, response) => {
    const recorded = loopback.requests.findLast(({ path }) => path === request.url) as Recorded;
    const { pathname } = new URL(recorded.path, "http://issuer");
    const answer = (await endpoints[pathname]?.({ ...recorded, form: formOf(recorded) })) ?? {
      status: 404,
      json: { message: "Not found" },
    };
    const { status = 200, json, text = JSON.stringify(json ?? {}), headers } = answer;
    response.writeHead(status, { "content-type": json === undefined ? "text/plain" : "application/json", ...headers }).end(text);
  });
  const forms = (path: string) =>
    loopback.requests.filter((request) => new URL(request.path, "http://issuer").pathname === path).map(formOf);
  return Object.assign(loopback, { forms });
}

function formOf({ body }: Recorded): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body));
}

/** Signs ID tokens, and shows its public keys. */
export async function signer(kid = "k1") {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
  const sign = (claims: Record<string, unknown>, header: { alg?: string; kid?: string } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid, ...header }).sign(privateKey);
  return { jwk, sign, publicKey, privateKey };
}
