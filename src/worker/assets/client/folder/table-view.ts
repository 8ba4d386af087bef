import { SEVERITIES } from "#finding";
import { pairName } from "#folder/batch";
import type { FolderRow } from "#folder/results";
import type { TableView } from "#folder/table";
import { shownRows } from "#folder/table";
import { decimal } from "#rendering/decimal";
import { verdictText } from "#rendering/verdict";
import { capitalized } from "../../../../../reports/html/strings.ts";
import { type FolderWords, filledIn, folderWords, pageLang } from "./words.ts";

/** The table of pairs in the page. */
export class TableOnPage {
  readonly #place: HTMLElement;
  readonly #made = new Map<string, { readonly state: string; readonly row: HTMLElement }>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Shows rows as they are now; what has not changed is left as it stands, with its focus. */
  show(rows: readonly FolderRow[], view: TableView): void {
    const body = this.#place.querySelector("tbody");
    if (!body) return;
    const shown = shownRows(rows, view, pageLang());
    const fresh = shown.map((row) => this.#rowFor(row));
    const focused =
      document.activeElement instanceof HTMLElement && body.contains(document.activeElement) ? document.activeElement : undefined;
    if (body.children.length !== fresh.length || fresh.some((row, i) => body.children[i] !== row)) body.replaceChildren(...fresh);
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    for (const head of this.#place.querySelectorAll<HTMLElement>("th[aria-sort]")) {
      const isSorted = head.querySelector<HTMLElement>("button")?.dataset.column === view.column;
      head.setAttribute("aria-sort", isSorted ? (view.isDown ? "descending" : "ascending") : "none");
    }
    const count = this.#place.querySelector(".folder-shown");
    if (count) count.textContent = filledIn(folderWords(this.#place).shown, shown.length, rows.length);
  }

  #rowFor(row: FolderRow): HTMLElement {
    const name = pairName(row.pair);
    const state = JSON.stringify(row);
    const known = this.#made.get(name);
    if (known?.state === state) return known.row;
    const fresh = this.#newRow(row, known?.row);
    this.#made.set(name, { state, row: fresh });
    return fresh;
  }

  #newRow({ pair, standing, score, counts, left }: FolderRow, known: HTMLElement | undefined): HTMLElement {
    const words = folderWords(this.#place);
    const lang = pageLang();
    const template = this.#place.querySelector<HTMLTemplateElement>("#folder-row");
    const row = known ?? template?.content.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLElement)) return document.createElement("tr");
    const put = (selector: string, text: string) => {
      const cell = row.querySelector(selector);
      if (cell) cell.textContent = text;
    };
    const isChecked = standing !== "waiting" && standing !== "refused";
    row.dataset.pair = pairName(pair);
    row.dataset.verdict = standing;
    put(".pair-name", pair.key);
    const open = row.querySelector<HTMLElement>(".open-pair");
    if (open) open.hidden = !isChecked;
    put(".open-pair .pair-name", pair.key);
    put("th > .pair-name", isChecked ? "" : pair.key);
    const verdict = row.querySelector(".verdict");
    if (verdict) {
      verdict.className = isChecked ? `verdict is-${standing}` : `verdict is-${standing}`;
      verdict.textContent = isChecked ? capitalized(verdictText(standing, [], lang)) : words.standing[standing];
    }
    put(".score", score === undefined ? "" : decimal(score, lang));
    for (const severity of SEVERITIES) put(`.count-${severity}`, counts ? String(counts[severity]) : "");
    const said = left.map((why) => Object.assign(document.createElement("p"), { textContent: why[lang] }));
    row.querySelector(".left")?.replaceChildren(...(isChecked && said.length > 0 ? [folded(said, words)] : said));
    return row;
  }
}

/** Remarks on a pair that was checked keep its row to one line. */
function folded(remarks: readonly Node[], { remarks: [one, more] }: FolderWords): HTMLElement {
  const fold = document.createElement("details");
  const summary = Object.assign(document.createElement("summary"), {
    textContent: filledIn(remarks.length === 1 ? one : more, remarks.length),
  });
  for (const part of [summary, ...remarks]) fold.appendChild(part);
  return fold;
}
