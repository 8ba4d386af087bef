import { SHOWN_SEVERITIES } from "./shown.ts";

/**
 * Says in classes what the style sheet asks for by `:has()` where no script runs: which severities are not ticked, which folds of leads are closed. Of a long
 * posting `:has()` costs more than all else, since a browser asks it again wherever the focus or a word of the page changes.
 */
export function markHidden(): void {
  const { classList } = document.body;
  classList.add("is-live");
  for (const level of SHOWN_SEVERITIES) classList.toggle(`hides-${level}`, boxOf(`show-${level}`)?.checked === false);
  classList.toggle("shows-only-findings", boxOf("show-only-findings")?.checked === true);
  for (const view of document.querySelectorAll<HTMLElement>(".pair-view")) {
    const folds = [...view.querySelectorAll<HTMLDetailsElement>(":scope > :is(.leads, .corrections)")];
    const isClosed = (name: string) => folds.some((fold) => fold.classList.contains(name) && !fold.open);
    view.classList.add("is-live");
    view.classList.toggle("folds-leads", isClosed("leads"));
    view.classList.toggle("folds-corrections", isClosed("corrections"));
    view.classList.toggle("folds-all", folds.length > 0 && folds.every(({ open }) => !open));
  }
}

const boxOf = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`);
