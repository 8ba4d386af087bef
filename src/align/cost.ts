import { MERGE, WEIGHTS } from "#align/weights";
import type { Words } from "#align/words";
import type { Block, Pair } from "#posting";
import { normalizeTarget, pageOf } from "#text/links";

/** What the search asks: log-odds, above 0 where two groups of blocks more likely say the same than not. */
export interface Cost {
  /** One block with one block. */
  pair(en: number, fr: number): number;
  /** One block with several neighbours; `-Infinity` where the neighbours are not each covered by it. */
  group(en: readonly number[], fr: readonly number[]): number;
  /** 0–1: the same as a probability, for the report. */
  similarity(en: readonly number[], fr: readonly number[]): number;
  /** What the model looks at, for those who fit it (`FEATURES`). */
  features(en: readonly number[], fr: readonly number[]): Float64Array;
}

/** French runs longer than English; Gale & Church (1993) use such a ratio and its variance. */
const FRENCH_PER_ENGLISH = 1.22;

/** Smallest share of a half's weight that the single block must cover before the two halves may be one bead. */
const HALF_COVERED = 0.34;

/** Computes what blocks have in common, each pair at most once. */
export function costOf(pair: Pair, words: Words): Cost {
  const [m, n] = [pair.en.blocks.length, pair.fr.blocks.length];
  const stamp = new Int32Array(words.fr.stems.length).fill(-1);
  const best = new Float32Array(words.fr.stems.length);
  const targets = { en: pair.en.blocks.map(targetsOf), fr: pair.fr.blocks.map(targetsOf) };
  let turn = 0;

  /** Weighted coverage of both sides by each other, and how numbers agree. */
  function compare(en: readonly number[], fr: readonly number[]) {
    turn++;
    let massFr = 0;
    let numbersFr = 0;
    for (const j of fr) {
      for (const word of words.fr.blocks[j] ?? EMPTY) {
        if (stamp[word] === turn) continue;
        stamp[word] = turn;
        best[word] = 0;
        massFr += words.fr.weight[word] ?? 0;
        numbersFr += words.fr.numeric[word] ?? 0;
      }
    }
    let massEn = 0;
    let coveredEn = 0;
    let coveredFr = 0;
    let numbersEn = 0;
    let numbersShared = 0;
    for (const i of en) {
      for (const word of words.en.blocks[i] ?? EMPTY) {
        const weight = words.en.weight[word] ?? 0;
        massEn += weight;
        numbersEn += words.en.numeric[word] ?? 0;
        let top = 0;
        const end = words.from[word + 1] ?? 0;
        for (let k = words.from[word] ?? 0; k < end; k++) {
          const other = words.matches[k] as number;
          if (stamp[other] !== turn) continue;
          const strength = words.strength[k] as number;
          if (strength > top) top = strength;
          const before = best[other] as number;
          if (strength > before) {
            coveredFr += (strength - before) * (words.fr.weight[other] ?? 0);
            best[other] = strength;
          }
        }
        coveredEn += top * weight;
        if (top === 1 && words.en.numeric[word]) numbersShared++;
      }
    }
    return { massEn, massFr, coveredEn, coveredFr, numbersEn, numbersFr, numbersShared };
  }

  function features(en: readonly number[], fr: readonly number[]): Float64Array {
    const c = compare(en, fr);
    const first = pair.en.blocks[en[0] as number] as Block;
    const other = pair.fr.blocks[fr[0] as number] as Block;
    const coverEn = (c.coveredEn + PRIOR * 0.5) / (c.massEn + PRIOR);
    const coverFr = (c.coveredFr + PRIOR * 0.5) / (c.massFr + PRIOR);
    const mean = (coverEn + coverFr) / 2;
    const length = Math.abs(Math.log((lengthOf(pair.fr.blocks, fr) + 12) / (FRENCH_PER_ENGLISH * lengthOf(pair.en.blocks, en) + 12)));
    const links = shared(en.flatMap((i) => targets.en[i] ?? NONE), fr.flatMap((j) => targets.fr[j] ?? NONE));
    const bothNumbers = c.numbersEn > 0 && c.numbersFr > 0;
    return Float64Array.of(
      1,
      mean,
      Math.min(coverEn, coverFr),
      Math.log1p(Math.min(c.massEn, c.massFr)) * (mean - 0.4),
      Math.log1p(c.massEn - c.coveredEn),
      Math.log1p(c.massFr - c.coveredFr),
      Math.max(0, length - 0.15),
      Math.max(0, length - 0.7),
      Math.abs(middle(en) / m - middle(fr) / n),
      Number(kindOf(first) !== kindOf(other)),
      Number(first.kind === "heading" && other.kind === "heading"),
      Number(links === "shared"),
      Number(links === "one side"),
      Number(c.numbersShared > 0),
      Number(bothNumbers && c.numbersShared === 0),
    );
  }

  function logOdds(en: readonly number[], fr: readonly number[]): number {
    const values = features(en, fr);
    let odds = 0;
    for (let k = 0; k < values.length; k++) odds += (values[k] as number) * (WEIGHTS[k] as number);
    return odds;
  }

  const memo = new Map<number, number>();
  const single = (i: number, j: number): number => {
    const key = i * n + j;
    let odds = memo.get(key);
    if (odds === undefined) {
      odds = opaque(pair.en.blocks[i] as Block, pair.fr.blocks[j] as Block) ?? logOdds([i], [j]);
      memo.set(key, odds);
    }
    return odds;
  };
  const group = (en: readonly number[], fr: readonly number[]): number => {
    if (en.length === 1 && fr.length === 1) return single(en[0] as number, fr[0] as number);
    const [one, many] = en.length === 1 ? [en, fr] : [fr, en];
    if (!mergeable(many.map((k) => (en.length === 1 ? pair.fr : pair.en).blocks[k] as Block))) return Number.NEGATIVE_INFINITY;
    for (const k of many) {
      const c = en.length === 1 ? compare(one, [k]) : compare([k], one);
      const [covered, mass] = en.length === 1 ? [c.coveredFr, c.massFr] : [c.coveredEn, c.massEn];
      if (covered < HALF_COVERED * mass || mass === 0) return Number.NEGATIVE_INFINITY;
    }
    const glued = many.every((k, at) => at === 0 || (en.length === 1 ? pair.fr : pair.en).blocks[k]?.glued);
    return logOdds(en, fr) + (glued ? 0 : MERGE);
  };
  const similarity = (en: readonly number[], fr: readonly number[]) =>
    1 / (1 + Math.exp(-(en.length === 1 && fr.length === 1 ? group(en, fr) : logOdds(en, fr))));
  return { pair: single, group, similarity, features };
}

