import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

/** Somebody whom a text mentions, as its author wrote it. */
export interface Mention {
  by: "personId" | "personEmail" | "all";
  value: string;
  label: string | undefined;
}

/** Who a mention turned out to be. Nobody: it is shown as the text it was. */
export type Mentioned = { id: string; name: string } | "all" | undefined;

interface Env extends Record<PropertyKey, unknown> {
  mentions: Mention[];
  resolved: Mentioned[];
}

const pattern = /^<@(?:(personId|personEmail):([^|>\s]+)(?:\|([^>]*))?|(all))>/;
const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true }).disable("image");

/** `<@personId:…|name>`, `<@personEmail:…|name>` and `<@all>`. @source documented https://developer.webex.com/docs/basics */
markdown.inline.ruler.before("autolink", "mention", (state, silent) => {
  const match = pattern.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) {
    const env = state.env as unknown as Env;
    const token = state.push("mention", "", 0);
    token.meta = { position: env.mentions.length };
    env.mentions.push({ by: (match[4] ?? match[1]) as Mention["by"], value: match[2] ?? "all", label: match[3] });
  }
  state.pos += match[0].length;
  return true;
});

markdown.renderer.rules["mention"] = (tokens, index, _options, given) => {
  const env = given as unknown as Env;
  const position = tokens[index]?.meta?.["position"] as number;
  const mention = env.mentions[position] as Mention;
  const resolved = env.resolved[position];
  const text = (name: string) => markdown.utils.escapeHtml(mention.label || name);
  if (resolved === "all") return `<spark-mention data-object-type="groupMention" data-group-type="all">${text("All")}</spark-mention>`;
  if (!resolved) return text(mention.value);
  return `<spark-mention data-object-type="person" data-object-id="${markdown.utils.escapeHtml(resolved.id)}">${text(resolved.name)}</spark-mention>`;
};

/**
 * Renders markdown to the HTML that clients show.
 *
 * @param resolve - Finds the people behind the mentions, in their order.
 */
export async function renderMarkdown(source: string, resolve: (mentions: readonly Mention[]) => Promise<Mentioned[]>): Promise<string> {
  const env: Env = { mentions: [], resolved: [] };
  const tokens = markdown.parse(source, env);
  if (env.mentions.length) env.resolved = await resolve(env.mentions);
  return cleanHtml(markdown.renderer.render(tokens, markdown.options, env).trim());
}

/** Leaves of HTML what Webex shows: text, lists, code, quotes, links and mentions. */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      "p",
      "br",
      "hr",
      "h1",
      "h2",
      "h3",
      "strong",
      "b",
      "em",
      "i",
      "u",
      "s",
      "del",
      "code",
      "pre",
      "blockquote",
      "ul",
      "ol",
      "li",
      "a",
      "spark-mention",
    ],
    allowedAttributes: {
      a: ["href"],
      ol: ["start"],
      "spark-mention": ["data-object-type", "data-object-id", "data-group-type"],
    },
    allowedSchemes: ["http", "https", "mailto", "tel", "sip", "webexteams"],
    allowProtocolRelative: false,
  });
}

/** The plain text of HTML, a line for each block. */
export function textOfHtml(html: string): string {
  const lines = html.replace(/<br\s*\/?>\n?/gi, "\n").replace(/<\/(p|h[1-3]|li|blockquote|pre)>(?=.)/gi, "</$1>\n");
  const text = sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {} });
  return decodeEntities(text)
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** The four characters that sanitising escapes. */
function decodeEntities(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** Who is mentioned in HTML, by inner or public id as it stands there, and whether everybody is. */
export function mentionsInHtml(html: string): { ids: string[]; all: boolean } {
  const ids = [...html.matchAll(/<spark-mention[^>]*data-object-id="([^"]+)"/g)].map((match) => match[1] as string);
  return { ids: [...new Set(ids)], all: /<spark-mention[^>]*data-group-type="all"/.test(html) };
}
