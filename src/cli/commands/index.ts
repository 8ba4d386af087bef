import type { CommandSpec } from "../command.ts";
import { check } from "./check.ts";
import { drift } from "./drift.ts";
import { explain } from "./explain.ts";
import { history } from "./history.ts";
import { init } from "./init.ts";
import { rules } from "./rules.ts";

/** Every command, in the order of the help. A new one is a file here and an entry. */
export const commands: readonly CommandSpec[] = [check, drift, history, rules, explain, init];
