import { allChecks } from "../../checks/index.ts";

/** Ids of all rules, those of files included. */
export const ruleIds: readonly string[] = allChecks.map(({ id }) => id);
