import { request } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { type FakeAnswer, type FakeIssuer, startIssuer } from "../testing/fakeIssuer.ts";
import { memoryStore } from "../tokenStore/memory.ts";
import { type LoginOptions, login } from "./login.ts";

const tokens = { access_token: "access-1", refresh_token: "refresh-1", expires_in: 1000 };

async function start(
  answer: FakeAnswer = { json: tokens },
): Promise<{ issuer: FakeIssuer; signIn: (options?: Partial<LoginOptions>) => Visit }> {
  const issuer = await startIssuer({ "/v1/access_token": () => answer });
  const signIn = (options: Partial<LoginOptions> = {}): Visit => {
    const opened = Promise.withResolvers<URL>();
    const shown: string[] = [];
    const signedIn = login({
      clientId: "C1",
      scope: "spark:all",
      baseUrl: issuer.origin,
      redirectUri: "http://localhost:0/redirect",
      onUrl: (url) => shown.push(url),
      openBrowser: (url) => opened.resolve(new URL(url)),
      ...options,
    });
    signedIn.catch(() => {});
    return { signedIn, opened: opened.promise, shown };
  };
  return { issuer, signIn };
}

interface Visit {
  signedIn: ReturnType<typeof login>;
  opened: Promise<URL>;
  shown: string[];
}

