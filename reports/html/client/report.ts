import { filterFindings } from "./filter.ts";
import { sortIndex } from "./index-table.ts";
import { stepThroughFindings } from "./step.ts";

filterFindings();
stepThroughFindings();
sortIndex();
