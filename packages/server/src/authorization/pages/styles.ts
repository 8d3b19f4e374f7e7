import { hash } from "node:crypto";

/** One style for all pages: light and dark, from a phone up. */
export const styles: string = `
:root { color-scheme: light dark; --ink: #17211f; --soft: #53625e; --paper: #f6f8f7; --card: #fff; --line: #d9e0dd; --accent: #0b7a75; --on-accent: #fff; --bad: #b3261e }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efec; --soft: #a3b1ac; --paper: #101615; --card: #18201e; --line: #2c3835; --accent: #4cc5bd; --on-accent: #06201e; --bad: #ff8a80 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: start center; padding: clamp(1rem, 8vh, 5rem) 1rem 2rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { width: 100%; max-width: 28rem; padding: 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: .9rem }
main.wide { max-width: 46rem }
.mark { display: block; width: 2.5rem; height: 2.5rem; margin-bottom: 1rem; fill: var(--accent) }
h1 { margin: 0 0 .4rem; font-size: 1.4rem; line-height: 1.25; overflow-wrap: anywhere }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem }
p { margin: 0 0 1rem }
.soft { color: var(--soft) }
.error { padding: .7rem .9rem; border-inline-start: 4px solid var(--bad); background: var(--paper); border-radius: .3rem }
form { margin: 0 }
label { display: block; margin: 0 0 .25rem; font-weight: 600 }
input:not([type=hidden]):not([type=checkbox]), textarea, select { width: 100%; margin: 0 0 1rem; padding: .6rem .75rem; border: 1px solid var(--soft); border-radius: .45rem; background: var(--paper); color: var(--ink); font: inherit }
input.code { text-transform: uppercase; letter-spacing: .2em; font: 1.3rem ui-monospace, monospace; text-align: center }
button { padding: .6rem 1.1rem; border: 1px solid var(--accent); border-radius: .45rem; background: transparent; color: var(--accent); font: 600 1rem/1.4 system-ui, sans-serif; cursor: pointer }
button.main { background: var(--accent); color: var(--on-accent) }
button.link { padding: 0; border: 0; text-decoration: underline; font-weight: 400 }
button:hover { filter: brightness(1.1) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.row { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem }
.row button { flex: 1 1 8rem }
ul { margin: 0 0 1rem; padding: 0; list-style: none }
ul.scopes li { padding: .5rem 0; border-top: 1px solid var(--line) }
ul.scopes li:first-child { border-top: 0 }
code { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; color: var(--soft) }
.scopes code { display: block }
ul.people { display: grid; gap: .5rem }
ul.people button { display: grid; gap: 0; width: 100%; text-align: start; border-color: var(--line); color: var(--ink) }
ul.people button:hover { border-color: var(--accent) }
.people small { color: var(--soft); font-weight: 400 }
.who { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; padding: .6rem .8rem; background: var(--paper); border-radius: .45rem }
details { margin-bottom: 1rem }
summary { cursor: pointer; color: var(--accent); font-weight: 600 }
`;

/** What the page's policy allows as its style, and nothing else. */
export const styleSource: string = `'sha256-${hash("sha256", styles, "base64")}'`;