const EMPTY = new Int32Array(0);
/** Weight of the doubt in a coverage of few words: half a word's worth either way. */
const PRIOR = 0.6;

const middle = (group: readonly number[]) => ((group[0] as number) + (group[group.length - 1] as number)) / 2 + 0.5;
const lengthOf = (blocks: readonly Block[], group: readonly number[]) => group.reduce((sum, k) => sum + (blocks[k]?.text.length ?? 0), 0);

/** A bold line and a heading are one kind, a paragraph in a quotation and a paragraph are near. */
const kindOf = (block: Block) => (block.kind === "quote" ? "paragraph" : block.kind);

/** Blocks without words are compared as they stand: `undefined` where both have words. */
function opaque(en: Block, fr: Block): number | undefined {
  const wordless = (block: Block) => block.kind === "code" || block.kind === "html" || block.kind === "image" || block.kind === "rule";
  if (!wordless(en) && !wordless(fr)) return undefined;
  if (en.kind !== fr.kind) return -6;
  if (en.kind === "rule") return 1;
  if (en.text === fr.text && en.detail === fr.detail) return 4;
  const near = en.kind === "image" ? en.links[0]?.url === fr.links[0]?.url : en.detail === fr.detail;
  return near ? 1.5 : -0.5;
}

/** Neighbours that a translator may have split or joined: not headings, not front matter, not opaque blocks. */
function mergeable(blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote") && blocks.every((b, i) => i === 0 || b.section === blocks[i - 1]?.section);
}

function targetsOf(block: Block): readonly string[] {
  return block.links.length === 0 ? NONE : block.links.map(({ url }) => pageOf(normalizeTarget(url)));
}
const NONE: readonly string[] = [];

/** Whether the links of two groups agree; nothing where neither has any. */
function shared(en: readonly string[], fr: readonly string[]): "shared" | "one side" | "none" {
  if (en.length === 0 || fr.length === 0) return en.length === fr.length ? "none" : "one side";
  return en.some((target) => fr.includes(target)) ? "shared" : "none";
}
