import type { Inside, Unexplained } from "#align/bead";
import { DIVERGENCE_WEIGHTS } from "#models/divergence";
import { LANGS, type Lang, type Sides } from "#posting";

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
  const odds = x.reduce((sum, value, k) => sum + value * (DIVERGENCE_WEIGHTS[k] ?? 0), 0);
  const [more, less] = total.en >= total.fr ? (["en", "fr"] as const) : (["fr", "en"] as const);
  const both = Math.min(total.en, total.fr);
  const surplus = Math.abs(total.en - total.fr);
  const kind =
    both >= STALE_MASS && (x[COVERAGE] as number) < STALE_COVERAGE
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

const COVERAGE = DIVERGENCE_FEATURES.indexOf("coverage");
/** Unexplained weight on both sides, and share explained, from which a text is another text and not another wording. */
const STALE_MASS = 4.5;
const STALE_COVERAGE = 0.68;
/** Unexplained weight that one side has more, about two telling words. */
const DETAIL_MASS = 1;

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
