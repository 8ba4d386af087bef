import { type Finding, type Report, SEVERITIES } from "#finding";
import { LANGS, type Lang, type Position } from "#posting";
import { type ExpectedFinding, groupsOf, lineOf, plain } from "./annotation.ts";
import type { GoldPair } from "./pairs.ts";

/** How a report on a pair compares with its annotation. */
export interface PairScore {
  readonly key: string;
  /** Links of blocks: annotated, reported, and both. */
  readonly links: { readonly gold: number; readonly found: number; readonly right: number };
  readonly wrongLinks: readonly string[];
  readonly hits: readonly ExpectedFinding[];
  readonly misses: readonly ExpectedFinding[];
  /** Errors and warnings, and those of them that no annotation answers to. */
  readonly reported: number;
  readonly false: readonly Finding[];
  /** Quiet places, and those that were not left quiet. */
  readonly quiet: number;
  readonly disturbed: readonly string[];
}

/** Scores a report on an annotated pair. */
export function scorePair(pair: GoldPair, report: Report): PairScore {
  const { key, gold } = pair;
  const links = { gold: goldLinks(pair, report), found: foundLinks(report) };
  const right = links.gold.filter((link) => links.found.includes(link)).length;
  const { hits, misses, answered } = match(pair, report.findings);
  const loud = report.findings.filter(({ severity }) => severity !== "info");
  const disturbed = gold.silent.flatMap((place) =>
    loud.filter((finding) => !answered.has(finding) && standsAt(pair, finding, place)).map(({ rule }) => `${rule}: ${place.why}`),
  );
  return {
    key,
    links: { gold: links.gold.length, found: links.found.length, right },
    wrongLinks: [
      ...links.gold.filter((link) => !links.found.includes(link)).map((link) => `not found ${link}`),
      ...links.found.filter((link) => !links.gold.includes(link)).map((link) => `found ${link}`),
    ],
    hits,
    misses,
    reported: loud.length,
    false: loud.filter((finding) => !answered.has(finding)),
    quiet: gold.silent.length,
    disturbed,
  };
}

/** Each finding answers to one annotation at the most: a fault that is said twice is said once too often. */
function match(pair: GoldPair, findings: readonly Finding[]) {
  const answered = new Set<Finding>();
  const hits: ExpectedFinding[] = [];
  const misses: ExpectedFinding[] = [];
  for (const expected of pair.gold.findings) {
    const found = findings.find((finding) => !answered.has(finding) && says(pair, finding, expected));
    if (found) answered.add(found);
    const isGraveEnough = found && SEVERITIES.indexOf(found.severity) <= SEVERITIES.indexOf(expected.severity);
    (isGraveEnough ? hits : misses).push(expected);
  }
  return { hits, misses, answered };
}

function says(pair: GoldPair, finding: Finding, { rule, lacking, words, ...place }: ExpectedFinding): boolean {
  if (!([rule].flat() as string[]).includes(finding.rule)) return false;
  if (lacking !== undefined && finding.lacking !== lacking) return false;
  return standsAt(pair, finding, place) && (!words || quotes(finding, [...(words.en ?? []), ...(words.fr ?? [])]));
}

/** Whether the words of a finding, or the facts behind them, have one of these. */
function quotes({ data, message }: Finding, words: readonly string[]): boolean {
  const said = plain(`${JSON.stringify(data)} ${message.en} ${message.fr}`).toLowerCase();
  return words.some((each) => said.includes(plain(each).toLowerCase()));
}

/** Whether a finding stands where an annotation does: on each side that both name, and on one at least. */
function standsAt(pair: GoldPair, finding: Finding, place: Pick<ExpectedFinding, "en" | "fr">): boolean {
  const named = LANGS.filter((lang) => place[lang] !== undefined);
  const shared = named.filter((lang) => finding[lang]);
  if (named.length === 0) return true;
  return (
    shared.length > 0 && shared.every((lang) => [place[lang] ?? []].flat().some((start) => holds(finding[lang], lineOf(pair[lang], start))))
  );
}

const holds = (position: Position | null, line: number): boolean =>
  position !== null && position.start.line <= line && position.end.line >= line;

/** A link is `enBlock=frBlock` by the lines on which the blocks begin, `-` where there is none. */
function linksOf(en: readonly number[], fr: readonly number[]): readonly string[] {
  if (en.length === 0) return fr.map((j) => `-=${j}`);
  return en.flatMap((i) => (fr.length === 0 ? [`${i}=-`] : fr.map((j) => `${i}=${j}`)));
}

function foundLinks({ alignment }: Report): readonly string[] {
  const starts = (positions: readonly Position[]) => positions.map(({ start }) => start.line);
  return [...new Set(alignment.flatMap(({ en, fr }) => linksOf(starts(en), starts(fr))))];
}

/** Lines become the blocks that cover them, so that an annotation need not know what a block is. */
function goldLinks({ en, fr, gold }: GoldPair, { alignment }: Report): readonly string[] {
  const blocks = (lang: Lang) => alignment.flatMap((entry) => entry[lang]);
  const all = { en: blocks("en"), fr: blocks("fr") };
  const covering = (lang: Lang, lines: readonly number[]) => [
    ...new Set(lines.flatMap((line) => all[lang].filter((block) => holds(block, line)).map(({ start }) => start.line))),
  ];
  const groups = groupsOf({ en, fr }, gold.alignment);
  return [...new Set(groups.flatMap((group) => linksOf(covering("en", group.en), covering("fr", group.fr))))];
}
