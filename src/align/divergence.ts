import { type Inside, type InsideWord, NONE, type Unexplained } from "#align/bead";
import { oppositeOf } from "#align/opposite";
import { DIVERGENCE_WEIGHTS, RUN_ODDS } from "#models/divergence";
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
}

/** What the model looks at, in the order of `DIVERGENCE_WEIGHTS`. */
export const DIVERGENCE_FEATURES = ["bias", "more", "both", "root of both", "coverage", "mass", "sentences"] as const;

/**
 * What an unexplained French word counts beside an English one: French says the same in a fifth to a third more words, many of
 * them scaffolding (« à titre de », « en matière de », « effectuer ») that answers to nothing in English.
 */
const FRENCH_WORD = 0.6;

const weighed = new WeakMap<Inside, Divergence>();

/** Weighs what is unexplained on the two sides of a matched bead; once, since each check of content asks. */
export function divergenceOf(inside: Inside): Divergence {
  const divergence = weighed.get(inside) ?? weigh(inside);
  weighed.set(inside, divergence);
  return divergence;
}

function weigh(inside: Inside): Divergence {
  const runs = { en: runsOf(inside, "en"), fr: runsOf(inside, "fr") };
  const total = totalsOf(inside);
  const x = divergenceFeatures(inside);
  if (Math.min(total.en, total.fr) >= STALE_MASS && (x[COVERAGE] as number) < STALE_COVERAGE) {
    const odds = x.reduce((sum, value, k) => sum + value * (DIVERGENCE_WEIGHTS[k] ?? 0), 0);
    const [en, fr] = [heaviest(runs.en), heaviest(runs.fr)];
    return { kind: "stale", probability: sigmoid(odds), runs: { ...(en && { en }), ...(fr && { fr }) } };
  }
  const [en, fr] = [heaviest(runs.en), heaviest(runs.fr)];
  const run = scoreOf(en) >= scoreOf(fr) ? en : fr;
  if (run === undefined) return { kind: "meaning", probability: sigmoid(RUN_ODDS[0]), runs: {} };
  const probability = sigmoid(RUN_ODDS[0] + RUN_ODDS[1] * scoreOf(run));
  const opposite = oppositeRun(inside, run);
  const own = { [run.side]: run };
  return scoreOf(opposite) < OPPOSED * scoreOf(run)
    ? { kind: "detail", probability, lacking: otherLang(run.side), runs: own }
    : { kind: "meaning", probability, runs: { ...own, [otherLang(run.side)]: opposite } };
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

const scoreOf = (run: Run | undefined): number => (run === undefined ? 0 : run.weight * (run.side === "fr" ? FRENCH_RUN : 1));

const heaviest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best && best.weight >= run.weight ? best : run), undefined);

/** The heaviest run at the place where the counterpart of a run would stand. */
function oppositeRun(inside: Inside, run: Run): Run | undefined {
  const bead = inside.beads.find((one) => one[run.side].includes(run.sentence));
  if (bead === undefined || bead.kind !== "match") return undefined;
  const place = new Set(oppositeOf(inside, bead, run.side, run.first, run.last).place);
  return heaviest(runsOf(inside, otherLang(run.side), (word) => place.has(word)));
}

const COVERAGE = DIVERGENCE_FEATURES.indexOf("coverage");
/** Unexplained weight on both sides, and share explained, from which a text is another text and not another wording. */
const STALE_MASS = 4.5;
const STALE_COVERAGE = 0.68;
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

function runsOf(inside: Inside, side: Lang, stands: (word: InsideWord) => boolean = () => true): readonly Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = [];
  inside.words[side].forEach((word, at) => {
    const { sentence, from, to, weight, answer } = word;
    if (answer !== NONE || !stands(word)) return;
    const open = runs[runs.length - 1];
    if (open && open.sentence === sentence && at - open.last <= GAP + 1) {
      open.to = to;
      open.last = at;
      open.words++;
      open.weight += weight;
    } else runs.push({ side, sentence, from, to, words: 1, weight, first: at, last: at });
  });
  return runs;
}

/** Words that answer to something and may stand inside a run. */
const GAP = 1;
