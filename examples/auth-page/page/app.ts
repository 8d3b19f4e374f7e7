import { Webex } from "@parley/sdk";

const { baseUrl, clientId } = (await (await fetch("/settings.json")).json()) as { baseUrl: string; clientId: string };
const webex = new Webex({
  baseUrl,
  credentials: { client_id: clientId, redirect_uri: `${location.origin}/`, scope: "spark:all spark:kms", pkce: true },
});

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const say = (text: string): void => {
  element("who").textContent = text;
};

/** Goes to the sign-in page; nothing after it happens here. */
function on(id: string, go: () => Promise<void>): void {
  element(id).addEventListener("click", () => void go().catch((error: Error) => say(error.message)));
}

// A new sign-in is what newer pages use; the implicit grant is for servers and pages that know nothing else.
on("code", () => webex.authorization.initiateAuthorizationCodeGrant());
on("implicit", () => webex.authorization.initiateImplicitGrant());
on("leave", () => webex.logout());

webex.on("auth:lost", ({ error }) => say(error.message));
webex.once("ready", async () => {
  const isIn = webex.canAuthorize;
  element("in").hidden = isIn;
  element("out").hidden = !isIn;
  if (isIn) say(`You are ${(await webex.people.get("me")).displayName}.`);
  else if (element("who").textContent?.startsWith("One")) say("You are not signed in.");
});
