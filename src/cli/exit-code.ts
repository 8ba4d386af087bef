import type { Counts, Refusal } from "#finding";

/** From which severity on findings fail a run. */
export const FAIL_ON = ["error", "warning", "never"] as const;

/** A value of `--fail-on`. */
export type FailOn = (typeof FAIL_ON)[number];

/** 0: in parity; 1: findings at or above the threshold; 2: something could not be checked, whatever was found. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a run from what it found and what it could not check. */
export function exitCode(counts: Counts, refusals: readonly Pick<Refusal, "code">[], failOn: FailOn): ExitCode {
  if (refusals.some(({ code }) => !LEFT_OUT.includes(code))) return 2;
  if (failOn === "never") return 0;
  return counts.error > 0 || (failOn === "warning" && counts.warning > 0) ? 1 : 0;
}

/** Codes that say what was left out, not that something failed. */
const LEFT_OUT: readonly string[] = ["no-language"];
