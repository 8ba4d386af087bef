import type { Finding } from "#finding";

/** How many findings of one rule for information a pair may show before the rest is only counted. */
const FOLD_AFTER = 5;

/** Findings to show, and how many of each rule were left out. */
export interface Folded {
  readonly shown: ReadonlySet<Finding>;
  readonly left: ReadonlyMap<string, number>;
}

/** Leaves out what would bury the rest: findings for information of one rule after the first few. */
export function fold(findings: readonly Finding[]): Folded {
  const shown = new Set<Finding>();
  const left = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    const n = severity === "info" ? (seen.get(rule) ?? 0) + 1 : 0;
    seen.set(rule, Math.max(n, seen.get(rule) ?? 0));
    if (n > FOLD_AFTER) left.set(rule, (left.get(rule) ?? 0) + 1);
    else shown.add(finding);
  }
  return { shown, left };
}
