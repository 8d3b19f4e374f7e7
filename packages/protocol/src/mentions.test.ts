import { expect, test } from "vitest";
import { publicId } from "./ids.ts";
import { publicMentions } from "./mentions.ts";

const uuid = "04f03558-c937-4a7c-8caa-cb921fb2a687";

test("mentions get public ids; other text stays as it is", () => {
  const html = `<p>${uuid} <spark-mention data-object-type="person" data-object-id="${uuid}">Ben</spark-mention> <spark-mention data-group-type="all">All</spark-mention></p>`;

  expect(publicMentions(html)).toBe(html.replace(`data-object-id="${uuid}"`, `data-object-id="${publicId("PEOPLE", uuid)}"`));
  expect(publicMentions(publicMentions(html))).toBe(publicMentions(html));
});

test("text made to be slow to read is read as fast as any other", () => {
  const hostile = "<spark-mention ".repeat(200_000);

  expect(publicMentions(hostile)).toBe(hostile);
});
