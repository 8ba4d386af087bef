import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { LANGS, type Lang, otherLang, type Pair, type Posting } from "#posting";

/**
 * Share of a line’s words that the other paragraph must say, so that the line is part of it and not one that it lacks. A paragraph
 * of as many lines needs to say nothing: each has its own.
 */
const SAID = 0.5;

/** Similarity below which a line and the paragraph that it faces are no version of each other: which of its neighbours that paragraph says, nobody can tell. */
const FREE = 0.3;

/**
 * A paragraph is written a line for each sentence on one side, and run on or broken elsewhere on the other: its lines face no
 * lines, the paragraph faces a paragraph. Where a line is left over and the paragraph that its neighbours face says it, the two
 * paragraphs are matched whole; sentences are lined up inside.
 */
export function joinLines(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const runs = { en: runsOf(pair.en), fr: runsOf(pair.fr) };
  return LANGS.reduce((joined, lang) => joinSide(joined, lang, runs, cost), links);
}

type Runs = { readonly [L in Lang]: Int32Array };

function joinSide(links: readonly AlignmentLink[], lang: Lang, runs: Runs, cost: Cost): readonly AlignmentLink[] {
  const other = otherLang(lang);
  const facing = partners(links, lang, runs);
  let current = links;
  for (const link of links) {
    const [line] = link[lang];
    if (line === undefined || link[other].length > 0) continue;
    const run = runs[lang][line] as number;
    const twin = facing.get(run);
    if (twin === undefined) continue;
    const isPart = (one: AlignmentLink) =>
      one[lang].every((k) => runs[lang][k] === run) && one[other].every((k) => runs[other][k] === twin) && !one.moved;
    const parts = current.filter(isPart);
    const whole = (side: Lang) => parts.flatMap((part) => part[side]).sort((a, b) => a - b);
    const [own, theirs] = [whole(lang), whole(other)];
    if (!own.includes(line) || theirs.length === 0) continue;
    const first = parts.find((part) => part[lang].length > 0 && part[other].length > 0) as AlignmentLink;
    const isFree = theirs.length === 1 && cost.similarity(first.en, first.fr) < FREE;
    if (own.length !== theirs.length && !isFree && cost.covered(lang, [line], theirs) < SAID) continue;
    const joined: AlignmentLink = { en: lang === "en" ? own : theirs, fr: lang === "en" ? theirs : own, moved: false };
    current = current.flatMap((one) => (one === first ? [joined] : isPart(one) ? [] : [one]));
  }
  return current;
}

/** For each paragraph of several lines, or facing one: the only paragraph of the other side that its matched lines face. */
function partners(links: readonly AlignmentLink[], lang: Lang, runs: Runs): ReadonlyMap<number, number> {
  const other = otherLang(lang);
  const facing = new Map<number, number>();
  for (const { moved, ...link } of links) {
    if (moved || link[other].length === 0) continue;
    for (const k of link[lang]) {
      const run = runs[lang][k] as number;
      for (const j of link[other]) {
        const twin = runs[other][j] as number;
        if (run >= 0 && twin >= 0) facing.set(run, facing.has(run) && facing.get(run) !== twin ? -1 : twin);
      }
    }
  }
  return new Map([...facing].filter(([, twin]) => twin >= 0));
}

/** For each block: the first block of the paragraph that it is a line of; -1 where it is no paragraph. */
function runsOf({ blocks }: Posting): Int32Array {
  const runs = new Int32Array(blocks.length).fill(-1);
  blocks.forEach(({ kind, glued }, k) => {
    if (kind === "paragraph") runs[k] = glued && (runs[k - 1] ?? -1) >= 0 ? (runs[k - 1] as number) : k;
  });
  return runs;
}
