import { error, notice, warning } from "@actions/core";
import type { Severity } from "#finding";
import type { Annotation } from "../review/annotations.ts";

/** The runner shows so many of each kind a step. */
const MOST = 10;

const COMMAND = { error, warning, info: notice } as const satisfies Record<Severity, unknown>;

/** Writes annotations as workflow commands, the first of each kind; returns how many were left. */
export function annotate(annotations: readonly Annotation[]): number {
  const written: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let left = 0;
  for (const { severity, path, from, to, columns, title, message } of annotations) {
    // One notice is kept free for saying what is left.
    if (written[severity]++ >= (severity === "info" ? MOST - 1 : MOST)) left++;
    else
      COMMAND[severity](message, {
        file: path,
        title,
        startLine: from,
        endLine: to,
        ...(columns && { startColumn: columns.from, endColumn: columns.to }),
      });
  }
  return left;
}
