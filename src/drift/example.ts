import type { Example } from "#check";
import { checkDrift } from "#drift/drift";
import type { Outcome } from "#finding";
import { type CheckOptions, checkPair } from "#parity";

/** Checks a worked case: as a pair, or, where it has a state before, as an edit. */
export function checkExample({ en, fr, before }: Example, options: CheckOptions): Outcome {
  const after = { en: { text: en }, fr: { text: fr } };
  if (!before) return checkPair(after, options);
  return checkDrift({ before: { en: { text: before.en ?? en }, fr: { text: before.fr ?? fr } }, after }, options);
}
