import { applyFilters, filterFindings } from "../../../../reports/html/client/filter.ts";
import { showSteppers, stepThroughFindings } from "../../../../reports/html/client/step.ts";
import { checkInPlace } from "./check-in-place.ts";
import { acceptFiles } from "./files.ts";
import { Workbench } from "./workbench.ts";

filterFindings();
stepThroughFindings();
acceptFiles();
const form = document.querySelector<HTMLFormElement>(".check-form");
const workbench = form && new Workbench(form, refresh);
checkInPlace(() => {
  refresh();
  workbench?.compared();
});

/** After the result was swapped. */
function refresh(): void {
  applyFilters();
  showSteppers();
}
