/** Sorts the table of pairs by a column, and shows those of one verdict. Runs in a browser. */
export function sortIndex(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("table.index th[aria-sort] button") : null;
    const head = button?.closest<HTMLTableCellElement>("th");
    if (head) sortBy(head);
  });
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === "show-verdict") showVerdict(target.value);
  });
}

function sortBy(head: HTMLTableCellElement): void {
  const body = head.closest("table")?.tBodies[0];
  if (!body) return;
  const isDown = head.getAttribute("aria-sort") === "ascending";
  for (const other of head.parentElement?.querySelectorAll("th[aria-sort]") ?? []) other.setAttribute("aria-sort", "none");
  head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
  const keyOf = (row: HTMLTableRowElement) => row.cells[head.cellIndex]?.dataset.value ?? "";
  const sign = isDown ? -1 : 1;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const row of [...body.rows].toSorted((a, b) => sign * order.compare(keyOf(a), keyOf(b)))) body.appendChild(row);
}

function showVerdict(verdict: string): void {
  for (const each of document.querySelectorAll<HTMLElement>("table.index tbody tr, .pair-fold"))
    each.hidden = verdict !== "" && each.dataset.verdict !== verdict;
}
