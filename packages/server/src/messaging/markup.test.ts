import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanHtml, type Mention, type Mentioned, renderMarkdown, textOfHtml } from "./markup.ts";

const nobody = async (mentions: readonly Mention[]): Promise<Mentioned[]> => mentions.map(() => undefined);
const render = (source: string) => renderMarkdown(source, nobody);

describe("markdown", () => {
  test.each([
    ["emphasis", "**bold** _soft_", "<p><strong>bold</strong> <em>soft</em></p>"],
    ["line breaks", "one\ntwo", "<p>one<br />\ntwo</p>"],
    ["lists", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
    ["numbered lists", "3. c\n4. d", '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
    ["code", "`x < y`", "<p><code>x &lt; y</code></p>"],
    ["code blocks", "```\na\n```", "<pre><code>a\n</code></pre>"],
    ["quotes", "> said", "<blockquote>\n<p>said</p>\n</blockquote>"],
    ["links", "[site](https://example.com)", '<p><a href="https://example.com">site</a></p>'],
    ["bare links", "see https://example.com", '<p>see <a href="https://example.com">https://example.com</a></p>'],
    ["headings", "# Title", "<h1>Title</h1>"],
    ["pictures are not shown", "![x](https://example.com/x.png)", '<p>!<a href="https://example.com/x.png">x</a></p>'],
  ])("%s", async (_, source, html) => {
    expect(await render(source)).toBe(html);
  });

  test("inside code, a mention is only text", async () => {
    expect(await render("`<@all>`")).toBe("<p><code>&lt;@all&gt;</code></p>");
  });

  test("the label of a mention cannot bring markup of its own", async () => {
    const resolve = async () => [{ id: "i", name: "Ben" }];

    expect(await renderMarkdown("<@personId:i|<b>x</b>>", resolve)).not.toContain("<b>x</b></spark-mention>");
    expect(await renderMarkdown("<@personId:i|a & b>", resolve)).toBe(
      '<p><spark-mention data-object-type="person" data-object-id="i">a &amp; b</spark-mention></p>',
    );
  });

  test("whatever is written, nothing comes out that could run", async () => {
    const parts = fc.constantFrom(
      "<script>",
      "<img onerror=x>",
      "javascript:",
      "[a](",
      ")",
      "<a href='",
      "'>",
      "<@all>",
      "`",
      "**",
      "<svg/onload=1>",
      "data:text/html,",
      "x",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (words) => {
        const html = await render(words.join(""));
        expect(html).not.toMatch(/<(script|img|svg)|href="(javascript|data):/i);
        expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]+\son\w+=/i);
      }),
    );
  });
});

describe("html", () => {
  test("cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = cleanHtml(text);
        expect(cleanHtml(once)).toBe(once);
      }),
    );
  });

  test("the plain text has a line for each block and no entities", () => {
    expect(textOfHtml("<p>one<br>two</p><ul><li>a &amp; b</li><li>&lt;c&gt;</li></ul>")).toBe("one\ntwo\na & b\n<c>");
  });
});
