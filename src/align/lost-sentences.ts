import { type Explained, explainGroups } from "#align/explain";
import type { Step } from "#align/search";
import type { PairWords, SideWords, Tokens } from "#align/tokens";
import { type Lang, otherLang, type Sides } from "#posting";

/** Share of the words of a sentence, by weight, that what the others leave over must explain if it is part of a merge. */
const OWN_SHARE = 0.25;
/** Weight of what is left over on the other side, beside that of the sentence, from which it may be an idiom for it. */
const IDIOM = 0.6;

/**
 * Takes a sentence out of a merge when its words only recur in its neighbours: the others explain the counterpart without it, and
 * what they leave over is neither about it nor enough to say the same in other words.
 */
export function withoutLost(step: Step, sides: Sides<Explained>, words: PairWords): readonly Step[] {
  const many: Lang = step.en.length > 1 ? "en" : "fr";
  if (step[many].length < 2 || step[otherLang(many)].length !== 1) return [step];
  let worst: { readonly sentence: number; readonly share: number } | undefined;
  for (const sentence of step[many]) {
    const share = ownShare(sentence, step, many, sides, words);
    if (share < OWN_SHARE && (worst === undefined || share < worst.share)) worst = { sentence, share };
  }
  if (worst === undefined) return [step];
  const { sentence } = worst;
  const rest = step[many].filter((one) => one !== sentence);
  const alone = many === "en" ? { en: [sentence], fr: [] } : { en: [], fr: [sentence] };
  const parts = withoutLost({ ...step, [many]: rest }, sides, words);
  const first = (part: Step) => part[many][0] as number;
  return [alone, ...parts].sort((a, b) => first(a) - first(b));
}

/** 0–1: how much of a sentence is explained by what the others of its group leave over; 1 where that may say the same otherwise. */
function ownShare(sentence: number, step: Step, many: Lang, sides: Sides<Explained>, words: PairWords): number {
  const copy = (side: Explained): Explained => ({ ...side, answer: side.answer.map((one) => one.slice()) });
  const trial = { en: copy(sides.en), fr: copy(sides.fr) };
  const one = otherLang(many);
  const others = step[many].filter((other) => other !== sentence);
  explainGroups(trial, { ...step, [many]: others }, words);
  const left = massOf(trial[one], step[one], words[one], false);
  explainGroups(trial, { ...step, [many]: [sentence] }, words);
  const [mine, all] = [massOf(trial[many], [sentence], words[many], true), massOf(trial[many], [sentence], words[many])];
  if (all === 0 || left - mine >= IDIOM * (all - mine)) return 1;
  return mine / all;
}

function massOf({ tokens, answer }: Explained, group: readonly number[], { weight }: SideWords, isAnswered?: boolean): number {
  let mass = 0;
  for (const sentence of group) {
    (tokens[sentence] as Tokens).words.forEach((word, k) => {
      if (isAnswered === undefined || (answer[sentence]?.[k] as number) >= 0 === isAnswered) mass += weight[word] as number;
    });
  }
  return mass;
}
