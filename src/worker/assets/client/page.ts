import { applyFilters, filterFindings } from "../../../../reports/html/client/filter.ts";
import { showSteppers, stepThroughFindings } from "../../../../reports/html/client/step.ts";
import { checkInPlace } from "./check-in-place.ts";
import { acceptFiles } from "./files.ts";
import { filtersNow, setFilters } from "./filters.ts";
import { acceptFolder } from "./folder-drop.ts";
import { Keeper } from "./keep.ts";
import { askBeforeLeaving, carriedHere } from "./leaving.ts";
import { sendWhereAnswered } from "./send-where-answered.ts";
import { Workbench } from "./workbench.ts";

filterFindings();
stepThroughFindings();
acceptFiles();
acceptFolder();
const form = document.querySelector<HTMLFormElement>(".check-form");
const workbench = form && new Workbench(form, refresh);
const keeper =
  workbench &&
  new Keeper(
    form,
    () => workbench.first,
    ({ first }, isHere) => {
      if (isHere) workbench.startsFrom(first);
      else void workbench.opened(first);
    },
  );
const { table, filters } = form ? carriedHere(form) : {};
if (filters) {
  setFilters(filters);
  refresh();
}
if (form)
  askBeforeLeaving(form, () => ({
    ...(table !== undefined && { table }),
    ...(keeper?.held && { draft: keeper.held }),
    ...(workbench?.hasChanged && { first: workbench.first }),
    filters: filtersNow(),
  }));
sendWhereAnswered();
checkInPlace((sent) => {
  refresh();
  workbench?.compared(sent);
});

/** After the result was swapped. */
function refresh(): void {
  applyFilters();
  showSteppers();
  void keeper?.now();
}
