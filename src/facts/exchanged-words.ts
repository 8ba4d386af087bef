import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Lang } from "#posting";

/** Two cells of a row whose words stand in each other’s column on the other side. */
export interface ExchangedWords {
  readonly bead: Bead;
  /** The English cells, in their order. */
  readonly first: string;
  readonly second: string;
}

interface Row {
  readonly bead: Bead;
  readonly cells: readonly string[];
  /** The two columns that cross, as a key; empty where none does. */
  readonly swap: string;
  /** Columns of which every word that is answered is answered in the same column. */
  readonly straight: ReadonlySet<number>;
}

/** Rows in which the words of two cells changed places, while another row keeps these columns; columns that moved as a whole are no fault. */
export function exchangedWords(context: CheckContext): readonly ExchangedWords[] {
  const found: ExchangedWords[] = [];
  let rows: Row[] = [];
  const close = () => {
    for (const { bead, cells, swap } of rows) {
      // A header names languages in the order of its readers, and may.
      if (swap === "" || context.blocks(bead, "en")[0]?.depth === 0) continue;
      const [i = 0, k = 0] = swap.split(" ").map(Number);
      // A row or the header shows that these columns did not move.
      const stays = rows.some(({ straight }) => straight.has(i) && straight.has(k));
      if (stays && !rows.some((other) => other.bead !== bead && other.swap === swap))
        found.push({ bead, first: cells[i] ?? "", second: cells[k] ?? "" });
    }
    rows = [];
  };
  for (const bead of context.beads) {
    const row = rowOf(context, bead);
    if (row === undefined || context.blocks(bead, "en")[0]?.depth === 0) close();
    if (row) rows.push(row);
  }
  close();
  return found;
}

function rowOf(context: CheckContext, bead: Bead): Row | undefined {
  const [en, ...moreEn] = context.blocks(bead, "en");
  const [fr, ...moreFr] = context.blocks(bead, "fr");
  if (en?.kind !== "table" || fr?.kind !== "table" || moreEn.length + moreFr.length > 0 || context.claimed(bead)) return undefined;
  const cells = { en: en.text.split(" | "), fr: fr.text.split(" | ") };
  if (cells.en.length !== cells.fr.length || cells.en.length < 2 || cells.en.length > MOST) return undefined;
  const { sentences, words } = context.alignment.inside(bead);
  const columnOf = (lang: Lang, at: number): number => {
    const word = words[lang][at];
    const from = word ? (sentences[lang][word.sentence]?.from ?? 0) + word.from : 0;
    return (lang === "en" ? en : fr).text.slice(0, from).split(" | ").length - 1;
  };
  const answers = cells.en.map(() => new Set<number>());
  words.en.forEach(({ answer }, at) => {
    if (answer >= 0) answers[columnOf("en", at)]?.add(columnOf("fr", answer));
  });
  const only = answers.map((set) => (set.size === 1 ? ([...set][0] as number) : -1));
  const crossed = only.flatMap((to, from) => (to > from && only[to] === from ? [`${from} ${to}`] : []));
  const straight = new Set(only.flatMap((to, from) => (to === from ? [from] : [])));
  // A table of words in both languages has these in the order of its readers.
  const [i = 0, k = 0] = crossed[0]?.split(" ").map(Number) ?? [];
  const isOfBoth = cells.en[i] === cells.fr[k] && cells.en[k] === cells.fr[i] && /^\p{Ll}/u.test(cells.en[i] ?? "");
  // Figures are compared as what they state (“facts/exchanged”).
  const isFigure = [cells.en[i], cells.en[k]].some((cell) => /\d/u.test(cell ?? ""));
  return { bead, cells: cells.en, swap: crossed.length === 1 && !isOfBoth && !isFigure ? (crossed[0] ?? "") : "", straight };
}

/** Wider tables are of figures. */
const MOST = 12;
