import type { Severity } from "#finding";

/** What a check says of the blocks of a state. */
export interface ReportedFault {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  /** The rule and its words: the same for what is said of the same thing. */
  readonly said: string;
}
