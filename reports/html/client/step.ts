import { nextFrom, type StepPlace } from "./place.ts";
import { isInView } from "./shown.ts";

/** Next and previous finding by button and by key, in every page that shows the side-by-side view. Runs in a browser. */
export function stepThroughFindings(): void {
  document.documentElement.classList.add("has-script");
  showSteppers();
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-step]") : null;
    if (button) step(button.dataset.step === "-1" ? -1 : 1);
  });
  document.addEventListener("keydown", (event) => {
    const direction = KEYS[event.key];
    if (!direction || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || !shortcutsOn()) return;
    event.preventDefault();
    step(direction);
  });
  document.addEventListener("focusin", ({ target }) => {
    count();
    if (target instanceof Element) remember(target);
  });
  // Who clicks beside everything and reads on elsewhere is no longer at that finding.
  document.addEventListener("click", () => {
    if (document.activeElement === document.body) place = undefined;
  });
  document.addEventListener("change", count);
  document.addEventListener("toggle", ({ target }) => target instanceof Element && target.matches(".overview") && count(), true);
  window.addEventListener("hashchange", openTarget);
  window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".pair-fold, .pair-section, .changes")) fold.open = true;
  });
  openTarget();
}

/** Shows the buttons, which are useless without script; again after a page has swapped its result. */
export function showSteppers(): void {
  const isEmpty = findings().length === 0;
  for (const stepper of document.querySelectorAll<HTMLElement>(".stepper")) stepper.hidden = isEmpty;
  isHeld = place !== undefined;
  count();
}

type Direction = 1 | -1;

/** Where somebody was last. */
let place: StepPlace | undefined;
/** A new result has come: that its script puts the focus into a row is no move of the person. */
let isHeld = false;

const KEYS: { readonly [key: string]: Direction } = { n: 1, j: 1, p: -1, k: -1 };

/** By pair and rank, without those that a filter or a fold of leads hides; those in a closed fold of a pair count, and are opened on the way. */
function findings(): readonly HTMLElement[] {
  const views = new Map([...document.querySelectorAll(".pair-view")].map((view, i) => [view, i]));
  return [...document.querySelectorAll<HTMLElement>(".finding")]
    .filter(isInView)
    .map((each) => ({ each, view: views.get(each.closest(".pair-view") ?? each) ?? -1, rank: Number(each.dataset.number ?? 0) }))
    .toSorted((a, b) => a.view - b.view || a.rank - b.rank)
    .map(({ each }) => each);
}

function step(direction: Direction): void {
  const all = findings();
  const here = current(all);
  const next = here >= 0 ? all[(here + direction + all.length) % all.length] : (fromPlace(all, direction) ?? firstInSight(all, direction));
  if (!next) return;
  openFolds(next);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

function current(all: readonly HTMLElement[]): number {
  const active = document.activeElement;
  return all.findIndex((each) => each === active || each.contains(active) || (active === document.body && each.matches(":target")));
}

function fromPlace(all: readonly HTMLElement[], direction: Direction): HTMLElement | undefined {
  return place && all[nextFrom(place, direction, all.map(fingerprintOf))];
}

/** At a finding, or in the row of one. */
function remember(target: Element): void {
  const row = target.closest(".row");
  const isHere = target.closest(".finding") !== null;
  if (!row && !isHere) return;
  const wasHeld = isHeld;
  isHeld = false;
  if (wasHeld && !isHere) return;
  const all = findings();
  const at = isHere ? current(all) : all.findIndex((each) => row?.contains(each));
  const isSame = place && !isHere && all.some((each) => row?.contains(each) && fingerprintOf(each) === place?.order[place.at]);
  if (!isSame) place = at < 0 ? undefined : { order: all.map(fingerprintOf), at };
}

const fingerprintOf = ({ dataset }: HTMLElement): string => dataset.finding ?? "";

/** Asks sections first: what is in one that lies far off is not laid out, and to measure it would cost that. */
function firstInSight(all: readonly HTMLElement[], direction: Direction): HTMLElement | undefined {
  const measured = new Map<Element, DOMRect>();
  const rectOf = (element: Element): DOMRect => {
    const rect = measured.get(element) ?? element.getBoundingClientRect();
    measured.set(element, rect);
    return rect;
  };
  const isAbove = (each: HTMLElement) => {
    const section = each.closest(".pair-section");
    if (section && rectOf(section).bottom < 0) return true;
    return (!section || rectOf(section).top < 0) && rectOf(each).bottom < 0;
  };
  if (direction === -1) return all.findLast((each) => isUnfolded(each) && isAbove(each)) ?? all.at(-1);
  const isBelow = (each: HTMLElement) => {
    const section = each.closest(".pair-section");
    return section && (rectOf(section).top >= 0 || rectOf(section).bottom < 0) ? rectOf(section).top >= 0 : rectOf(each).top >= 0;
  };
  return all.find((each) => isUnfolded(each) && isBelow(each)) ?? all[0];
}

const isUnfolded = (element: HTMLElement): boolean => element.closest("details:not([open])") === null;

/** What is open stays untouched: the style sheet asks all of a view which of its folds are open, and would be asked again. */
function openFolds(element: HTMLElement): void {
  for (let fold = closedAround(element); fold; fold = closedAround(fold.parentElement)) fold.open = true;
}

const closedAround = (element: Element | null): HTMLDetailsElement | null | undefined => element?.closest("details:not([open])");

/** A link to a finding or a pair opens the fold that holds it. */
function openTarget(): void {
  const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (!target) return;
  openFolds(target);
  target.scrollIntoView();
}

function count(): void {
  const all = findings();
  const here = current(all);
  for (const output of document.querySelectorAll(".step-count")) {
    // A text node that is put in anew makes the browser ask every `:has()` of the page again.
    const text = output.firstChild ?? output.appendChild(document.createTextNode(""));
    text.nodeValue = `${here < 0 ? "–" : here + 1} / ${all.length}`;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select, [contenteditable], [data-typing]");
}

function shortcutsOn(): boolean {
  return document.querySelector<HTMLInputElement>(".shortcuts")?.checked ?? false;
}
