import type picocolors from "picocolors";
import type { Severity, Verdict } from "#finding";
import type { UiLang } from "#ui-lang";

/** What every part of the terminal report goes by. */
export interface Page {
  readonly lang: UiLang;
  readonly width: number;
  readonly paint: ReturnType<typeof picocolors.createColors>;
  /** Leads are shown, not counted. */
  readonly info: boolean;
}

/** The colour of a severity. */
export function severityPaint(severity: Severity, { paint }: Page): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

/** The colour of a verdict. */
export function verdictPaint(verdict: Verdict, { paint }: Page): (text: string) => string {
  return { pass: paint.green, warn: paint.yellow, fail: paint.red }[verdict];
}
