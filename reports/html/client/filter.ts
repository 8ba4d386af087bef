import { markHidden } from "./hidden.ts";
import { foldOf, isInView, isUnticked, severityOf } from "./shown.ts";

/** Hides what is of another rule or to be written in the other language, and counts what is shown. Runs in a browser. */
export function filterFindings(): void {
  markHidden();
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof Element && target.closest(".filters"))) return;
    if (target.matches("#show-rule, #show-lang")) reveal();
    applyFilters();
  });
  // A fold of leads shows them beside their blocks.
  document.addEventListener("toggle", ({ target }) => target instanceof Element && target.matches(".overview") && applyFilters(), true);
}

/** Applies the filters as they stand; again after a page has swapped its result. */
export function applyFilters(): void {
  markHidden();
  const rule = chosen("#show-rule");
  const side = chosen("#show-lang");
  const counts = { error: 0, warning: 0, info: 0 };
  const filtered = new Set<string>();
  for (const finding of document.querySelectorAll<HTMLElement>(".finding")) {
    const { rule: own, lacking = side } = finding.dataset;
    // What lacks on neither side may be written in either language.
    const isOther = (rule !== "" && own !== rule) || (side !== "" && lacking !== side);
    finding.classList.toggle("is-filtered", isOther);
    if (isOther) filtered.add(`#${finding.id}`);
    else counts[severityOf(finding)]++;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".overview li > a, .mark-number"))
    (link.closest("li") ?? link).classList.toggle("is-filtered", filtered.has(link.hash));
  // A list of which nothing is left would stand open and empty under its count.
  for (const list of document.querySelectorAll(".overview")) {
    const hasFiltered = list.querySelector("li.is-filtered") !== null;
    list.classList.toggle("is-filtered", hasFiltered && list.querySelector("li:not(.is-filtered)") === null);
    const count = list.querySelector(".list-count");
    if (count) count.textContent = String([...list.querySelectorAll("li:not(.is-filtered)")].filter((each) => !isUnticked(each)).length);
  }
  for (const output of document.querySelectorAll<HTMLElement>("[data-count]"))
    output.textContent = String(counts[output.dataset.count as keyof typeof counts]);
  for (const section of document.querySelectorAll<HTMLElement>(".pair-section")) countIn(section);
}

/** A rule that is chosen is shown: where nothing of it can be seen, its severities are ticked and the folds that hold it opened. */
function reveal(): void {
  const rule = chosen("#show-rule");
  const side = chosen("#show-lang");
  const isMeant = ({ dataset }: HTMLElement) => dataset.rule === rule && (side === "" || (dataset.lacking ?? side) === side);
  const meant = [...document.querySelectorAll<HTMLElement>(".finding")].filter(isMeant);
  markHidden();
  for (const finding of meant) finding.classList.remove("is-filtered");
  if (meant.some(isInView)) return;
  for (const finding of meant) {
    const box = document.querySelector<HTMLInputElement>(`#show-${severityOf(finding)}`);
    if (box) box.checked = true;
    const fold = foldOf(finding);
    if (fold) fold.open = true;
  }
}

function countIn(section: HTMLElement): void {
  let all = 0;
  for (const row of section.querySelectorAll(".row")) {
    const shown = [...row.querySelectorAll<HTMLElement>(".finding")].filter(isInView).length;
    row.classList.toggle("is-bare", shown === 0);
    all += shown;
  }
  section.classList.toggle("is-bare", all === 0);
  const output = section.querySelector<HTMLElement>(".section-count");
  const words = JSON.parse(output?.dataset.words ?? "[]") as readonly string[];
  if (output) output.textContent = (words[Math.min(all, 2)] ?? "").replace("2", String(all));
}

function chosen(id: string): string {
  const choice = document.querySelector(id);
  return choice instanceof HTMLSelectElement ? choice.value : "";
}