/** The browser, on its way back. */
async function comeBack(page: URL, answer: Record<string, string>): Promise<{ status: number; text: string; headers: Headers }> {
  const back = new URL(page.searchParams.get("redirect_uri") ?? "");
  for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
  const response = await fetch(back);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe("a sign-in on this machine", () => {
  test("opens the page, waits, and proves that it began it", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const store = memoryStore();
    const { opened, signedIn, shown } = signIn({ store });
    const page = await opened;

    const answer = await comeBack(page, { code: "c0de", state: page.searchParams.get("state") ?? "" });
    const manager = await signedIn;

    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining("You are signed in") });
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await manager.get()).toBe("access-1");
    expect(await store.load()).toMatchObject({ refresh_token: "refresh-1" });
    expect(shown).toEqual([page.href]);
    const [form] = issuer.forms("/v1/access_token");
    expect(form).toMatchObject({ code: "c0de", redirect_uri: page.searchParams.get("redirect_uri"), client_id: "C1" });
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(form?.["code_verifier"]));
    expect(page.searchParams.get("code_challenge")).toBe(Buffer.from(digest).toString("base64url"));
  });

  test.each([{ state: "forged" }, {}])("takes no answer that it did not ask for: %j, and still takes the right one", async (forged) => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const { opened, signedIn } = signIn();
    const page = await opened;

    const wrong = await comeBack(page, { code: "stolen", ...forged });
    const right = await comeBack(page, { code: "c0de", state: page.searchParams.get("state") ?? "" });
    await signedIn;

    expect([wrong.status, right.status]).toEqual([400, 200]);
    expect(wrong.text).toContain("You are not signed in");
    expect(issuer.forms("/v1/access_token").map(({ code }) => code)).toEqual(["c0de"]);
  });

  test.each(["code", "error"])("takes no %s of another server, even if everything else is right", async (name) => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const { opened, signedIn } = signIn();
    const page = await opened;

    const state = page.searchParams.get("state") ?? "";
    const answer = await comeBack(page, { [name]: "access_denied", state, iss: "https://evil.example" });

    await expect(signedIn).rejects.toMatchObject({ name: "IssuerMismatchError", code: "issuer_mismatch" });
    expect(answer.status).toBe(400);
    expect(issuer.forms("/v1/access_token")).toEqual([]);
  });

  test("takes the answer of the server that it asked, by whichever of its names", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    for (const iss of [issuer.origin, issuer.origin.replace("127.0.0.1", "localhost"), "https://proxy.example"]) {
      const { opened, signedIn } = signIn({ issuers: ["https://proxy.example"] });
      const page = await opened;
      await comeBack(page, { code: "c0de", state: page.searchParams.get("state") ?? "", iss });
      expect(await (await signedIn).get()).toBe("access-1");
    }
  });

  test("tells both sides that the person said no", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const { opened, signedIn } = signIn();
    const page = await opened;

    const answer = await comeBack(page, {
      error: "access_denied",
      error_description: "<script>alert(1)</script>",
      state: page.searchParams.get("state") ?? "",
    });

    await expect(signedIn).rejects.toMatchObject({ code: "access_denied" });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain("<script>");
  });

  test("tells both sides that the code was not accepted", async () => {
    const { issuer, signIn } = await start({
      status: 400,
      json: { error: "invalid_grant", error_description: "code c0de-secret was used before" },
    });
    await using _ = issuer;
    const { opened, signedIn } = signIn();
    const page = await opened;

    const answer = await comeBack(page, { code: "c0de-secret", state: page.searchParams.get("state") ?? "" });

    await expect(signedIn).rejects.toMatchObject({ code: "sign_in_required" });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain("c0de-secret");
  });

  test("answers nobody but a browser that was sent to its own name and path", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const controller = new AbortController();
    const { opened, signedIn } = signIn({ signal: controller.signal });
    const page = await opened;
    const back = new URL(page.searchParams.get("redirect_uri") ?? "");

    const otherPath = await fetch(new URL("/other", back));
    const posted = await fetch(back, { method: "POST" });
    const otherName = await statusWithHost(back, "attacker.example");
    controller.abort();
    await expect(signedIn).rejects.toMatchObject({ code: "aborted" });

    expect([otherPath.status, posted.status, otherName]).toEqual([404, 404, 404]);
    await vi.waitFor(() => expect(fetch(back)).rejects.toThrow());
  });

  test("does not wait for ever", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;

    await expect(signIn({ loginTimeoutMs: 20 }).signedIn).rejects.toMatchObject({ code: "login_expired" });
  });

  test("goes on when no browser opens: the address has been shown", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const shown = Promise.withResolvers<URL>();
    const failing = () => Promise.reject(new Error("no screen"));
    const { signedIn } = signIn({ openBrowser: failing, onUrl: (url) => shown.resolve(new URL(url)) });
    const page = await shown.promise;

    await comeBack(page, { code: "c0de", state: page.searchParams.get("state") ?? "" });

    expect(await (await signedIn).get()).toBe("access-1");
  });

  test("is not needed when there are tokens, or when they can be renewed", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const openBrowser = vi.fn();

    const good = await signIn({ store: memoryStore({ access_token: "kept" }), openBrowser }).signedIn;
    const renewed = await signIn({ store: memoryStore({ refresh_token: "refresh-0" }), openBrowser }).signedIn;

    expect([await good.get(), await renewed.get()]).toEqual(["kept", "access-1"]);
    expect(openBrowser).not.toHaveBeenCalled();
    await Promise.all([good.close(), renewed.close()]);
  });

  test("is begun when the tokens are of no use any more", async () => {
    const { issuer, signIn } = await start({ status: 400, json: { error: "invalid_grant" } });
    await using _ = issuer;
    const controller = new AbortController();
    const { opened } = signIn({ store: memoryStore({ refresh_token: "refresh-0" }), signal: controller.signal });

    expect((await opened).pathname).toBe("/v1/authorize");
    controller.abort();
  });

  test("is not begun while the service cannot answer: the tokens may still be good", async () => {
    const { issuer, signIn } = await start({ status: 502, json: {} });
    await using _ = issuer;

    const { signedIn } = signIn({ store: memoryStore({ refresh_token: "refresh-0" }) });

    await expect(signedIn).rejects.toMatchObject({ code: "auth_unavailable" });
  });

  test.each(["https://localhost:6001/redirect", "http://app.example/redirect", "nonsense"])(
    "cannot come back to %s",
    async (redirectUri) => {
      const { issuer, signIn } = await start();
      await using _ = issuer;

      await expect(signIn({ redirectUri }).signedIn).rejects.toMatchObject({ code: "invalid_input" });
    },
  );

  test("names the port that is taken", async () => {
    const { issuer, signIn } = await start();
    await using _ = issuer;
    const controller = new AbortController();
    const { opened } = signIn({ redirectUri: "http://127.0.0.1:0/redirect", signal: controller.signal });
    const redirectUri = (await opened).searchParams.get("redirect_uri") ?? "";

    await expect(signIn({ redirectUri }).signedIn).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringContaining("EADDRINUSE"),
    });
    controller.abort();
  });
});

function statusWithHost(url: URL, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: url.hostname, port: url.port, path: url.pathname, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
