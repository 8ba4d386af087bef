import { type Inside, type InsideWord, NONE, type Unexplained } from "#align/bead";
import { oppositeOf } from "#align/opposite";
import { DIVERGENCE_WEIGHTS, LEAD_ODDS, RUN_ODDS } from "#models/divergence";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";

/** Words next to each other, but for stop words and one explained word between two, that nothing on the other side answers to. */
export interface Run {
  readonly side: Lang;
  readonly sentence: number;
  /** Range of the sentence's text. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly weight: number;
  /** Indexes into `Inside.words`. */
  readonly first: number;
  readonly last: number;
}

/** How far the two sides of a bead say different things. */
export interface Divergence {
  /**
   * `detail`: one side says something more; `meaning`: they say different things; `stale`: they are about the same and are
   * different texts.
   */
  readonly kind: "detail" | "meaning" | "stale";
  /** 0–1: how likely it is that a reviser would say so. */
  readonly probability: number;
  /** The side with less, where one has less. */
  readonly lacking?: Lang;
  /** The heaviest run, and what stands opposite it. */
  readonly runs: { readonly [L in Lang]?: Run };
  /** Other runs nearly as heavy, and no part of those. */
  readonly others: readonly Run[];
}

/** What the model looks at, in the order of `DIVERGENCE_WEIGHTS`. */
export const DIVERGENCE_FEATURES = ["bias", "more", "both", "root of both", "coverage", "mass", "sentences"] as const;

/**
 * What an unexplained French word counts beside an English one: French says the same in a fifth to a third more words, many of
 * them scaffolding (« à titre de », « en matière de », « effectuer ») that answers to nothing in English.
 */
const FRENCH_WORD = 0.6;

/** By the words, which a bead has in common with those of other pairs that say the same. */
const weighed = new WeakMap<Inside["words"], Divergence>();

/** Weighs what is unexplained on the two sides of a matched bead; once, since each check of content asks. */
export function divergenceOf(inside: Inside): Divergence {
  const divergence = weighed.get(inside.words) ?? weigh(inside);
  weighed.set(inside.words, divergence);
  return divergence;
}

function weigh(inside: Inside): Divergence {
  const [en, fr] = LANGS.map((lang) => heaviest(runsOf(inside, lang, allOf)));
  const total = totalsOf(inside);
  const x = divergenceFeatures(inside);
  if (Math.min(total.en, total.fr) >= STALE_MASS && (x[COVERAGE] as number) < STALE_COVERAGE) {
    const odds = x.reduce((sum, value, k) => sum + value * (DIVERGENCE_WEIGHTS[k] ?? 0), 0);
    return { kind: "stale", probability: sigmoid(odds), runs: { ...(en && { en }), ...(fr && { fr }) }, others: [] };
  }
  const run = scoreOf(en) >= scoreOf(fr) ? en : fr;
  if (run === undefined) return { kind: "meaning", probability: sigmoid(RUN_ODDS[0]), runs: {}, others: [] };
  const probability = sigmoid(RUN_ODDS[0] + RUN_ODDS[1] * scoreOf(run));
  return probability >= SURE ? { ...toldOf(inside, run, allOf), probability, others: [] } : leadOf(inside);
}

/** What may be worth a look: ranked by the heaviest words of a run, since those of a clause in other words are many and none tells much. */
function leadOf(inside: Inside): Divergence {
  const runs = LANGS.flatMap((lang) => runsOf(inside, lang, heaviestOf)).sort((one, other) => scoreOf(other) - scoreOf(one));
  const run = runs[0] as Run;
  const told = toldOf(inside, run, heaviestOf);
  const others = runs.filter((one) => scoreOf(one) >= BESIDES && !isPartOf(one, told.runs[one.side])).slice(0, MOST_OTHERS);
  return { ...told, probability: Math.min(LEAD_MOST, sigmoid(LEAD_ODDS[0] + LEAD_ODDS[1] * scoreOf(run))), others };
}

/** The run, and what stands opposite it. */
function toldOf(inside: Inside, run: Run, measure: Measure): Pick<Divergence, "kind" | "lacking" | "runs"> {
  const opposite = oppositeRun(inside, run, measure);
  return opposite === undefined || scoreOf(opposite) < OPPOSED * scoreOf(run)
    ? { kind: "detail", lacking: otherLang(run.side), runs: { [run.side]: run } }
    : { kind: "meaning", runs: { [run.side]: run, [opposite.side]: opposite } };
}

