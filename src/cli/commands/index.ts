import type { CommandSpec } from "../command.ts";
import { checkCommand } from "./check.ts";
import { driftCommand } from "./drift.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { fixCommand } from "./fix.ts";
import { historyCommand } from "./history.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { pushCommand } from "./push.ts";
import { rulesCommand } from "./rules.ts";

/** Every command, in the order of the help. A new one is a file here and an entry. */
export const commands: readonly CommandSpec[] = [
  checkCommand,
  fixCommand,
  driftCommand,
  historyCommand,
  exportCommand,
  importCommand,
  pushCommand,
  rulesCommand,
  explainCommand,
  initCommand,
];
