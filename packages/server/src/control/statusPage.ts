/** What the page shows before its script has asked for the rest. */
export interface StatusPageInput {
  version: string;
  origin: string;
}

/**
 * The page at `/`: what this is, where it answers, and whom one can be.
 * People and tokens are fetched by its script, and only a browser on this machine gets them.
 */
export function statusPage({ version, origin }: StatusPageInput): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%230b7a75' d='M4 5h24v17H14l-7 6v-6H4z'/%3E%3C/svg%3E">
<style>${styles}</style>
</head>
<body>
<header>
<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M4 5h24v17H14l-7 6v-6H4z"/></svg>
<div><h1>Parley</h1><p>A Webex-compatible server of your own. Version ${escapeHtml(version)}.</p></div>
<p class="inspect"><a href="/_parley/">Open the inspector</a></p>
<p class="state" role="status"><span class="dot" aria-hidden="true"></span>Ready</p>
</header>
<main>
<section aria-labelledby="addresses">
<h2 id="addresses">Addresses</h2>
<dl>
${addressRow("Public REST API", `${origin}/v1`)}
${addressRow("Service catalog", `${origin}/u2c/api/v1`)}
${addressRow("Health", `${origin}/_parley/health`)}
</dl>
</section>
<section aria-labelledby="people">
<h2 id="people">People to try it as</h2>
<p id="people-state" role="status">Loading…</p>
<div class="scroll" id="people-table" hidden><table><thead><tr><th scope="col">Name</th><th scope="col">E-mail</th><th scope="col">Role</th><th scope="col">Access token</th></tr></thead><tbody></tbody></table></div>
</section>
<section aria-labelledby="sdk">
<h2 id="sdk">With the SDK</h2>
${codeBlock("sdk-code", sdkExample(origin))}
</section>
<section aria-labelledby="official">
<h2 id="official">With an official client</h2>
${codeBlock("official-code", `export HYDRA_SERVICE_URL=${origin}/v1\nexport U2C_SERVICE_URL=${origin}/u2c/api/v1`)}
</section>
</main>
<footer><p>Parley is independent and not affiliated with Cisco. What works and what does not stands in <code>docs/coverage.md</code>.</p></footer>
<p id="said" class="visually-hidden" role="status"></p>
<script type="module">${script}</script>
</body>
</html>
`;
}

function addressRow(name: string, url: string): string {
  return `<div><dt>${name}</dt><dd><code>${escapeHtml(url)}</code>${copyButton(url, `Copy the address of ${name}`)}</dd></div>`;
}

function codeBlock(id: string, code: string): string {
  return `<div class="code"><pre tabindex="0"><code id="${id}">${escapeHtml(code)}</code></pre>${copyButton(code, "Copy the code")}</div>`;
}

function copyButton(text: string, label: string): string {
  return `<button type="button" class="copy" data-copy="${escapeHtml(text)}" aria-label="${escapeHtml(label)}">Copy</button>`;
}

function sdkExample(origin: string): string {
  return [
    `import { Webex } from "@parley/sdk";`,
    "",
    `const webex = new Webex({ token: process.env.WEBEX_ACCESS_TOKEN, baseUrl: "${origin}" });`,
    "for await (const room of webex.rooms.list()) console.log(room.title);",
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const styles = `
:root { color-scheme: light dark; --ink: #17211f; --soft: #53625e; --paper: #f6f8f7; --card: #fff; --line: #d9e0dd; --accent: #0b7a75; --on-accent: #fff; --good: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efec; --soft: #a3b1ac; --paper: #101615; --card: #18201e; --line: #2c3835; --accent: #4cc5bd; --on-accent: #06201e; --good: #4ac26b } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem; margin-bottom: 2rem }
header p { margin: 0; color: var(--soft) }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2 }
h2 { margin: 0 0 .75rem; font-size: 1.1rem }
.mark { width: 3rem; height: 3rem; fill: var(--accent) }
.state { display: flex; align-items: center; gap: .5rem; margin-inline-start: auto !important; font-weight: 600 }
.dot { width: .65rem; height: .65rem; border-radius: 50%; background: var(--good) }
section { margin-bottom: 1.25rem; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem }
dl, dl div { margin: 0 }
dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; align-items: center; padding: .3rem 0 }
dt { color: var(--soft) }
dd { display: flex; gap: .75rem; align-items: center; justify-content: space-between; margin: 0; min-width: 0 }
code { font: .9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse }
th { padding: .4rem .75rem .4rem 0; text-align: start; color: var(--soft); font-weight: 600; font-size: .85rem }
td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); vertical-align: middle }
td:last-child { padding-inline-end: 0 }
.token { display: flex; gap: .75rem; align-items: center; justify-content: space-between }
.token code { display: block; max-width: 16rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.code { position: relative }
pre { margin: 0; padding: 1rem 5.5rem 1rem 1rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem }
pre code { overflow-wrap: normal }
.code .copy { position: absolute; top: .6rem; inset-inline-end: .6rem }
button { flex: none; padding: .3rem .8rem; border: 1px solid var(--accent); border-radius: .45rem; background: transparent; color: var(--accent); font: 600 .85rem/1.4 system-ui, sans-serif; cursor: pointer }
button:hover, button.done { background: var(--accent); color: var(--on-accent) }
.inspect { margin-inline-start: auto !important }
.inspect + .state { margin-inline-start: 0 !important }
a { color: var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
footer { color: var(--soft); font-size: .9rem }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
[hidden] { display: none }
@media (max-width: 40rem) {
  dl div { grid-template-columns: 1fr; gap: 0; padding: .5rem 0 }
  .state { margin-inline-start: 0 !important }
  .code { display: flex; flex-direction: column; align-items: flex-end; gap: .5rem }
  .code pre { width: 100%; padding: 1rem }
  .code .copy { position: static; order: -1 }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .6rem 0; border-top: 1px solid var(--line) }
  td { padding: 0; border: 0 }
  td:first-child { font-weight: 600 }
  td:nth-child(2) { order: 1; grid-column: 1 / -1; color: var(--soft) }
  td:last-child { order: 2; grid-column: 1 / -1; margin-top: .4rem }
  .token code { max-width: 55vw }
}
`;

const script = `
const said = document.getElementById("said");
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
    button.classList.add("done");
    said.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
    said.textContent = "The browser did not allow copying.";
  }
  setTimeout(() => { button.textContent = "Copy"; button.classList.remove("done"); }, 1500);
});
const cell = (row, text) => { const td = row.insertCell(); td.textContent = text; return td; };
const role = ({ type, roles }) => type === "bot" ? "Bot" : type === "guest" ? "Guest" : roles.length ? "Administrator" : "Person";
const state = document.getElementById("people-state");
try {
  const answer = await fetch("/_parley/personas");
  if (!answer.ok) throw new Error();
  const people = await answer.json();
  const body = document.querySelector("#people-table tbody");
  for (const person of people) {
    const row = body.insertRow();
    cell(row, person.displayName);
    cell(row, person.email);
    cell(row, role(person));
    const holder = cell(row, "").appendChild(document.createElement("div"));
    holder.className = "token";
    const code = holder.appendChild(document.createElement("code"));
    code.textContent = person.accessToken;
    code.title = person.accessToken;
    const button = holder.appendChild(document.createElement("button"));
    button.type = "button";
    button.textContent = "Copy";
    button.dataset.copy = person.accessToken;
    button.setAttribute("aria-label", "Copy the token of " + person.displayName);
  }
  state.hidden = people.length > 0;
  state.textContent = "There are no demo people in this data.";
  document.getElementById("people-table").hidden = people.length === 0;
} catch {
  state.textContent = "People and tokens are shown only in a browser on the machine that runs the server.";
}
`;
