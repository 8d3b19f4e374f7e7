import { type Html, html } from "./html.ts";
import { page } from "./page.ts";
import { sayScope } from "./scopeWords.ts";

/** What the page that asks for consent shows. */
export interface ConsentPage {
  application: { name: string; description: string };
  scopes: readonly string[];
  person: { displayName: string; email: string };
  action: string;
  formToken: string;
  /** Where the answer goes. */
  goesTo: Html;
  /** Fields that the form sends back. */
  fields?: Readonly<Record<string, string>>;
}

export function consentPage({ application, scopes, person, action, formToken, goesTo, fields = {} }: ConsentPage): string {
  const hidden = Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return page(
    `${application.name} asks for access`,
    html`<h1>${application.name} asks for access</h1>
${application.description && html`<p class="soft">${application.description}</p>`}
<form method="post" action="${action}">
<input type="hidden" name="form" value="${formToken}">${hidden}
<p class="who"><span>${person.displayName} <span class="soft">${person.email}</span></span> <button class="link" name="do" value="switch">Not you?</button></p>
<h2>It could, in your name:</h2>
<ul class="scopes">
${scopes.map((scope) => html`<li>${sayScope(scope)} <code>${scope}</code></li>`)}
</ul>
<p class="soft">${goesTo}</p>
<div class="row"><button name="do" value="deny">Deny</button><button class="main" name="do" value="allow">Allow</button></div>
</form>`,
  );
}
