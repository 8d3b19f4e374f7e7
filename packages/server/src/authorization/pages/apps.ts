import { type Html, html } from "./html.ts";
import { page } from "./page.ts";

/** An application in the list. */
interface Listed {
  clientId: string;
  name: string;
  type: string;
  description: string;
  issuerId?: string;
  scopes: readonly string[];
  redirectUris: readonly string[];
  isPublic: boolean;
}

/** What the page about applications shows. */
export interface AppsPage {
  formToken: string;
  person: { displayName: string; email: string };
  applications: readonly Listed[];
  /** What an administrator decides about; `undefined` for everybody else. */
  serviceApps: readonly { applicationId: string; name: string; scopes: readonly string[]; state: "requested" | "authorized" }[] | undefined;
  /** What has just been made, and is shown this once. */
  secrets?: Readonly<Record<string, string>> | undefined;
  error?: string | undefined;
}

const words: Record<string, string> = {
  integration: "Integration",
  bot: "Bot",
  guestIssuer: "Guest issuer",
  serviceApp: "Service app",
  clientId: "Client id",
  clientSecret: "Client secret",
  sharedSecret: "Shared secret",
  issuerId: "Issuer id",
  accessToken: "Access token",
};

export function appsPage({ formToken, person, applications, serviceApps, secrets, error }: AppsPage): string {
  return page(
    "Applications",
    html`<h1>Applications</h1>
<form method="post" action="/apps"><input type="hidden" name="form" value="${formToken}">
<p class="who"><span>${person.displayName} <span class="soft">${person.email}</span></span> <button class="link" name="do" value="switch">Not you?</button></p></form>
${error && html`<p class="error" role="alert">${error}</p>`}
${secrets && shownOnce(secrets)}
<h2>Yours</h2>
${applications.length ? html`<ul class="scopes">${applications.map((each) => listed(each, formToken))}</ul>` : html`<p class="soft">None yet.</p>`}
${serviceApps && decisions(serviceApps, formToken)}
<h2>Register one</h2>
${registration(formToken)}
<h2>A token of your own</h2>
<form method="post" action="/apps"><input type="hidden" name="form" value="${formToken}">
<p class="soft">For trying things out: it carries everything that you may do, and ends after twelve hours.</p>
<button name="do" value="token">Make a personal access token</button></form>`,
    { isWide: true },
  );
}

function shownOnce(secrets: Readonly<Record<string, string>>): Html {
  const rows = Object.entries(secrets).map(([name, value]) => html`<li><strong>${words[name] ?? name}</strong> <code>${value}</code></li>`);
  return html`<div role="status"><h2>Keep this now</h2><p class="soft">It is shown this once, and stored so that it cannot be read again.</p><ul class="scopes">${rows}</ul></div>`;
}

function listed({ clientId, name, type, description, issuerId, isPublic, scopes, redirectUris }: Listed, formToken: string): Html {
  return html`<li><strong>${name}</strong> <span class="soft">${words[type] ?? type}${isPublic && ", public"}</span>
${description && html`<br>${description}`}
<code>${issuerId ?? clientId}</code>
<details><summary>More</summary>
<code>${scopes.join(" ") || "no scopes"}</code>
${redirectUris.map((address) => html`<code>${address}</code>`)}
<form method="post" action="/apps"><input type="hidden" name="form" value="${formToken}"><input type="hidden" name="id" value="${clientId}">
<div class="row">${!isPublic && html`<button name="do" value="secret">Make the secret anew</button>`}<button name="do" value="remove">Remove</button></div></form>
</details></li>
`;
}

function decisions(serviceApps: NonNullable<AppsPage["serviceApps"]>, formToken: string): Html {
  const rows = serviceApps.map(
    ({ applicationId, name, scopes, state }) => html`<li><form method="post" action="/apps">
<input type="hidden" name="form" value="${formToken}"><input type="hidden" name="id" value="${applicationId}">
<strong>${name}</strong> <span class="soft">${state === "authorized" ? "may act for your organization" : "asks to act for your organization"}</span>
<code>${scopes.join(" ")}</code>
<button name="do" value="${state === "authorized" ? "deauthorize" : "authorize"}">${state === "authorized" ? "Take back" : "Authorize"}</button></form></li>
`,
  );
  return html`<h2>Service apps of your organization</h2>${rows.length ? html`<ul class="scopes">${rows}</ul>` : html`<p class="soft">None.</p>`}`;
}

function registration(formToken: string): Html {
  return html`<form method="post" action="/apps"><input type="hidden" name="form" value="${formToken}">
<label for="type">What it is</label>
<select id="type" name="type"><option value="integration">Integration: acts for people who agree</option><option value="bot">Bot: somebody of its own</option><option value="guestIssuer">Guest issuer: signs guests in</option><option value="serviceApp">Service app: acts for an organization</option></select>
<label for="name">Name</label>
<input id="name" name="name" required maxlength="128">
<label for="description">Description</label>
<input id="description" name="description" maxlength="1024">
<label for="redirectUris">Redirect addresses, of an integration</label>
<textarea id="redirectUris" name="redirectUris" rows="2"></textarea>
<label for="scopes">Scopes</label>
<input id="scopes" name="scopes" value="spark:all" autocomplete="off" spellcheck="false">
<p><label><input type="checkbox" name="isPublic" value="yes"> It can keep no secret (a program on somebody's machine, or a page)</label></p>
<button class="main" name="do" value="register">Register</button></form>`;
}
