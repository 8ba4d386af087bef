import type { Inside, SentenceBead } from "#align/bead";
import { ofSentences } from "#align/of-sentences";
import type { Place } from "#check";
import { type Lang, otherLang } from "#posting";
import { isRequirement } from "#text/requirement";
import { isSlogan, isWeighty } from "#text/weighty";

/** Weight of telling words from which a sentence says something, where none of its words is a cue; from which it says it plainly; and from which its absence is beyond doubt. */
const FEWEST = 0.7;
const PLAIN = 0.9;
const TELLING = 2.2;
/** The same where a word of duty, condition, number or name makes it weighty. */
const FEWEST_WEIGHTY = 0.3;
/** The same where the other side has fewer sentences and nothing left over. */
const FEWEST_COUNTED = 0.25;
/** Weight of the words of a sentence up to which one that recurs elsewhere says little against its absence. */
const FEW = 1;
/** The same of a slogan: « Merci. » is nothing to look for. */
const FEWEST_SLOGAN = 1;
/** Least share of its words that nothing answers to. */
const UNANSWERED = 0.5;
/** Share of its weight that is left over beside it on the other side, from which it may be there in other words; and from which that is possible. */
const REPLACED = 0.6;
const DOUBTFUL = 0.4;

/** Weight of a sentence from which a run of words beside it is no accident, and its share from which the run says it. */
const LONG = 3.5;
const RUN = 0.45;

/** Share of such a sentence that nothing answers to, below which it may be part of its neighbour’s counterpart: a lead. */
const MOSTLY = 0.66;

/** Share of the words of a faithful translation that nothing answers to. */
const USUAL = 0.12;

/** What a lead of this kind is reported with. */
export const LEAD = { confidence: 0.5, severity: "info" } as const;

/** How surely a sentence that faces nothing is lost, and how much that matters; nothing where it may be there in other words. */
export function lossOf(
  inside: Inside,
  at: number,
  lang: Lang,
  text: string,
  around: () => readonly string[],
): Pick<Place, "confidence" | "severity"> | undefined {
  const bead = inside.beads[at] as SentenceBead;
  // Its figures are among its words, but not among those that are left over.
  const [mass, rest] = [bead.mass[lang], bead.rest[lang] + FIGURE * lostFigures(inside, lang, text, around)];
  const weighty = isWeighty(text, lang);
  const facing = facingRest(inside, at, lang);
  const isOneMore = inside.sentences[lang].length > inside.sentences[otherLang(lang)].length && facing <= DOUBTFUL * rest;
  if (rest < (weighty ? FEWEST_WEIGHTY : isOneMore ? FEWEST_COUNTED : FEWEST) || rest < UNANSWERED * mass) {
    return mass <= FEW && isOnlyOneMore(inside, at, lang) ? LEAD : undefined;
  }
  if (facing > REPLACED * rest || (mass >= LONG && runBeside(inside, at, lang) > RUN * mass)) return undefined;
  if (isSaidByLeadIn(inside, text, lang)) return undefined;
  if (isSlogan(text, lang)) return rest < FEWEST_SLOGAN ? undefined : LEAD;
  const isSure = facing <= DOUBTFUL * rest;
  // What is required of a reader and not said to all is an error, in however few words.
  if (isRequirement(text, lang) && (isSure || rest >= TELLING)) return { confidence: rest >= TELLING ? 0.9 : 0.85, severity: "error" };
  // “The menu has a link to the text. It can be set …” is « Le menu a un lien vers le texte, que l’on peut régler … »
  if (mass >= LONG && rest < MOSTLY * mass) return LEAD;
  if (rest >= TELLING) return { confidence: 0.9 };
  return !isSure || (!weighty && rest < PLAIN) ? LEAD : { confidence: 0.8 };
}

/** How much a figure tells that stands nowhere on the other side. */
const FIGURE = 0.8;

/** How many figures of a sentence stand nowhere on the other side, which has none of its own in their place: “3 p.m.” is « 15 h ». */
function lostFigures({ sentences }: Inside, lang: Lang, text: string, around: () => readonly string[]): number {
  const figures = figuresIn(text);
  if (figures.size === 0 || !WORDS.test(text)) return 0;
  const others = new Set(around().flatMap((other) => [...figuresIn(other)]));
  const own = new Set(sentences[lang].flatMap((sentence) => [...figuresIn(sentence.text)]));
  const isOther = sentences[otherLang(lang)].some((sentence) => [...figuresIn(sentence.text)].some((figure) => !own.has(figure)));
  return isOther ? 0 : [...figures].filter((figure) => !others.has(figure)).length;
}

