import { type Inside, type InsideWord, NONE, type SentenceBead } from "#align/bead";
import { alikeBut, withoutAnswered } from "#facts/alike";
import type { LoneWords } from "#facts/lost-scope";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { readTold, type Told } from "#text/imperative";
import { readModal } from "#text/modality";
import { answers } from "#text/obligation";

/** “Do not rinse the filter”, « Rincez le filtre »: the verb that one side denies at its start, the other side tells. */
export function lostBan(inside: Inside, facing: SentenceBead): LoneWords | undefined {
  const [i, k] = [facing.en[0], facing.fr[0]];
  if (facing.en.length !== 1 || facing.fr.length !== 1 || i === undefined || k === undefined) return undefined;
  const texts: Sides<string> = { en: inside.sentences.en[i]?.text ?? "", fr: inside.sentences.fr[k]?.text ?? "" };
  const en = readTold(texts.en, "en");
  const fr = en && readTold(texts.fr, "fr");
  if (!en || !fr || en.isDenied === fr.isDenied) return undefined;
  const side: Lang = en.isDenied ? "en" : "fr";
  const told = { en, fr };
  const other = otherLang(side);
  if (answers(withoutAnswered(inside, other, facing[other][0] as number, facing, texts[other]), other, "not")) return undefined;
  const verbs = verbsOf(inside, facing, told);
  if (verbs === undefined) return undefined;
  // Verbs that answer to each other are one verb, whatever it means.
  const start = verbs === "same" ? "to" : "from";
  if (LANGS.some((lang) => EXCHANGED[lang].test(texts[lang].slice(told[lang][start])))) return undefined;
  const { from, to } = told[side].denial;
  const cue = { side, sentence: facing[side][0] as number, from, to, word: texts[side].slice(from, to) };
  return alikeBut(inside, facing, cue, MOST_LEFT) ? cue : undefined;
}

/** The verbs are held against each other besides. */
const MOST_LEFT = 0.75;

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

/** Words that say of a thing that it must not be. */
const PROHIBITS: Sides<RegExp> = {
  en: /^no\s|(?<!\p{L})(?:prohibited|forbidden|banned)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:interdi\p{L}*|défense|défendue?s?|prohibée?s?|proscrite?s?)(?!\p{L})/iu,
};

/** Whether the two verbs answer to each other, or neither to anything; else they are two verbs. */
function verbsOf({ words }: Inside, facing: SentenceBead, told: Sides<Told>): "same" | "unknown" | undefined {
  const wordOf = (lang: Lang): InsideWord | undefined =>
    words[lang].find(({ sentence, from }) => facing[lang].includes(sentence) && from === told[lang].from);
  const [en, fr] = [wordOf("en"), wordOf("fr")];
  if (en && fr && en.answer >= 0 && words.fr[en.answer] === fr) return "same";
  return (en?.answer ?? NONE) < 0 && (fr?.answer ?? NONE) < 0 ? "unknown" : undefined;
}

/** Verbs that a ban and an order exchange: “do not forget”, « apportez »; “do not leave it open”, « fermez ». */
const EXCHANGED: Sides<RegExp> = {
  en: /(?<!\p{L})(?:forget|hesitate|wait|delay|worry|miss|lose|let|allow|avoid|ignore|skip|stop|exceed|fail|leave|keep|stay|remain|refrain|be|assume|rely|trust|neglect|omit|overlook|panic|other|else|anything|more|less|before|after|until|without|unless|than)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:oubli\p{L}*|hésit\p{L}*|attend\p{L}*|tard\p{L}*|manqu\p{L}*|perd\p{L}*|laiss\p{L}*|évit\p{L}*|ignor\p{L}*|cess\p{L}*|arrêt\p{L}*|dépass\p{L}*|excéd\p{L}*|gard\p{L}*|rest\p{L}*|demeur\p{L}*|tenez|mainten\p{L}*|conserv\p{L}*|abst\p{L}*|soyez|néglig\p{L}*|omett\p{L}*|assur\p{L}*|veill\p{L}*|inquiét\p{L}*|autre\p{L}*|rien|plus|moins|avant|après|sans|que|qu['’]\p{L}+)(?!\p{L})/iu,
};
