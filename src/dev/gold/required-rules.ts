import type { AnyCheck } from "#check";

/** Rules that the annotated pairs must have: a rule at information is on trial, and nobody is sure yet what of it is right. */
export function rulesToAnnotate(checks: readonly AnyCheck[]): readonly string[] {
  return checks.filter(({ group, severity }) => group !== "repository" && group !== "time" && severity !== "info").map(({ id }) => id);
}
