import type { DemoPerson } from "../ports.ts";
import { type Html, html } from "./html.ts";
import { page } from "./page.ts";

/** What the page for signing in shows. */
export interface SignInPage {
  /** What one signs in for, such as an application's name. */
  reason: string;
  /** Where the form goes. */
  action: string;
  formToken: string;
  people: readonly DemoPerson[];
  email?: string | undefined;
  error?: string | undefined;
}

export function signInPage(input: SignInPage): string {
  const { reason, people, error } = input;
  const form = passwordForm(input);
  return page(
    "Sign in",
    html`<h1>Sign in</h1>
<p class="soft">${reason}</p>
${error && html`<p class="error" role="alert">${error}</p>`}
${people.length > 0 && demoPeople(input)}
${people.length ? html`<details${error !== undefined && html` open`}><summary>With a password</summary>${form}</details>` : form}`,
  );
}

function demoPeople({ action, formToken, people }: SignInPage): Html {
  const rows = people.map(
    ({ personId, displayName, email, isAdmin }) =>
      html`<li><button name="person" value="${personId}">${displayName} <small>${email}${isAdmin && ", administrator"}</small></button></li>
`,
  );
  return html`<form method="post" action="${action}">
<input type="hidden" name="form" value="${formToken}"><input type="hidden" name="do" value="be">
<h2>Be one of the demo people</h2>
<ul class="people">
${rows}</ul>
</form>`;
}

function passwordForm({ action, formToken, email }: SignInPage): Html {
  return html`<form method="post" action="${action}">
<input type="hidden" name="form" value="${formToken}"><input type="hidden" name="do" value="signIn">
<label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254" value="${email ?? ""}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256">
<button class="main">Sign in</button>
</form>`;
}