const isPartOf = (run: Run, told: Run | undefined): boolean => told !== undefined && run.first <= told.last && run.last >= told.first;

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

const scoreOf = (run: Run | undefined): number => (run === undefined ? 0 : run.weight * (run.side === "fr" ? FRENCH_RUN : 1));

const heaviest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best && best.weight >= run.weight ? best : run), undefined);

/** The heaviest run at the place where the counterpart of a run would stand. */
function oppositeRun(inside: Inside, run: Run, measure: Measure): Run | undefined {
  const bead = inside.beads.find((one) => one[run.side].includes(run.sentence));
  if (bead === undefined || bead.kind !== "match") return undefined;
  const place = new Set(oppositeOf(inside, bead, run.side, run.first, run.last).place);
  return heaviest(runsOf(inside, otherLang(run.side), measure, (word) => place.has(word)));
}

/** Probability from which a reviser would mend it. */
export const SURE = 0.6;
/** What a lead’s is at most: it stays below. */
const LEAD_MOST = 0.59;
const COVERAGE = DIVERGENCE_FEATURES.indexOf("coverage");
/** Unexplained weight on both sides, and share explained, from which a text is another text and not another wording. */
const STALE_MASS = 4.5;
const STALE_COVERAGE = 0.68;
/** Score from which a run is told besides the heaviest one, and how many of them. */
const BESIDES = 1;
const MOST_OTHERS = 2;
/** What a run of French words counts beside an English one: French needs more words that answer to nothing (« effectuer », « au sein de »). */
const FRENCH_RUN = 0.9;
/** Weight of the run opposite, beside that of the heaviest, from which the two sides say different things and not one of them less. */
const OPPOSED = 0.4;

/** The values of `DIVERGENCE_FEATURES`; exported for the program that fits the weights. */
export function divergenceFeatures(inside: Inside): readonly number[] {
  const loose = { en: 0, fr: 0 };
  const mass = { en: 0, fr: 0 };
  const total = totalsOf(inside);
  for (const bead of inside.beads) {
    for (const lang of LANGS) {
      if (bead[lang].length === 0) continue;
      mass[lang] += bead.mass[lang];
      if (bead.kind !== "match") loose[lang] += bead.mass[lang] * (1 - bead.coverage[lang]);
    }
  }
  const both = Math.min(total.en, total.fr);
  const coverage = 1 - (total.en + total.fr) / (mass.en + mass.fr + 0.5);
  const size = Math.log1p(mass.en + mass.fr);
  const more = Math.max(total.en - total.fr, FRENCH_WORD * (total.fr - total.en));
  return [1, more, both, Math.sqrt(both), coverage, size, loose.en + loose.fr];
}

const totalsOf = ({ unexplained }: Inside): Sides<number> => ({ en: sum(unexplained.en), fr: sum(unexplained.fr) });

const sum = (words: readonly Unexplained[]) => words.reduce((total, { weight }) => total + weight, 0);

/** How much the words of a run tell. */
type Measure = (words: readonly InsideWord[]) => number;

const allOf: Measure = (words) => words.reduce((total, { weight }) => total + weight, 0);

const heaviestOf: Measure = (words) =>
  words
    .map(({ leadWeight }) => leadWeight)
    .sort((a, b) => b - a)
    .slice(0, HEAVIEST)
    .reduce((total, one) => total + one, 0);

function runsOf(inside: Inside, side: Lang, measure: Measure, stands: (word: InsideWord) => boolean = () => true): readonly Run[] {
  const found: { readonly first: number; last: number; readonly own: InsideWord[] }[] = [];
  inside.words[side].forEach((word, at) => {
    if (word.answer !== NONE || !stands(word)) return;
    const open = found[found.length - 1];
    if (open && open.own[0]?.sentence === word.sentence && at - open.last <= GAP + 1) {
      open.last = at;
      open.own.push(word);
    } else found.push({ first: at, last: at, own: [word] });
  });
  return found.map(({ first, last, own }) => {
    const [head, end] = [own[0] as InsideWord, own[own.length - 1] as InsideWord];
    return { side, sentence: head.sentence, from: head.from, to: end.to, words: own.length, weight: measure(own), first, last };
  });
}

/** How many words of a run are weighed for a lead. */
const HEAVIEST = 3;
/** Words that answer to something and may stand inside a run. */
const GAP = 1;
