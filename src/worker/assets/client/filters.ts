/** Remembers what is ticked and unfolded, and gives back what sets it so in a new result. */
export function rememberFilters(): () => void {
  const ticked = new Map(ticks().map((box) => [box.id || box.className, box.checked]));
  const unfolded = new Map(folds().map((fold) => [fold.className, fold.open]));
  return () => {
    for (const box of ticks()) box.checked = ticked.get(box.id || box.className) ?? box.checked;
    for (const fold of folds()) fold.open = unfolded.get(fold.className) ?? fold.open;
  };
}

const ticks = () => [...document.querySelectorAll<HTMLInputElement>("#result input[type=checkbox]")];

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>("#result details")];
