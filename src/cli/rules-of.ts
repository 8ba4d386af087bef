import { nearest } from "#config/nearest";
import { userError } from "#config/user-error";
import { ruleIds } from "./rule-ids.ts";

/** The rules that were named; nothing where none was, which is all. @throws UserError for one that does not exist. */
export function rulesOf(named: readonly string[]): readonly string[] | undefined {
  for (const rule of named) if (!ruleIds.includes(rule)) throw userError("unknown-rule", { rule, near: nearest(rule, ruleIds) });
  return named.length > 0 ? named : undefined;
}
