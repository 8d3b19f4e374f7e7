// Runs in the page: an app that signs its visitor in.
import { type Credentials, Webex } from "@parley/sdk";

/** What the test can have the page do. */
export interface SignInPage {
  /** Starts the client, as the app does each time that its page is opened. */
  open(input: { baseUrl: string; credentials: Credentials }): Promise<Visit>;
  /** Goes away to sign in, or to sign out; nobody waits for a page that is left. */
  leave(input: { by: "initiateImplicitGrant" | "initiateLogin" | "logout"; input: Record<string, unknown> }): void;
  /** Has the token renewed, and uses the new one. */
  refresh(): Promise<Visit>;
  /** What is said to somebody who wants to make a guest's JWT here. */
  createJwt(input: { issuer: string; secretId: string }): Promise<string>;
}

/** What the page knows once it is open. */
export interface Visit {
  canAuthorize: boolean;
  email: string | undefined;
  refusal: string | undefined;
}

// Not before the test says so: a client reads the address of its page as it starts.
let webex: Webex;

const page: SignInPage = {
  async open({ baseUrl, credentials }) {
    webex = new Webex({ baseUrl, credentials });
    await new Promise<void>((resolve) => webex.once("ready", () => resolve()));
    return visit();
  },
  leave({ by, input }) {
    void (by === "logout" ? webex.logout(input) : webex.authorization[by](input));
  },
  async refresh() {
    await webex.authorization.refresh();
    return visit();
  },
  createJwt: (input) => webex.authorization.createJwt(input).then(() => "made", codeOf),
};

async function visit(): Promise<Visit> {
  const { canAuthorize } = webex;
  try {
    const { emails } = await webex.people.get("me");
    return { canAuthorize, email: emails?.[0], refusal: undefined };
  } catch (error) {
    return { canAuthorize, email: undefined, refusal: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code);
}

Object.assign(globalThis, { page });
