import type { Finding } from "#finding";
import { type Lang, otherLang, type Sides } from "#posting";
import { plain } from "#rendering/plain";
import { excerpt } from "#text/quote";
import { sentences } from "#text/sentences";

/** Longest quotation, in characters, unless its first sentence is longer. */
const LONGEST = 280;

/** The text that one side lacks, quoted as the language it is in does, cut at a sentence; nothing where the messages quote all of it. */
export function missingText(finding: Finding, texts: Sides<string> | undefined): string | undefined {
  const { lacking, message } = finding;
  const side: Lang | undefined = lacking && otherLang(lacking);
  const position = side && finding[side];
  if (!texts || !side || !position || (finding[otherLang(side)] !== null && !finding.insertAt)) return undefined;
  const words = plain(texts[side].slice(position.start.offset, position.end.offset))
    .replace(/^(?:[-*+>#]+|\d+[.)])\s+/u, "")
    .trim();
  if (words === "" || message.en.includes(words) || message.fr.includes(words)) return undefined;
  const cut = cutAtSentence(words, side);
  return side === "en" ? `“${cut}”` : `«\u00A0${cut}\u00A0»`;
}

function cutAtSentence(words: string, lang: Lang): string {
  if (words.length <= LONGEST) return words;
  const whole = sentences(words.slice(0, 4 * LONGEST), lang).filter(({ to }) => to <= LONGEST);
  const end = whole.at(-1)?.to ?? 0;
  return end > 0 ? `${words.slice(0, end).trimEnd()} […]` : excerpt(words, LONGEST);
}