/** Words beside a figure: “1.” is the number of a heading. */
const WORDS = /\p{L}{2}.*\P{L}\p{L}{2}/u;

/** The figures of a text, without what parts their digits. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\d+(?:[.,\u00A0\u202F ]\d{3}(?!\d))*/gu)].map(([figure]) => figure.replace(/\D/gu, "")));

/**
 * Whether all other sentences of the block face each other, one to one, and none has room for this one: “We need you.” at the end of six sentences
 * against five has no word that tells, and its counterpart can stand nowhere.
 */
function isOnlyOneMore(inside: Inside, at: number, lang: Lang): boolean {
  const text = inside.sentences[lang][(inside.beads[at] as SentenceBead)[lang][0] as number]?.text ?? "";
  const others = inside.beads.filter((_, k) => k !== at);
  return (
    A_SENTENCE.test(text) &&
    others.length >= FEWEST_OTHERS &&
    others.every(
      ({ kind, en, fr, coverage }) => kind === "match" && en.length * fr.length === 1 && Math.min(coverage.en, coverage.fr) >= FACING,
    ) &&
    ![at - 1, at + 1].some((k) => inside.beads[k] && isLong(inside, k, at, lang))
  );
}
/** Three words or more, closed as a sentence is. */
const A_SENTENCE = /^\P{L}*(?:\p{L}+[^\p{L}.!?]+){2}\p{L}[^.!?]*[.!?]\P{L}*$/u;
const FEWEST_OTHERS = 2;
/** Least share of the words of two sentences that face each other which the other explains. */
const FACING = 0.4;

/** Weight of the words left over around a sentence on the other side, up to the next sentences that face each other, these included. */
function facingRest(inside: Inside, at: number, lang: Lang): number {
  const [{ beads }, other] = [inside, otherLang(lang)];
  let sum = 0;
  for (const step of [-1, 1]) {
    for (let k = at + step; k >= 0 && k < beads.length; k += step) {
      const { kind, rest, mass } = beads[k] as SentenceBead;
      if (kind !== "match") {
        sum += rest[other];
        continue;
      }
      // Words left over on both sides of a match are each other’s idioms first, and every translation leaves some.
      const usual = isLong(inside, k, at, lang) ? 0 : USUAL * mass[other];
      sum += Math.max(0, rest[other] - rest[lang] - usual);
      break;
    }
  }
  return sum;
}

/** Whether a sentence leads to what follows the block, as one of the other side does: « Vous pourrez ainsi : » says no more than “…, and to:”. */
const isSaidByLeadIn = ({ sentences }: Inside, text: string, lang: Lang): boolean =>
  LEADS.test(text) && LEADS.test(sentences[otherLang(lang)].at(-1)?.text ?? "");
const LEADS = /:\s*$/u;

/**
 * Weight of the words at the edge of a neighbour’s counterpart that answer to the sentence or to nothing, less that of the neighbour’s own
 * among them: “…, and justified by surveys if necessary” is « Si elles s’imposent, la démarche devrait être justifiée par des levés. »
 */
function runBeside({ beads, words }: Inside, at: number, lang: Lang): number {
  const other = otherLang(lang);
  const own = (beads[at] as SentenceBead)[lang][0];
  let sum = 0;
  for (const step of [-1, 1]) {
    const neighbour = beads[at + step];
    if (neighbour?.kind !== "match") continue;
    const facing = ofSentences(words[other], neighbour[other]);
    let [run, best] = [0, 0];
    for (const { answer, rarity } of step < 0 ? facing.reverse() : facing) {
      const of = answer >= 0 ? words[lang][answer]?.sentence : own;
      run += of === own ? rarity : -rarity;
      best = Math.max(best, run);
    }
    sum += best;
  }
  return sum;
}

/** Whether the counterpart of a neighbour is so long that it fits the neighbour and the sentence together clearly better. */
function isLong({ beads, sentences }: Inside, neighbour: number, at: number, lang: Lang): boolean {
  const length = (k: number, side: Lang) =>
    (beads[k] as SentenceBead)[side].reduce((sum, i) => sum + (sentences[side][i]?.text.length ?? 0), 0);
  const misfit = (own: number) => {
    const ratio = length(neighbour, otherLang(lang)) / own;
    return Math.abs(Math.log(lang === "en" ? ratio / FRENCH_PER_ENGLISH : ratio * FRENCH_PER_ENGLISH));
  };
  const own = length(neighbour, lang);
  return misfit(own) - misfit(own + length(at, lang)) > CLEARLY;
}

/** French runs longer than English (Gale & Church 1993 use such a ratio); and the difference of two logarithms of it that is no accident. */
const FRENCH_PER_ENGLISH = 1.22;
const CLEARLY = 0.12;
