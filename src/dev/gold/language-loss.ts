import { defaultConfig } from "#config/config";
import { copiedLanguage, foreignness, isLanguage } from "#language/foreign";
import { identify, identifyBlock } from "#language/identify";
import { wholeLanguage } from "#language/sides";
import { foreignStretches } from "#language/stretches";
import { parse } from "#parse/parse";
import { type Block, LANGS, type Lang, otherLang, type Pair, type Posting } from "#posting";
import { type Range, sentences } from "#text/sentences";
import { readPair } from "../read-pair.ts";
import { groupsOf, lineOf } from "./annotation.ts";
import type { GoldPair } from "./pairs.ts";
import { groupOf } from "./totals.ts";

/** How far the readers of language are from the truth on texts whose language is known. Losses: 0 is perfect. */
export interface LanguageLoss {
  /** Blocks, and their first two to six words; no answer costs as much as a coin. */
  readonly identified: number;
  /** Blocks on their own side, where none is foreign, and on the other, where each is. */
  readonly foreign: number;
  /** Blocks copied to the other side. */
  readonly copied: number;
  /** Characters of a sentence of the other language put into a paragraph, and of a clause put into a sentence: 1 less F1. */
  readonly sentences: number;
  readonly clauses: number;
  /** Whole files, in their language, in the other, and half in each: share of wrong answers. */
  readonly whole: number;
}

/** Weighs what the readers of language say of the annotated pairs. */
export function languageLoss(pairs: readonly GoldPair[]): LanguageLoss {
  const all = pairs.map((gold) => ({ gold, pair: readPair(gold.en, gold.fr) })).filter(({ gold }) => gold.gold.findings.every(isPlaced));
  const blocks = all.flatMap(({ gold, pair }) => LANGS.flatMap((lang) => ownBlocks(gold, pair, lang).map((block) => ({ block, lang }))));
  const mixed = all.flatMap(({ gold, pair }) => mixtures(gold, pair));
  return {
    identified: mean(blocks.flatMap(({ block, lang }) => identifiedLoss(block, lang))),
    foreign: mean(
      blocks.flatMap(({ block, lang }) => [
        logLoss(foreignness(block, lang, NONE)),
        logLoss(1 - foreignness(block, otherLang(lang), NONE)),
      ]),
    ),
    copied: mean(blocks.map(({ block, lang }) => copiedLoss(block, lang))),
    sentences: mean(mixed.map(sentenceLoss)),
    clauses: mean(mixed.map(clauseLoss)),
    whole: mean(all.flatMap(({ gold }) => wholeLoss(gold))),
  };
}

const NONE: readonly string[] = [];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const logLoss = (probability: number) => -Math.log(Math.max(0.01, probability));

/** A side that is in the other language as a whole has no line of its own. */
const isPlaced = ({ en, fr }: GoldPair["gold"]["findings"][number]) => en !== undefined || fr !== undefined;

/** Blocks of a side but for those that are annotated as being in the other language. */
function ownBlocks(gold: GoldPair, pair: Pair, lang: Lang): readonly Block[] {
  const faulty = gold.gold.findings
    .filter((finding) => groupOf(finding) === "language")
    .flatMap((finding) => [finding[lang] ?? []].flat().map((start) => lineOf(gold[lang], start)));
  return pair[lang].blocks.filter(
    ({ position, ...block }) => isLanguage({ position, ...block }, defaultConfig) && !faulty.includes(position.start.line),
  );
}

function identifiedLoss(block: Block, lang: Lang): readonly number[] {
  const parts = block.text.split(" ");
  const starts = [2, 3, 4, 5, 6].filter((count) => count < parts.length).map((count) => identify(parts.slice(0, count).join(" ")));
  return [identifyBlock(block), ...starts].map(({ lang: found, confidence }) =>
    logLoss(found === null ? 0.5 : found === lang ? confidence : 1 - confidence),
  );
}

function copiedLoss(block: Block, lang: Lang): number {
  const found = copiedLanguage(block, NONE);
  return logLoss(found === null ? 0.5 : found.lang === lang ? found.confidence : 1 - found.confidence);
}

/** A paragraph of a side and the one that faces it. */
interface Mixture {
  readonly lang: Lang;
  readonly own: string;
  readonly other: string;
}

function mixtures({ en, fr, gold }: GoldPair, pair: Pair): readonly Mixture[] {
  const at = (lang: Lang, line: number | undefined) =>
    pair[lang].blocks.find(({ position, kind }) => position.start.line === line && (kind === "paragraph" || kind === "item"));
  return groupsOf({ en, fr }, gold.alignment).flatMap((group) => {
    const blocks = { en: at("en", group.en[0]), fr: at("fr", group.fr[0]) };
    if (!blocks.en || !blocks.fr || group.en.length + group.fr.length > 2) return [];
    const texts = { en: blocks.en.text, fr: blocks.fr.text };
    return LANGS.map((lang) => ({ lang, own: texts[lang], other: texts[otherLang(lang)] }));
  });
}

function sentenceLoss({ lang, own, other }: Mixture): number {
  const [first] = sentences(other, otherLang(lang)).map(({ from, to }) => other.slice(from, to));
  if (first === undefined) return 0;
  return stretchLoss(`${own} ${first}`, lang, { from: own.length + 1, to: own.length + 1 + first.length });
}

/** The first words of one language, the rest of the other’s sentence. */
function clauseLoss({ lang, own, other }: Mixture): number {
  const half = (text: string, from: number, to: number) =>
    text
      .split(" ")
      .slice(from * text.split(" ").length, to * text.split(" ").length)
      .join(" ");
  const [head, tail] = [half(own, 0, 0.5), half(other, 0.5, 1)];
  return stretchLoss(`${head} ${tail}`, lang, { from: head.length + 1, to: head.length + 1 + tail.length });
}

function stretchLoss(text: string, lang: Lang, wanted: Range): number {
  const pieces = [{ at: 0, length: text.length, source: 0, sourceLength: text.length, role: "prose" as const }];
  const found = foreignStretches({ text, pieces }, lang, NONE);
  const shared = found.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, wanted.to) - Math.max(from, wanted.from)), 0);
  const size = found.reduce((sum, { from, to }) => sum + to - from, 0);
  return 1 - (2 * shared) / (size + wanted.to - wanted.from);
}

function wholeLoss({ en, fr, gold }: GoldPair): readonly number[] {
  // Two texts without a word are in no language.
  if (gold.findings.some(({ rule }) => rule === "empty")) return [];
  const texts = { en, fr };
  return LANGS.flatMap((lang) => {
    const other = texts[otherLang(lang)];
    const answers = [
      wholeLanguage(read(texts[lang], lang), defaultConfig) === null,
      wholeLanguage(read(other, lang), defaultConfig) === otherLang(lang),
      wholeLanguage(read(`${texts[lang]}\n${other.replace(/---\n[\s\S]*?---\n/u, "")}`, lang), defaultConfig) === null,
    ];
    return answers.map((isRight) => Number(!isRight));
  });
}

function read(text: string, lang: Lang): Posting {
  const parsed = parse({ text }, lang, defaultConfig);
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  return parsed.posting;
}
