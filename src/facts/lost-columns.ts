import type { CheckContext } from "#check";
import { type Block, type Lang, otherLang, type Position, type Sides } from "#posting";

/** A table that has fewer columns on a side. */
export interface LostColumns {
  readonly lacking: Lang;
  readonly columns: Sides<number>;
  readonly header: Sides<Block>;
  /** The whole table of each side. */
  readonly position: Sides<Position>;
}

/**
 * The tables whose header and every facing row have fewer cells on one side. A row that alone has fewer is not one (a cell may
 * span two columns, a bar may be missing), nor is a column without words.
 */
export function lostColumns(context: CheckContext): readonly LostColumns[] {
  const { pair, beads, alignment } = context;
  return pair.en.blocks.flatMap((en): LostColumns[] => {
    if (en.kind !== "table" || en.depth !== 0) return [];
    const bead = beads[alignment.beadOf.en[en.index] ?? -1];
    const fr = pair.fr.blocks[bead?.fr[0] ?? -1];
    if (bead === undefined || context.claimed(bead) || bead.en.length !== 1 || bead.fr.length !== 1) return [];
    if (fr?.kind !== "table" || fr.depth !== 0 || cells(en) === cells(fr)) return [];
    const lacking = cells(en) < cells(fr) ? "en" : "fr";
    const rows = { en: tableOf(pair.en.blocks, en), fr: tableOf(pair.fr.blocks, fr) };
    const facing = rows.en.slice(1).flatMap((row) => {
      const of = beads[alignment.beadOf.en[row.index] ?? -1];
      const other = rows.fr.find(({ index }) => index === of?.fr[0]);
      return of?.en.length === 1 && of.fr.length === 1 && other ? [{ en: row, fr: other }] : [];
    });
    const has = otherLang(lacking);
    const fewer = facing.filter((row) => cells(row[lacking]) < cells(row[has]));
    const worded = facing.filter((row) => wordedCells(row[lacking]) < wordedCells(row[has]));
    if (facing.length === 0 || fewer.length < facing.length || worded.length * 2 <= facing.length) return [];
    const span = (lang: Lang) => ({
      start: rows[lang][0]?.position.start ?? en.position.start,
      end: (rows[lang].at(-1) ?? en).position.end,
    });
    return [{ lacking, columns: { en: cells(en), fr: cells(fr) }, header: { en, fr }, position: { en: span("en"), fr: span("fr") } }];
  });
}

/** The header row and the rows under it, up to the next table. */
function tableOf(blocks: readonly Block[], header: Block): readonly Block[] {
  let end = header.index + 1;
  while (blocks[end]?.kind === "table" && blocks[end]?.depth !== 0) end++;
  return blocks.slice(header.index, end);
}

const cells = ({ detail }: Block): number => Number(detail ?? 0);
const wordedCells = ({ text }: Block): number => text.split("|").filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
