import type { UiLang } from "#ui-lang";
import type { FolderRow } from "./results.ts";

/** What a table of pairs can be sorted by. */
export type Column = "pair" | "verdict" | "score" | "error" | "warning" | "info";

/** How a table stands: what it is sorted by, and what it shows. */
export interface TableView {
  /** Nothing: in the order of the pairs. */
  readonly column?: Column;
  readonly isDown: boolean;
  readonly standing: FolderRow["standing"] | "";
  /** Letters that the name of a pair or one of its files has. */
  readonly name: string;
}

/** What somebody does to a table. */
export type TableStep =
  | { readonly kind: "sort"; readonly column: Column }
  | { readonly kind: "standing"; readonly standing: TableView["standing"] }
  | { readonly kind: "name"; readonly name: string };

/** Every row, in the order of the pairs. */
export const plainView: TableView = { isDown: false, standing: "", name: "" };

/** A table after a step; the same column again turns the order round. */
export function viewed(view: TableView, step: TableStep): TableView {
  if (step.kind === "sort") return { ...view, column: step.column, isDown: view.column === step.column && !view.isDown };
  return step.kind === "standing" ? { ...view, standing: step.standing } : { ...view, name: step.name };
}

/** The rows that a table shows, in its order; those without a value stand last either way. */
export function shownRows(rows: readonly FolderRow[], { column, isDown, standing, name }: TableView, lang: UiLang): readonly FolderRow[] {
  const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = fold(name.trim());
  const shown = rows.filter(
    ({ pair, standing: own }) =>
      (standing === "" || own === standing) && [pair.key, pair.en, pair.fr].some((each) => fold(each).includes(wanted)),
  );
  if (column === undefined) return shown;
  const order = new Intl.Collator(`${lang}-CA`, { numeric: true });
  const sign = isDown ? -1 : 1;
  return shown.toSorted((a, b) => {
    if (column === "pair") return sign * order.compare(a.pair.key, b.pair.key);
    const [one, other] = [sortValue(a, column), sortValue(b, column)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one - other);
  });
}

function sortValue({ standing, score, counts }: FolderRow, column: Exclude<Column, "pair">): number | undefined {
  if (column === "verdict") return standing === "waiting" ? undefined : STANDINGS.indexOf(standing);
  return column === "score" ? score : counts?.[column];
}

/** Gravest first: what nobody knows anything of may be the gravest. */
export const STANDINGS: readonly FolderRow["standing"][] = ["refused", "fail", "warn", "pass", "waiting"];
