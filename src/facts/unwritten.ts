import { LANGS, type Pair, type Posting } from "#posting";

const cache = new WeakMap<Pair, boolean>();

/**
 * Whether a page is still to be written in both languages: what its template put there stands for the text on both sides, and there
 * is no whole sentence yet. What one side lacks of it, or has in the other language, is nothing that a reader misses.
 */
export function isUnwritten(pair: Pair): boolean {
  const known = cache.get(pair);
  if (known !== undefined) return known;
  const found = LANGS.every((lang) => hasPlaceholder(pair[lang]) && !isWritten(pair[lang]));
  cache.set(pair, found);
  return found;
}

/** Words of a paragraph or item from which somebody has written it. */
const SENTENCE = 10;

const isWritten = ({ blocks }: Posting): boolean =>
  blocks.some(
    ({ kind, text }) => (kind === "paragraph" || kind === "item" || kind === "quote") && (text.match(/\p{L}+/gu)?.length ?? 0) >= SENTENCE,
  );

/** An item with nothing in it, a link to nowhere, an address with a name in braces to be filled in, a label before nothing, “Insert text here”. */
function hasPlaceholder({ blocks, text }: Posting): boolean {
  return (
    /(?:^|\n)[ \t]*\n[-*+][ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/u.test(text) ||
    blocks.some(
      ({ kind, text: words, links }) =>
        kind !== "field" &&
        kind !== "code" &&
        (links.some(({ url }) => url === "" || /(?<![{$])\{[\w-]{1,40}\}(?!\})/u.test(url)) ||
          /\p{L}[ \u00A0]?:\s*\.$/u.test(words.trim()) ||
          TO_FILL.test(words)),
    )
  );
}

/** A template is often in the language of the other side. */
const TO_FILL =
  /^(?:(?:insert|add|put|enter|type)(?!\p{L}).{0,60}(?<!\p{L})here|(?:ins[ée]re[rz]|ajoute[rz]|mettez|mettre|entre[rz]|saisi(?:r|ssez))(?!\p{L}).{0,60}(?<!\p{L})ici)[.\s]*$|lorem ipsum/iu;

/** What a finding of such a page is reported with: a lead. */
export const OF_UNWRITTEN = { severity: "info", confidence: 0.4 } as const;
