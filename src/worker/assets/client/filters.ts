import type { Filters } from "#edit/carried";

/** Remembers what is ticked, chosen and unfolded, and gives back what sets it so in a new result. */
export function rememberFilters(): () => void {
  const ticked = new Map(ticks().map((box) => [box.id || box.className, box.checked]));
  const chosen = new Map(choices().map(({ id, value }) => [id, value]));
  const unfolded = new Map(folds().map((fold) => [fold.id || fold.className, fold.open]));
  return () => {
    for (const box of ticks()) box.checked = ticked.get(box.id || box.className) ?? box.checked;
    for (const choice of choices()) {
      const value = chosen.get(choice.id);
      // A rule whose last finding is settled is no choice any more.
      if ([...choice.options].some((option) => option.value === value)) choice.value = value ?? "";
    }
    for (const fold of folds()) fold.open = unfolded.get(fold.id || fold.className) ?? fold.open;
  };
}

/** What is ticked and chosen, by id, for a page that shows the same result. */
export function filtersNow(): Filters {
  return Object.fromEntries([...ticks().map(({ id, checked }) => [id, checked]), ...choices().map(({ id, value }) => [id, value])]);
}

/** Ticks and chooses what was so on another page. */
export function setFilters(filters: Filters): void {
  for (const box of ticks()) box.checked = filters[box.id] === undefined ? box.checked : filters[box.id] === true;
  for (const choice of choices())
    if ([...choice.options].some(({ value }) => value === filters[choice.id])) choice.value = String(filters[choice.id]);
}

const ticks = () => [...document.querySelectorAll<HTMLInputElement>("#result input[type=checkbox]")];

const choices = () =>
  [...document.querySelectorAll("#result .filters select")].flatMap((each) => (each instanceof HTMLSelectElement ? [each] : []));

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>("#result details")];
