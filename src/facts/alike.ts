import { type Inside, NONE, type SentenceBead } from "#align/bead";
import { ofSentences } from "#align/of-sentences";
import { LANGS, type Lang, otherLang } from "#posting";
import { areKin } from "#text/kin";
import type { Range } from "#text/sentences";

/** Words of one sentence that are set aside. */
export interface Cue extends Range {
  readonly side: Lang;
  readonly sentence: number;
}

/** Share of the weight of a sentence’s words that may stand without an answer, in a sentence that is otherwise the same. */
const MOST_LEFT = 0.35;
/** How much more may be left over on one side than on the other: one word that tells little, and no clause. */
const UNEVEN = 0.45;

/** Whether two sentences that face each other say the same but for some words: most others answer, and as much is left over here as there. */
export function alikeBut({ words, sentences }: Inside, facing: SentenceBead, cue: Cue, most = MOST_LEFT, uneven = UNEVEN): boolean {
  if (facing.en.length !== 1 || facing.fr.length !== 1) return false;
  const open = (lang: Lang) =>
    ofSentences(words[lang], facing[lang]).flatMap(({ sentence, from, to, answer }) =>
      answer === NONE ? [sentences[lang][sentence]?.text.slice(from, to) ?? ""] : [],
    );
  const opened = { en: open("en"), fr: open("fr") };
  const [en, fr] = LANGS.map((lang) => {
    let [left, all] = [0, 0];
    for (const { sentence, from, to, rarity, answer } of ofSentences(words[lang], facing[lang])) {
      if (lang === cue.side && sentence === cue.sentence && from < cue.to && to > cue.from) continue;
      all += rarity;
      if (answer !== NONE) continue;
      const word = sentences[lang][sentence]?.text.slice(from, to) ?? "";
      if (!opened[otherLang(lang)].some((one) => areKin(one, word))) left += rarity;
    }
    return { left, all };
  }) as [Left, Left];
  return [en, fr].every(({ left, all }) => all > 0 && left <= most * all) && Math.abs(en.left - fr.left) <= uneven;
}

interface Left {
  readonly left: number;
  readonly all: number;
}

/** A sentence, or what is left of it, with those words blanked out that words of the sentences facing it answer to. */
export function withoutAnswered({ words }: Inside, lang: Lang, sentence: number, facing: SentenceBead, text: string): string {
  const other = otherLang(lang);
  return words[lang].reduce((rest, { sentence: at, from, to, answer }) => {
    if (at !== sentence || answer < 0 || !facing[other].includes(words[other][answer]?.sentence ?? NONE)) return rest;
    return rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }, text);
}
