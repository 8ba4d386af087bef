import { type Analysis, analyse } from "#analysis";
import { urlOf } from "#exchange/addresses";
import { type BackOutcome, takeBack } from "#exchange/back";
import { blockSource } from "#exchange/block-source";
import type { ExportedPair } from "#exchange/export-file";
import { codesOf, presentTokens } from "#exchange/present";
import { readXliff } from "#exchange/read-xliff";
import { type ExchangeUnit, openUnits } from "#exchange/units";
import { xliff1 } from "#exchange/xliff-1";
import { xliff2 } from "#exchange/xliff-2";
import type { CheckOptions } from "#parity";
import { reportOf } from "#parity";
import { type Block, type Lang, otherLang, type Posting, type Sides } from "#posting";

/** What came of a pair from which blocks were cut, when they came back translated. */
export interface Trip {
  readonly cut: number;
  /** Blocks that were offered as something to add. */
  readonly offered: number;
  readonly taken: number;
  /** Blocks that came back and are matched, none of them moved. */
  readonly matched: number;
  /** Of these, the same byte for byte with what stands around them, and the same but for white space. */
  readonly same: number;
  readonly spaced: number;
  /** Warnings and errors that the pair did not have before anything was cut. */
  readonly opened: readonly string[];
  /** What did not come back as it was, for a person to look at. */
  readonly problems: readonly string[];
  readonly text: string;
  readonly outcome: BackOutcome;
}

/** Cuts blocks from a side, sends what is then open to a translator who knows the text, and takes it back. */
export function trip(
  texts: Sides<string>,
  to: Lang,
  isCut: (block: Block, count: number) => boolean,
  options: CheckOptions,
  version: 1 | 2 = 2,
): Trip {
  const whole = analysed(texts, options);
  const cuts = matchedBlocks(whole, to).filter(isCut);
  const own = whole.pair[to];
  const left = { ...texts, [to]: without(own, cuts) };
  const analysis = analysed(left, options);
  const { units } = openUnits(analysis, reportOf(analysis, options).findings, to);
  const translated = units.map((unit) => translatedUnit(whole, unit));
  const pair: ExportedPair = { key: analysis.key, paths: { en: "en.md", fr: "fr.md" }, units: translated };
  const file = readXliff((version === 1 ? xliff1 : xliff2)([pair], { to, lang: to }));
  if (!file.ok) throw new Error(file.why);
  const outcome = takeBack({ en: { text: left.en }, fr: { text: left.fr } }, to, file.pairs[0]?.units ?? [], options);
  if (!outcome.ok) throw new Error("the pair cannot be read");
  const back = analysed({ ...texts, [to]: outcome.after }, options);
  const came = cuts.map((block) => ({ block, now: counterpart(back, whole, to, block) }));
  const there = came.filter(({ now }) => now !== undefined);
  const around = ({ block, now }: (typeof came)[number]) => [surrounding(own, block), surrounding(back.pair[to], now as Block)] as const;
  const plain = (text: string) => text.replace(/\s+/gu, " ");
  const same = there.filter((each) => around(each)[0] === around(each)[1]);
  const spaced = there.filter((each) => !same.includes(each) && plain(around(each)[0]).trim() === plain(around(each)[1]).trim());
  const lost = came
    .filter(({ now }) => now === undefined)
    .map(({ block }) => `lost ${block.kind}: ${JSON.stringify(surrounding(own, block))}`);
  const other = there
    .filter((each) => !same.includes(each) && !spaced.includes(each))
    .map((each) =>
      around(each)
        .map((text) => JSON.stringify(text))
        .join("\n    → "),
    );
  const known = new Set(reportOf(whole, options).findings.map(({ fingerprint }) => fingerprint));
  const opened = reportOf(back, options).findings.filter(({ severity, fingerprint }) => severity !== "info" && !known.has(fingerprint));
  return {
    cut: cuts.length,
    offered: cuts.filter((block) => units.some((unit) => unit.action === "add" && faces(whole, to, block) === unit.block.index)).length,
    taken: outcome.units.filter(({ status, unit }) => status === "taken" && unit?.action === "add").length,
    matched: there.length,
    same: same.length,
    spaced: spaced.length,
    opened: opened.map(({ rule, message }) => `${rule}: ${message.en}`),
    problems: [
      ...lost,
      ...other,
      ...outcome.units.flatMap(({ status, why, unit }) => (status === "refused" ? [`refused (${why}): ${unit?.block.text}`] : [])),
    ],
    text: outcome.after,
    outcome,
  };
}

