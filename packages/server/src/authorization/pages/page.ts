import { type Html, html, Html as Raw } from "./html.ts";
import { styles } from "./styles.ts";

/** A page, whole. Works without scripts, and has none. */
export function page(title: string, content: Html, { isWide = false }: { isWide?: boolean } = {}): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Parley</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%230b7a75' d='M4 5h24v17H14l-7 6v-6H4z'/%3E%3C/svg%3E">
<style>${new Raw(styles)}</style>
</head>
<body>
<main${isWide && new Raw(' class="wide"')}>
<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M4 5h24v17H14l-7 6v-6H4z"/></svg>
${content}
</main>
</body>
</html>
`.text;
}

/** A page that only says something. */
export function notePage(title: string, text: string): string {
  return page(title, html`<h1>${title}</h1><p>${text}</p>`);
}
