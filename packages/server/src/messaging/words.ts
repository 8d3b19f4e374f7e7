import { Problem } from "../platform/problem.ts";

/** Words of one search. */
const maxWords = 20;

/**
 * Tells whether a text has all the words of a query, whatever their case, accents and order; a word of the query may be the beginning of
 * one of the text.
 *
 * @throws Problem 400 when the query has too many words, or characters but no word
 */
export function matcherOf(query: string): (text: string) => boolean {
  const wanted = [...new Set(wordsOf(query))];
  if (wanted.length > maxWords) throw new Problem(400, `A search has at most ${maxWords} words.`);
  if (query.trim() && !wanted.length) throw new Problem(400, "The search has no word in it.");
  if (!wanted.length) return () => true;
  return (text) => {
    const words = wordsOf(text);
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  };
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");
  // The sigma at the end of a word has a shape of its own.
  return plain.replaceAll("ς", "σ").match(/[\p{L}\p{N}]+/gu) ?? [];
}
