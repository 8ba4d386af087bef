import { showSteppers, stepThroughFindings } from "../../../../reports/html/client/step.ts";
import { checkInPlace } from "./check-in-place.ts";
import { acceptFiles } from "./files.ts";

stepThroughFindings();
acceptFiles();
checkInPlace(showSteppers);
