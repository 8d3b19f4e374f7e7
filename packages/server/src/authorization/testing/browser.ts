import { createHash, randomBytes } from "node:crypto";
import type { World } from "../../testing/world.ts";

/** A page as it came. */
export interface Shown {
  status: number;
  headers: Headers;
  text: string;
  /** The values of the hidden fields, and of what a browser would send of its own accord. */
  fields: Record<string, string>;
}

/** A browser without scripts: keeps its cookie, and follows nothing by itself. */
export class TestBrowser {
  readonly #world: World;
  cookie = "";

  constructor(world: World) {
    this.#world = world;
  }

  open(path: string, headers: Record<string, string> = {}): Promise<Shown> {
    return this.#ask(path, { headers: { ...headers, cookie: this.cookie } });
  }

  /** Sends the form of a page as its button does. */
  submit(path: string, { fields }: Shown, more: Record<string, string>, headers: Record<string, string> = {}): Promise<Shown> {
    const body = new URLSearchParams({ ...fields, ...more });
    return this.#ask(path, { method: "POST", body, headers: { origin: this.#world.url, ...headers, cookie: this.cookie } });
  }

  /** Signs in as a demo person. @returns The page that follows */
  async be(path: string, name: string): Promise<Shown> {
    const page = await this.open(path);
    const { displayName } = (await this.#world.server.personas()).find((each) => each.name === name) ?? { displayName: "" };
    const person = new RegExp(`value="([\\w-]+)">${displayName}`).exec(page.text)?.[1] ?? "";
    await this.submit(path, page, { do: "be", person });
    return this.open(path);
  }

  /** Signs in and agrees. @returns The answer that the application gets */
  async agree(path: string, name: string): Promise<URLSearchParams> {
    const page = await this.be(path, name);
    const answer = page.status === 303 ? page : await this.submit(path, page, { do: "allow" });
    const location = new URL(answer.headers.get("location") ?? "");
    return location.hash ? new URLSearchParams(location.hash.slice(1)) : location.searchParams;
  }

  async #ask(path: string, init: RequestInit): Promise<Shown> {
    const answer = await fetch(this.#world.url + path, { ...init, redirect: "manual" });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0];
    if (cookie) this.cookie = cookie;
    const text = await answer.text();
    const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
    const fields = Object.fromEntries(hidden.map(([, name, value]) => [name as string, value as string]));
    return { status: answer.status, headers: answer.headers, text, fields };
  }
}

/** A PKCE pair. */
export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

/** An application that asks for tokens. */
export class TestClient {
  readonly #world: World;
  readonly id: string;
  readonly secret: string | undefined;
  readonly redirectUri = "http://localhost:6001/redirect";

  constructor(world: World, id: string, secret: string | undefined) {
    this.#world = world;
    this.id = id;
    this.secret = secret;
  }

  static async demo(world: World, name = "integration"): Promise<TestClient> {
    const found = (await world.server.applications()).find((each) => each.name === name);
    if (!found) throw new Error(`the demo has no application ${name}`);
    return new TestClient(world, found.clientId, found.clientSecret);
  }

  authorizePath(more: Record<string, string | undefined> = {}): string {
    const params = { client_id: this.id, redirect_uri: this.redirectUri, response_type: "code", scope: "spark:all", state: "s1", ...more };
    const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return `/v1/authorize?${new URLSearchParams(given)}`;
  }

  /** A request to an OAuth endpoint, with the client's id and secret in the header. */
  async ask<Body = TokenBody>(fields: Record<string, string>, path = "/v1/access_token"): Promise<{ status: number; body: Body }> {
    const basic = Buffer.from(`${this.id}:${this.secret}`).toString("base64");
    const headers: Record<string, string> = this.secret ? { authorization: `Basic ${basic}` } : {};
    const body = new URLSearchParams(this.secret ? fields : { client_id: this.id, ...fields });
    const answer = await fetch(this.#world.url + path, { method: "POST", headers, body });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Body };
  }

  /** A code that somebody has agreed to. */
  async code(name: string, more: Record<string, string | undefined> = {}): Promise<string> {
    return (await new TestBrowser(this.#world).agree(this.authorizePath(more), name)).get("code") ?? "";
  }

  /** Tokens of somebody. */
  async tokens(name: string, more: Record<string, string | undefined> = {}): Promise<TokenBody> {
    const { challenge, verifier } = pkce();
    const code = await this.code(name, { code_challenge: challenge, code_challenge_method: "S256", ...more });
    const { status, body } = await this.redeem(code, { code_verifier: verifier });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }

  redeem(code: string, more: Record<string, string> = {}): Promise<{ status: number; body: TokenBody }> {
    return this.ask({ grant_type: "authorization_code", code, redirect_uri: this.redirectUri, ...more });
  }

  refresh(refreshToken: string, more: Record<string, string> = {}): Promise<{ status: number; body: TokenBody }> {
    return this.ask({ grant_type: "refresh_token", refresh_token: refreshToken, ...more });
  }
}

/** What the token endpoint answers, good or bad. */
export interface TokenBody {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  refresh_token_expires_in: number;
  token_type: string;
  scope: string;
  id_token?: string;
  error?: string;
  error_description?: string;
  message?: string;
}

/** Status of a request with a token. */
export async function statusWith(world: World, token: string, path = "/v1/people/me"): Promise<number> {
  const answer = await fetch(world.url + path, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  return answer.status;
}
