import type { Finding, Json, Report } from "#finding";
import { LANGS, type Lang, type Position, type Sides } from "#posting";

/** Positions that do not lie in their text, or whose line is not that of their offset; quotations that do not stand where they are said to. */
export function* placeFaults(report: Report, texts: Sides<string>): Generator<string> {
  for (const finding of report.findings) {
    for (const lang of LANGS) {
      for (const position of positionsIn(finding, lang))
        if (!liesIn(position, texts[lang])) yield `${finding.rule} points outside the ${lang} text: ${JSON.stringify(position)}`;
      if (isMisquoted(finding.data[lang], [lang]))
        yield `${finding.rule} quotes of the ${lang} text what does not stand there: ${finding.data[lang]}`;
    }
    if (isMisquoted(finding.data.text, LANGS)) yield `${finding.rule} quotes what does not stand there: ${finding.data.text}`;

    function isMisquoted(quote: Json | undefined, langs: readonly Lang[]): boolean {
      // Not every text of the data is a quotation; those that are stand so in the message.
      if (typeof quote !== "string" || !finding.message.en.includes(`“${quote.slice(0, 20)}`)) return false;
      if (!langs.every((lang) => finding[lang] || langs.length > 1)) return false;
      return !langs.some((lang) => {
        const position = finding[lang];
        if (!position) return false;
        // A number points at its digits and quotes its unit, a link at its words and quotes its address: it may go on to the end of the block.
        const { start, end } = position;
        const stop = texts[lang].indexOf("\n\n", end.offset);
        return holds(texts[lang].slice(start.offset, stop === -1 ? undefined : stop), quote);
      });
    }
  }
  for (const entry of report.alignment)
    for (const lang of LANGS)
      for (const position of entry[lang])
        if (!liesIn(position, texts[lang])) yield `the alignment points outside the ${lang} text: ${JSON.stringify(position)}`;
}

function positionsIn({ en, fr, suggestion, insertAt }: Finding, lang: Lang): readonly Position[] {
  const own = lang === "en" ? en : fr;
  return [
    ...(own ? [own] : []),
    ...(suggestion?.side === lang ? [suggestion.range] : []),
    ...(insertAt?.side === lang ? [{ start: insertAt, end: insertAt }] : []),
  ];
}

function liesIn({ start, end }: Position, text: string): boolean {
  if (start.offset < 0 || end.offset < start.offset || end.offset > text.length) return false;
  return [start, end].every(({ line, column, offset }) => {
    if (text[offset - 1] === "\r" && text[offset] === "\n") return true;
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
    return line === lines.length && column === (lines.at(-1)?.length ?? 0) + 1;
  });
}

/** Whether the letters and digits of a quotation stand there in their order: marks, references and what is left out may lie between. */
function holds(source: string, quote: string): boolean {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
  const letters = plain(quote);
  const there = plain(source);
  let at = 0;
  for (const letter of letters) {
    at = there.indexOf(letter, at) + 1;
    if (at === 0) return source.includes("&");
  }
  return true;
}
