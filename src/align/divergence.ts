import { DIVERGENCE_WEIGHTS } from "#align/divergence-weights";
import type { Inside, Unexplained } from "#align/inside";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";

/** Words next to each other, but for stop words, that nothing on the other side explains. */
export interface Run {
  readonly side: Lang;
  readonly sentence: number;
  /** Range of the sentence's text. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly weight: number;
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
  /** The weightiest unexplained words of each side. */
  readonly runs: { readonly [L in Lang]?: Run };
}

/** How much of the other side's unexplained words is taken for an idiomatic rendering of a run. */
const IDIOM = 0.6;

/** What the model looks at, in the order of `DIVERGENCE_WEIGHTS`. */
export const DIVERGENCE_FEATURES = [
  "bias",
  "run en",
  "run fr",
  "more en",
  "more fr",
  "both",
  "root of both",
  "coverage",
  "mass",
  "sentences en",
  "sentences fr",
] as const;

const weighed = new WeakMap<Inside, Divergence>();

/** Weighs what is unexplained on the two sides of a matched bead; once, since each check of content asks. */
export function divergenceOf(inside: Inside): Divergence {
  const divergence = weighed.get(inside) ?? weigh(inside);
  weighed.set(inside, divergence);
  return divergence;
}

function weigh(inside: Inside): Divergence {
  const runs = { en: runsOf(inside, "en"), fr: runsOf(inside, "fr") };
  const x = featuresOf(inside, runs);
  const odds = x.reduce((sum, value, k) => sum + value * (DIVERGENCE_WEIGHTS[k] ?? 0), 0);
  const [more, less] = (x[3] as number) >= (x[4] as number) ? (["en", "fr"] as const) : (["fr", "en"] as const);
  const [surplus, both] = [Math.max(x[3] as number, x[4] as number), x[5] as number];
  const kind =
    both >= STALE_MASS && (x[7] as number) < STALE_COVERAGE
      ? "stale"
      : surplus >= both * 0.8 && surplus >= DETAIL_MASS
        ? "detail"
        : "meaning";
  const top = (lang: Lang) =>
    runs[lang].reduce<Run | undefined>((best, run) => (best && best.weight >= run.weight ? best : run), undefined);
  const [en, fr] = [top("en"), top("fr")];
  return {
    kind,
    probability: 1 / (1 + Math.exp(-odds)),
    ...(kind === "detail" && { lacking: less }),
    runs:
      kind === "detail"
        ? { ...((more === "en" ? en : fr) && { [more]: more === "en" ? en : fr }) }
        : { ...(en && { en }), ...(fr && { fr }) },
  };
}

/** Unexplained weight on both sides, and share explained, from which a text is another text and not another wording. */
const STALE_MASS = 4.5;
const STALE_COVERAGE = 0.68;
/** Unexplained weight that one side has more, about two telling words. */
const DETAIL_MASS = 1;

/** The values of `DIVERGENCE_FEATURES`; exported for the program that fits the weights. */
export const divergenceFeatures = (inside: Inside): readonly number[] =>
  featuresOf(inside, { en: runsOf(inside, "en"), fr: runsOf(inside, "fr") });

function featuresOf(inside: Inside, runs: Sides<readonly Run[]>): readonly number[] {
  const loose = { en: 0, fr: 0 };
  const mass = { en: 0, fr: 0 };
  const run = { en: 0, fr: 0 };
  const total = { en: sum(inside.unexplained.en), fr: sum(inside.unexplained.fr) };
  const open = { en: bySentence(inside, "en"), fr: bySentence(inside, "fr") };
  const heaviest = { en: heaviestRuns(inside, runs.en, "en"), fr: heaviestRuns(inside, runs.fr, "fr") };
  for (const bead of inside.beads) {
    for (const lang of LANGS) {
      if (bead[lang].length === 0) continue;
      mass[lang] += bead.mass[lang];
      if (bead.kind !== "match") loose[lang] += bead.mass[lang] * (1 - bead.coverage[lang]);
      else {
        const other = otherLang(lang);
        const facing = bead[other].reduce((weight, sentence) => weight + (open[other][sentence] as number), 0);
        for (const sentence of bead[lang]) run[lang] = Math.max(run[lang], (heaviest[lang][sentence] as number) - IDIOM * facing);
      }
    }
  }
  const both = Math.min(total.en, total.fr);
  const coverage = 1 - (total.en + total.fr) / (mass.en + mass.fr + 0.5);
  const size = Math.log1p(mass.en + mass.fr);
  return [
    1,
    run.en,
    run.fr,
    Math.max(0, total.en - total.fr),
    Math.max(0, total.fr - total.en),
    both,
    Math.sqrt(both),
    coverage,
    size,
    loose.en,
    loose.fr,
  ];
}

/** Unexplained weight of each sentence. */
function bySentence({ sentences, unexplained }: Inside, lang: Lang): Float64Array {
  const weights = new Float64Array(sentences[lang].length);
  for (const { sentence, weight } of unexplained[lang]) weights[sentence] = (weights[sentence] as number) + weight;
  return weights;
}

/** Weight of the heaviest run of each sentence. */
function heaviestRuns({ sentences }: Inside, runs: readonly Run[], lang: Lang): Float64Array {
  const weights = new Float64Array(sentences[lang].length);
  for (const { sentence, weight } of runs) weights[sentence] = Math.max(weights[sentence] as number, weight);
  return weights;
}

const sum = (words: readonly Unexplained[]) => words.reduce((total, { weight }) => total + weight, 0);

function runsOf(inside: Inside, side: Lang): readonly Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = [];
  let last: Unexplained | undefined;
  for (const word of inside.unexplained[side]) {
    const open = runs[runs.length - 1];
    if (open && last && last.sentence === word.sentence && last.next === word.order) {
      open.to = word.to;
      open.words++;
      open.weight += word.weight;
    } else runs.push({ side, sentence: word.sentence, from: word.from, to: word.to, words: 1, weight: word.weight });
    last = word;
  }
  return runs;
}
