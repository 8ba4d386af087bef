import { type Inside, type InsideWord, NONE, type SentenceBead } from "#align/bead";
import { ofSentences } from "#align/of-sentences";
import { alikeBut, withoutAnswered } from "#facts/alike";
import type { LoneWords } from "#facts/lost-scope";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { readTold, type Told } from "#text/imperative";
import { readModal } from "#text/modality";
import { answers } from "#text/obligation";
import { turnsAlone, withoutSharedTurns } from "#text/turning-words";

/** “Do not rinse the filter”, « Rincez le filtre »: the verb that one side denies at its start, the other side tells. */
export function lostBan(inside: Inside, facing: SentenceBead): LoneWords | undefined {
  const [i, k] = [facing.en[0], facing.fr[0]];
  if (facing.en.length !== 1 || facing.fr.length !== 1 || i === undefined || k === undefined) return undefined;
  const texts: Sides<string> = { en: inside.sentences.en[i]?.text ?? "", fr: inside.sentences.fr[k]?.text ?? "" };
  const en = readTold(texts.en, "en");
  const fr = en && readTold(texts.fr, "fr");
  if (!en || !fr || en.isDenied === fr.isDenied) return undefined;
  // “Don’t be late”: what one must not be, the other side says with another word.
  if (/^be$/iu.test(texts.en.slice(en.from, en.to)) || /^soyez$/iu.test(texts.fr.slice(fr.from, fr.to))) return undefined;
  const side: Lang = en.isDenied ? "en" : "fr";
  const told = { en, fr };
  const other = otherLang(side);
  const verbs = verbsOf(inside, facing, told);
  if (verbs === undefined || (told[other].isBare && verbs !== "same")) return undefined;
  // Verbs that answer to each other are one verb, whatever it means.
  const after = (lang: Lang) => blanked(texts[lang], told[lang], verbs === "same" ? told[lang].to : told[lang].from);
  const rest = { en: after("en"), fr: after("fr") };
  const named = { en: texts.en.slice(en.from, en.to), fr: texts.fr.slice(fr.from, fr.to) };
  if (turnsAlone(rest) || turnsAlone(named)) return undefined;
  const unshared = withoutSharedTurns({ ...rest, [other]: blanked(texts[other], told[other], told[other].to) })[other];
  if (answers(withoutAnswered(inside, other, facing[other][0] as number, facing, unshared), other, "not")) return undefined;
  const { from, to } = told[side].denial;
  const cue = { side, sentence: facing[side][0] as number, from, to, word: texts[side].slice(from, to) };
  return alikeBut(inside, facing, cue, MOST_LEFT, verbs === "same" ? UNEVEN : undefined) ? cue : undefined;
}

/** The verbs are held against each other besides. */
const MOST_LEFT = 0.75;
/** A word such as « ans », beyond what the sentences may differ in, where the verbs answer to each other. */
const UNEVEN = 0.65;

/** “No smoking on the terrace”, « Fumer sur la terrasse »: a ban of one side where nothing on the other says yes or no. */
export function lostProhibition(inside: Inside, facing: SentenceBead): LoneWords | undefined {
  const [i, k] = [facing.en[0], facing.fr[0]];
  if (facing.en.length !== 1 || facing.fr.length !== 1 || i === undefined || k === undefined) return undefined;
  const texts: Sides<string> = { en: inside.sentences.en[i]?.text ?? "", fr: inside.sentences.fr[k]?.text ?? "" };
  for (const side of LANGS) {
    const other = otherLang(side);
    if (!PROHIBITS[side].test(texts[side])) continue;
    const modal = readModal(texts[side], side);
    if (modal?.mode !== "ban" || readModal(texts[other], other) || answers(texts[other], other, "not")) continue;
    const cue = { side, sentence: facing[side][0] as number, from: modal.from, to: modal.to, word: modal.word.trim() };
    if (alikeBut(inside, facing, cue)) return cue;
  }
  return undefined;
}

/** A sentence with its verb, or all before what stands after it, blanked out; “do not” is no word that turns round. */
const blanked = (text: string, { from, denial }: Told, to: number): string => {
  const start = Math.min(from, denial.from);
  const end = Math.max(to, denial.to);
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
};

/** Words that say of a thing that it must not be. */
const PROHIBITS: Sides<RegExp> = {
  en: /^no\s|(?<!\p{L})(?:prohibited|forbidden|banned|not (?:allowed|permitted))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:interdi\p{L}*|défense|défendue?s?|prohibée?s?|proscrite?s?)(?!\p{L})/iu,
};

/** Whether the two verbs answer to each other, or neither to anything; else they are two verbs. */
function verbsOf({ words }: Inside, facing: SentenceBead, told: Sides<Told>): "same" | "unknown" | undefined {
  const wordOf = (lang: Lang): InsideWord | undefined =>
    ofSentences(words[lang], facing[lang]).find(({ from }) => from === told[lang].from);
  const [en, fr] = [wordOf("en"), wordOf("fr")];
  if (en && fr && en.answer >= 0 && words.fr[en.answer] === fr) return "same";
  return (en?.answer ?? NONE) < 0 && (fr?.answer ?? NONE) < 0 ? "unknown" : undefined;
}
