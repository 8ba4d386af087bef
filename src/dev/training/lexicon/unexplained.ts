import { type Inside, NONE } from "#align/bead";
import { insideReader } from "#align/inside";
import type { Lexicon } from "#align/lexicon";
import { readWords } from "#align/tokens";
import { type Block, LANGS, type Lang, type Posting, type Sides } from "#posting";
import { stems } from "#text/tokens";
import type { ParallelLine } from "./read.ts";

/** How often a stem was seen, and how often no word answered to it. */
export type Counts = Map<string, { seen: number; alone: number }>;

/** Share of its words that each side of a sentence must find opposite, so that what is no translation is not counted. */
const TRANSLATED = 0.5;
/** Lines that are read at once. */
const MANY = 1000;

/** Counts, in lines that face each other, the words that nothing answers to. */
export function countUnexplained(lines: readonly ParallelLine[], lexicon: Lexicon, counts: Sides<Counts>): void {
  for (let from = 0; from < lines.length; from += MANY) {
    const part = lines.slice(from, from + MANY);
    const pair = { en: asPosting(part, "en"), fr: asPosting(part, "fr") };
    const read = insideReader(pair, readWords(pair, lexicon), lexicon);
    for (let k = 0; k < part.length; k++) {
      count(read({ kind: "match", en: [k], fr: [k], similarity: 1, moved: false, section: 0 }), counts);
    }
  }
}

function count({ beads, sentences, words }: Inside, counts: Sides<Counts>): void {
  for (const facing of beads) {
    if (facing.kind !== "match" || LANGS.some((lang) => facing.coverage[lang] < TRANSLATED)) continue;
    for (const lang of LANGS) {
      for (const { sentence, from, to, answer } of words[lang]) {
        if (!facing[lang].includes(sentence)) continue;
        const [stem] = stems(sentences[lang][sentence]?.text.slice(from, to) ?? "", lang);
        if (stem === undefined) continue;
        const known = counts[lang].get(stem) ?? { seen: 0, alone: 0 };
        counts[lang].set(stem, { seen: known.seen + 1, alone: known.alone + (answer === NONE ? 1 : 0) });
      }
    }
  }
}

/** Lines as the paragraphs of a posting, so that they are read as the engine reads what it compares. */
function asPosting(lines: readonly ParallelLine[], lang: Lang): Posting {
  const point = { line: 1, column: 1, offset: 0 };
  const blocks = lines.map(
    (line, index): Block => ({
      index,
      kind: "paragraph",
      text: line[lang],
      position: { start: point, end: point },
      depth: 0,
      section: 0,
      pieces: [],
      links: [],
    }),
  );
  return { lang, blocks } as unknown as Posting;
}
