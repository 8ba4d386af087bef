import type { AlignmentEntry, Finding, Report, SectionEntry } from "#finding";
import { LANGS, type Lang, type Position, type Sides } from "#posting";
import { gravestFirst } from "#rendering/ranked";

/** A finding with its rank, from 1: errors, then warnings, then leads, each in reading order. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** A row of the view: what faces what, and the findings in its margin. */
export interface Row {
  readonly entry: AlignmentEntry;
  readonly findings: readonly Numbered[];
  /** Findings that point at a part of a block of the row, wherever their own row is. */
  readonly marks: Sides<readonly Numbered[]>;
}

/** The rows of one section. */
export interface SectionRows {
  readonly section: SectionEntry | undefined;
  readonly rows: readonly Row[];
}

/** A result in the order in which it is read. */
export interface Arranged {
  /** Findings that stand at no block. */
  readonly general: readonly Numbered[];
  readonly sections: readonly SectionRows[];
  /** All, by number. */
  readonly findings: readonly Numbered[];
}

/** Puts each finding beside the block it is about and numbers them by rank. */
export function arrange(result: Report): Arranged {
  const order = readingOrder(result);
  const rowAt = { en: blockStarts(order, "en"), fr: blockStarts(order, "fr") };
  const byRow = new Map<number, Finding[]>();
  for (const finding of result.findings) {
    const row = rowOf(finding, rowAt);
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  const inOrder = [NOWHERE, ...order.keys()].flatMap((row) => byRow.get(row) ?? []);
  const findings = gravestFirst(inOrder).map((finding, i): Numbered => ({ number: i + 1, finding }));
  const rankOf = new Map(findings.map((numbered) => [numbered.finding, numbered]));
  const numbered = (row: number) => gravestFirst(byRow.get(row) ?? []).flatMap((finding) => rankOf.get(finding) ?? []);
  const general = numbered(NOWHERE);
  const marks = order.map(() => ({ en: [] as Numbered[], fr: [] as Numbered[] }));
  for (const each of findings) {
    for (const lang of LANGS) {
      const position = each.finding[lang];
      if (position) marks[rowAt[lang](position.start.offset)]?.[lang].push(each);
    }
  }
  const rows = order.map((entry, row) => ({ entry, findings: numbered(row), marks: marks[row] ?? { en: [], fr: [] } }));
  return { general, sections: bySection(result, rows), findings };
}

const NOWHERE = -1;

/** Row numbers are places in this list: sections in their order, blocks in the alignment's. */
function readingOrder(result: Report): readonly AlignmentEntry[] {
  return result.alignment.toSorted((a, b) => a.section - b.section);
}

function bySection(result: Report, rows: readonly Row[]): readonly SectionRows[] {
  const sections: { section: SectionEntry | undefined; rows: Row[]; index: number }[] = [];
  for (const row of rows) {
    const index = row.entry.section;
    const last = sections.at(-1);
    if (last?.index === index) last.rows.push(row);
    else sections.push({ index, section: result.sections[index], rows: [row] });
  }
  return sections;
}

/** From an offset to the row of the block that it falls in or, between blocks, of the one before. */
function blockStarts(order: readonly AlignmentEntry[], lang: Lang): (offset: number) => number {
  const starts = order
    .flatMap((entry, row) => entry[lang].map((position) => ({ at: position.start.offset, row })))
    .toSorted((a, b) => a.at - b.at);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return starts[low - 1]?.row ?? starts[0]?.row ?? NOWHERE;
  };
}

function rowOf(finding: Finding, rowAt: Sides<(offset: number) => number>): number {
  const { en, fr, insertAt } = finding;
  // The side that has the text is where a reader sees what is missing on the other.
  const side: Lang = finding.lacking === "en" && fr ? "fr" : en ? "en" : "fr";
  const position: Position | null = side === "en" ? en : fr;
  if (position) return rowAt[side](position.start.offset);
  return insertAt ? rowAt[insertAt.side](insertAt.offset) : NOWHERE;
}
