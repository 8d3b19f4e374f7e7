import { html } from "./html.ts";
import { page } from "./page.ts";

/** What the page where the letters of a device are typed shows. */
export interface DevicePage {
  formToken: string;
  userCode: string;
  person: { displayName: string; email: string };
  error?: string | undefined;
}

export function devicePage({ formToken, userCode, person, error }: DevicePage): string {
  return page(
    "Connect a device",
    html`<h1>Connect a device</h1>
<form method="post" action="/verify">
<input type="hidden" name="form" value="${formToken}">
<p class="who"><span>${person.displayName} <span class="soft">${person.email}</span></span> <button class="link" name="do" value="switch" formnovalidate>Not you?</button></p>
${error && html`<p class="error" role="alert">${error}</p>`}
<label for="code">The letters that the device shows</label>
<input class="code" id="code" name="user_code" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12" value="${userCode}">
<p class="soft">Type only what you see on a device of your own. Nobody will ever ask you to type letters that they have sent you.</p>
<button class="main" name="do" value="find">Go on</button>
</form>`,
  );
}
