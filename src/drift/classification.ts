import type { EditReason } from "#check";
import type { Effect, Severity } from "#finding";

/** What an edit is, and why. */
export interface Classification {
  readonly effect: Effect;
  readonly reason: EditReason;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
  /** No word came or went but in another form. */
  readonly isForm?: true;
  /** Both sides were edited, and nothing shows that they came to say the same: it opens nothing and is worth a look. */
  readonly isUnanswered?: true;
  /** Both sides gained it, in words that answer each other. */
  readonly isShared?: true;
}

/** What the words of an edit ask of the other side. */
export interface WordClassification {
  readonly effect: Exclude<Effect, "cosmetic">;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
  /** It rests on words that took the place of others. */
  readonly isWording?: true;
  /** Nothing shows that the other side says another thing; nothing shows that it does not. */
  readonly isUnsure?: true;
  /** No word came or went but in another form. */
  readonly isForm?: true;
  /** Both sides were edited, and nothing shows that they came to say the same. */
  readonly isUnanswered?: true;
}
