import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import type { Block, Lang } from "#posting";
import type { Fact } from "#text/fact";
import { type BlockFacts, factsOf } from "./read.ts";

/** Two values that stand in each other’s place on the other side. */
export interface Exchange {
  readonly bead: Bead;
  readonly first: Extract<Difference, { kind: "differs" }>;
  readonly second: Extract<Difference, { kind: "differs" }>;
}

interface Cells {
  readonly bead: Bead;
  readonly en: readonly (readonly Stated[])[];
  readonly fr: readonly (readonly Stated[])[];
}

/** The rows of tables in which two cells have each other’s values; columns that changed places as a whole are no fault. */
export function exchangedCells(context: CheckContext, of: (facts: BlockFacts) => readonly Fact[]): Exchange[] {
  // Most pages have no table.
  if (!context.pair.en.blocks.some(({ kind }) => kind === "table")) return [];
  const found: Exchange[] = [];
  let rows: Cells[] = [];
  const close = () => {
    const swaps = rows.map((row) => ({ row, swap: swapOf(row) }));
    const swapped = swaps.filter(({ swap }) => swap !== undefined);
    const same = new Set(swapped.map(({ swap }) => swap?.join())).size === 1;
    const telling = swaps.filter(({ row }) => row.en.filter((cell) => cell.length > 0).length > 1).length;
    if (!(same && swapped.length > 1 && swapped.length === telling)) {
      for (const { row, swap } of swapped) {
        if (swap === undefined) continue;
        const differs = (i: number): Exchange["first"][] => {
          const [en, fr] = [row.en[i]?.[0], row.fr[i]?.[0]];
          return en && fr ? [{ kind: "differs", bead: row.bead, en, fr }] : [];
        };
        const [first, second] = [...differs(swap[0]), ...differs(swap[1])];
        if (first && second) found.push({ bead: row.bead, first, second });
      }
    }
    rows = [];
  };
  for (const bead of context.beads) {
    const row = rowOf(context, bead, of);
    if (row === "header" || row === undefined) close();
    else rows.push(row);
  }
  close();
  return found;
}

function rowOf(context: CheckContext, bead: Bead, of: (facts: BlockFacts) => readonly Fact[]): Cells | "header" | undefined {
  const [en, ...moreEn] = context.blocks(bead, "en");
  const [fr, ...moreFr] = context.blocks(bead, "fr");
  if (!en || !fr || moreEn.length + moreFr.length > 0 || en.kind !== "table" || fr.kind !== "table" || context.claimed(bead))
    return undefined;
  if (en.depth === 0) return "header";
  return { bead, en: cellsOf(en, "en", of), fr: cellsOf(fr, "fr", of) };
}

/** The facts of a row, cell by cell; cells are set apart by “ | ” (see `parse/blocks`). */
function cellsOf(block: Block, lang: Lang, of: (facts: BlockFacts) => readonly Fact[]): Stated[][] {
  const ends = [...block.text.matchAll(/ \| /gu)].map(({ index }) => index);
  const cells: Stated[][] = Array.from({ length: ends.length + 1 }, () => []);
  for (const fact of of(factsOf(block, lang))) cells[countBelow(ends, fact.from)]?.push({ fact, block });
  return cells;
}

/** How many of some numbers in ascending order are below another. */
function countBelow(ends: readonly number[], from: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The two cells of which each has the other’s values. */
function swapOf({ en, fr }: Cells): readonly [number, number] | undefined {
  if (en.length !== fr.length) return undefined;
  const keys = (cells: readonly (readonly Stated[])[]) => cells.map((cell) => cell.map(({ fact }) => fact.key).join(" "));
  const [a, b] = [keys(en), keys(fr)];
  const unlike = a.flatMap((key, i) => (key === b[i] ? [] : [i]));
  const [i = 0, k = 0] = unlike;
  return unlike.length === 2 && a[i] !== "" && a[k] !== "" && a[i] === b[k] && a[k] === b[i] ? [i, k] : undefined;
}

/** Changes whose start and end are told in the other order: “from 5% to 7%”, « de 7 % à 5 % ». */
export function exchangedEnds(context: CheckContext): Exchange[] {
  return context.examined.flatMap((bead): Exchange[] => {
    if (bead.kind !== "match" || context.claimed(bead)) return [];
    const read = (lang: Lang) => context.blocks(bead, lang).flatMap((block) => (holdsFacts(block, context) ? endsIn(block, lang) : []));
    const [en, ...moreEn] = read("en");
    const [fr, ...moreFr] = read("fr");
    if (!en || !fr || moreEn.length + moreFr.length > 0) return [];
    const [[a, b], [c, d]] = [en, fr];
    if (a.fact.key === b.fact.key || a.fact.key !== d.fact.key || b.fact.key !== c.fact.key) return [];
    return [{ bead, first: { kind: "differs", bead, en: a, fr: c }, second: { kind: "differs", bead, en: b, fr: d } }];
  });
}

const START: Readonly<Record<Lang, RegExp>> = { en: /(?<!\p{L})from $/iu, fr: /(?<!\p{L})de[ \u00A0]$/iu };
const END: Readonly<Record<Lang, RegExp>> = { en: /^ to $/iu, fr: /^[ \u00A0]à[ \u00A0]$/iu };

/** The numbers in digits of which a text says that one thing goes from the first to the second. */
function endsIn(block: Block, lang: Lang): (readonly [Stated, Stated])[] {
  const { counts, prose } = factsOf(block, lang);
  return counts.flatMap((a, i) => {
    const b = counts[i + 1];
    if (!b || a.form !== "digits" || b.form !== "digits" || !START[lang].test(prose.slice(Math.max(0, a.from - 6), a.from))) return [];
    const isEnd = END[lang].test(prose.slice(a.to, b.from)) || END[lang].test(prose.slice(a.end ?? a.to, b.from));
    return isEnd
      ? [
          [
            { block, fact: a },
            { block, fact: b },
          ] as const,
        ]
      : [];
  });
}
