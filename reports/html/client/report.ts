import { stepThroughFindings } from "./step.ts";

stepThroughFindings();
