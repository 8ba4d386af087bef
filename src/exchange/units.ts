import type { Analysis } from "#analysis";
import { hashOf } from "#analysis";
import type { Finding } from "#finding";
import { type Block, type Lang, otherLang } from "#posting";
import { blocksWithin } from "#run/blocks-within";
import { type Address, addressesOf, twinsOf } from "./addresses.ts";
import { type BlockSource, blockSource } from "./block-source.ts";
import { presentTokens } from "./present.ts";
import { type Token, tokenKey, tokenWords } from "./token.ts";

/** Something to translate: a block that a side lacks, or one whose text does not say what the other side’s does. */
export interface ExchangeUnit {
  /** The same for the same text in the same pair, wherever it stands. */
  readonly id: string;
  readonly action: "add" | "replace";
  /** Without words: it goes where what was found with it goes, and no translator sees it. */
  readonly isCopied: boolean;
  readonly to: Lang;
  readonly source: BlockSource;
  /** As it stands in the other side’s posting. */
  readonly block: Block;
  /** The text that is to be replaced. */
  readonly present?: { readonly block: Block; readonly source: BlockSource; readonly tokens: readonly Token[] };
  /** Where a block that is added goes. */
  readonly insertAt?: number;
  readonly addresses: readonly Address[];
  /** A matched block before it, for the translator to see where the text stands. */
  readonly context?: Context;
  readonly findings: readonly Finding[];
}

/** A block of both sides that needs no translation. */
export interface Context {
  readonly id: string;
  readonly source: readonly Token[];
  readonly target: readonly Token[];
}

/** What is open in a direction, in reading order, and what of it no file of a translator can hold. */
export interface Open {
  readonly units: readonly ExchangeUnit[];
  readonly left: readonly Finding[];
}

/** Findings that other words settle; the others are of form, order or typography, or nobody can tell which side is wrong. */
const OF_WORDS = new Set(["omission", "addition", "untranslated", "mistranslation", "numbers", "terminology"]);

/** What has text of its own; a picture, a rule or a block of code is copied with the text around it. */
const isText = (tokens: readonly Token[]): boolean => /[\p{L}\p{N}]/u.test(tokenWords(tokens));

/** The units of a direction. */
export function openUnits(analysis: Analysis, findings: readonly Finding[], to: Lang): Open {
  const from = otherLang(to);
  const about = new Map<Block, { readonly findings: Finding[]; readonly present?: Block; readonly insertAt?: number }>();
  const left: Finding[] = [];
  for (const finding of findings) {
    if (finding.severity === "info" || finding.lacking !== to) continue;
    const found = placesOf(analysis, finding, to);
    if (found.length === 0) left.push(finding);
    for (const { block, ...place } of found) {
      const known = about.get(block);
      if (known) known.findings.push(finding);
      else about.set(block, { ...place, findings: [finding] });
    }
  }
  const twinOf = twinsOf(analysis, to);
  const seen = new Map<string, number>();
  const units = [...about]
    .toSorted(([a], [b]) => a.index - b.index)
    .map(([block, { present, ...rest }]): ExchangeUnit => {
      const source = blockSource(analysis.pair[from], block);
      const own = present && blockSource(analysis.pair[to], present);
      const tokens = own && presentTokens(source.tokens, own.tokens);
      const name = unitName(analysis.key, to, own ? "replace" : "add", source.tokens);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const ended = tokens ? `.${hashOf(tokenKey(tokens)).slice(0, 8)}` : "";
      const before = contextOf(analysis, block, to);
      return {
        id: `${name}${count > 1 ? `-${count}` : ""}${ended}`,
        action: own ? "replace" : "add",
        isCopied: !isText(source.tokens),
        to,
        source,
        block,
        ...(present && own && tokens && { present: { block: present, source: own, tokens } }),
        addresses: addressesOf(tokens ? source.tokens.filter((each) => !hasCode(tokens, each)) : source.tokens, twinOf),
        ...(before && { context: before }),
        ...rest,
      };
    });
  return { units, left };
}

/** What an id starts with: the pair, the direction, what is to be done, and the text that is translated. */
export function unitName(key: string, to: Lang, action: ExchangeUnit["action"], source: Parameters<typeof tokenKey>[0]): string {
  return `${action}-${hashOf(JSON.stringify([key, to, action, tokenKey(source)])).slice(0, 16)}`;
}

const hasCode = (tokens: readonly Token[], code: Token): boolean =>
  typeof code === "object" && tokens.some((each) => typeof each === "object" && each.id === code.id);

interface Place {
  readonly block: Block;
  readonly present?: Block;
  readonly insertAt?: number;
}

function placesOf({ pair, alignment }: Analysis, finding: Finding, to: Lang): readonly Place[] {
  const from = otherLang(to);
  const [there, here] = [finding[from], finding[to]];
  if (there && !here && finding.insertAt) {
    const [first = 0, end = 0] = blocksWithin(pair[from], there);
    const blocks = pair[from].blocks.slice(first, end).filter(({ index }) => beadOf(alignment, from, index)?.kind !== "match");
    const sources = blocks.map((block) => blockSource(pair[from], block));
    const isOffered = sources.some(({ tokens }) => isText(tokens)) && blocks.every(({ key }) => !key?.includes("."));
    return isOffered ? blocks.map((block) => ({ block, insertAt: finding.insertAt?.offset ?? 0 })) : [];
  }
  if (!here || !OF_WORDS.has(finding.category)) return [];
  const [index] = blocksWithin(pair[to], here);
  const bead = index === undefined ? undefined : beadOf(alignment, to, index);
  const [block, present] = [pair[from].blocks[bead?.[from][0] ?? -1], pair[to].blocks[bead?.[to][0] ?? -1]];
  if (!bead || !block || !present || bead[from].length > 1 || bead[to].length > 1 || block.kind !== present.kind) return [];
  return isText(blockSource(pair[from], block).tokens) ? [{ block, present }] : [];
}

const beadOf = (
  { beads, beadOf: of }: Analysis["alignment"],
  side: Lang,
  index: number,
): Analysis["alignment"]["beads"][number] | undefined => beads[of[side][index] ?? -1];

function contextOf({ pair, alignment, key }: Analysis, { index, kind }: Block, to: Lang): Context | undefined {
  const from = otherLang(to);
  const bead = alignment.beads
    .slice(0, alignment.beadOf[from][index] ?? 0)
    .findLast((each) => each.kind === "match" && !each.moved && each[from].length === 1 && each[to].length === 1);
  const [one, two] = [pair[from].blocks[bead?.[from][0] ?? -1], pair[to].blocks[bead?.[to][0] ?? -1]];
  if (!one || !two || (one.kind === "field") !== (kind === "field")) return undefined;
  const [source, present] = [blockSource(pair[from], one), blockSource(pair[to], two)];
  if (!isText(source.tokens)) return undefined;
  const target = presentTokens(source.tokens, present.tokens);
  return {
    id: `context-${hashOf(JSON.stringify([key, to, tokenKey(source.tokens), one.index])).slice(0, 16)}`,
    source: source.tokens,
    target,
  };
}
