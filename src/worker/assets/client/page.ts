import { showSteppers, stepThroughFindings } from "../../../../reports/html/client/step.ts";
import { checkInPlace } from "./check-in-place.ts";
import { acceptFiles } from "./files.ts";
import { Workbench } from "./workbench.ts";

stepThroughFindings();
acceptFiles();
const form = document.querySelector<HTMLFormElement>(".check-form");
const workbench = form && new Workbench(form, showSteppers);
checkInPlace(() => {
  showSteppers();
  workbench?.compared();
});
