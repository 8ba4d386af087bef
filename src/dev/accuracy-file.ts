import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./modules.ts";
import type { Judged } from "./sample/judge.ts";

/** How the findings of a rule fared on annotated pairs. */
export interface RuleAccuracy {
  readonly found: number;
  /** Of these, how many lie where a reviser annotated something. */
  readonly agreed: number;
  /** Errors and warnings alone. */
  readonly warned: number;
  readonly warnedAgreed: number;
  /** Annotations of the rule's kind, and how many of them the rule found. */
  readonly annotated: number;
  readonly recalled: number;
}

/** What `npm run accuracy` measured last. */
export interface Accuracy {
  readonly date: string;
  /** Annotated pairs. */
  readonly pairs: number;
  readonly rules: { readonly [rule: string]: RuleAccuracy };
}

/** Where the figures are kept, so that `npm run generate` needs no corpus. */
export const ACCURACY = join(ROOT, "checks/accuracy.json");

/** The figures, or nothing where nobody has measured yet. */
export function readAccuracy(): Accuracy | undefined {
  return existsSync(ACCURACY) ? (JSON.parse(readFileSync(ACCURACY, "utf8")) as Accuracy) : undefined;
}

/** What two readers made of errors and warnings on other pages than postings. */
export interface Labels extends Judged {
  readonly date: string;
}

/** Where these are kept: by fingerprint, without any text. */
export const LABELS = join(ROOT, "checks/labels.json");

/** The labels, or nothing where nobody has read yet. */
export function readLabels(): Labels | undefined {
  return existsSync(LABELS) ? (JSON.parse(readFileSync(LABELS, "utf8")) as Labels) : undefined;
}