function analysed(texts: Sides<string>, options: CheckOptions): Analysis {
  const outcome = analyse({ en: { text: texts.en }, fr: { text: texts.fr } }, options);
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message.en);
  return outcome.analysis;
}

/** Items, paragraphs and headings that one block faces, each on lines of its own. */
function matchedBlocks({ pair, alignment }: Analysis, to: Lang): readonly Block[] {
  const from = otherLang(to);
  return alignment.beads
    .filter(({ kind, moved, ...bead }) => kind === "match" && !moved && bead[from].length === 1 && bead[to].length === 1)
    .flatMap((bead) => pair[to].blocks[bead[to][0] ?? -1] ?? [])
    .filter(({ kind }) => kind === "item" || kind === "paragraph" || kind === "heading")
    .filter((block) => !block.glued && linesOf(pair[to], block) !== undefined)
    .toSorted((a, b) => a.index - b.index);
}

/** Where the lines of a block start and end, with one of the empty lines around it; nothing where something else stands on them. */
function linesOf({ text, blocks }: Posting, { index, position }: Block): readonly [number, number] | undefined {
  const [before, after] = [blocks[index - 1]?.position.end.offset ?? 0, blocks[index + 1]?.position.start.offset ?? text.length];
  const lead = /(?:^|[\r\n])([ \t]*)$/u.exec(text.slice(before, position.start.offset))?.[1];
  const tail = /^[ \t]*(?:\r\n|\r|\n|$)/u.exec(text.slice(position.end.offset, after))?.[0];
  if (lead === undefined || tail === undefined) return undefined;
  const [start, end] = [position.start.offset - lead.length, position.end.offset + tail.length];
  const isApart = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/u.test(text.slice(before, start));
  const empty = isApart ? (/^[ \t]*(?:\r\n|\r|\n)/u.exec(text.slice(end, after))?.[0].length ?? 0) : 0;
  return [start, end + empty];
}

function without(own: Posting, cuts: readonly Block[]): string {
  let [text, at] = ["", 0];
  for (const block of cuts) {
    const [start, end] = linesOf(own, block) ?? [at, at];
    text += own.text.slice(at, start);
    at = end;
  }
  const left = text + own.text.slice(at);
  return /[\r\n]$/u.test(own.text) ? left : left.trimEnd();
}

const faces = ({ alignment }: Analysis, to: Lang, { index }: Block): number | undefined =>
  alignment.beads[alignment.beadOf[to][index] ?? -1]?.[otherLang(to)][0];

/** The unit with the words that the side had, under the codes of the source. */
function translatedUnit(whole: Analysis, unit: ExchangeUnit): ExchangeUnit {
  const { pair, alignment } = whole;
  const from = otherLang(unit.to);
  const bead = alignment.beads[alignment.beadOf[from][unit.block.index] ?? -1];
  const block = pair[unit.to].blocks[bead?.[unit.to][0] ?? -1];
  if (!block || unit.action === "replace") return unit;
  const source = blockSource(pair[unit.to], block);
  const known = codesOf(unit.source.tokens);
  // No translator can write a code that the source does not have.
  const tokens = presentTokens(unit.source.tokens, source.tokens).filter(
    (each) => typeof each === "string" || known.has(`${each.id} ${each.part}`),
  );
  const addresses = unit.addresses.map((address) => {
    const code = tokens.find((token) => typeof token === "object" && token.id === address.code && token.part === "close");
    return { ...address, target: (typeof code === "object" && urlOf(code)) || address.target };
  });
  return { ...unit, present: { block, source, tokens }, addresses };
}

/** The block that faces what the cut one faced, where nothing moved. */
function counterpart(back: Analysis, whole: Analysis, to: Lang, block: Block): Block | undefined {
  const from = otherLang(to);
  const bead = back.alignment.beads[back.alignment.beadOf[from][faces(whole, to, block) ?? -1] ?? -1];
  const now = bead?.kind === "match" && !bead.moved && bead[to].length === 1 ? back.pair[to].blocks[bead[to][0] ?? -1] : undefined;
  const words = ({ text }: Block) => text.replace(/\s+/gu, " ");
  return now && words(now) === words(block) ? now : undefined;
}

/** A block with the white space and signs before and after it. */
function surrounding({ text, blocks }: Posting, { index }: Block): string {
  return text.slice(blocks[index - 1]?.position.end.offset ?? 0, blocks[index + 1]?.position.start.offset ?? text.length);
}
