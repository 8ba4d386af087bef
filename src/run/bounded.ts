import type { Refusal } from "#finding";
import type { Sides, Source } from "#posting";
import { withinWork } from "#work";

/**
 * Steps that a pair may take, whatever its length, and for each UTF-16 code unit of its texts. Of 744 real pairs the dearest takes 37 a unit
 * and none 3 million.
 */
const STEPS = 5_000_000;
const STEPS_PER_UNIT = 100;

/** What cannot be had, and why. */
export interface Refused {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
}

/** What is read of a pair, or of its states, in as much work as texts of their length may take; else that it is too much. Deterministic. */
export function bounded<T>(states: readonly Sides<Source>[], work: () => T): T | Refused {
  const units = states.reduce((sum, { en, fr }) => sum + en.text.length + fr.text.length, 0);
  const done = withinWork(STEPS + STEPS_PER_UNIT * units, work);
  return done === undefined ? { ok: false, refusals: [TOO_MUCH] } : done.value;
}

const TOO_MUCH: Refusal = {
  code: "too-much-work",
  message: {
    en: "The two texts repeat so much, or differ in so much, that comparing them takes more work than a pair may. Nothing was compared. Split the page and check its parts.",
    fr: "Les deux textes comportent tant de répétitions ou de différences que leur comparaison demande plus de travail qu’il n’en est permis pour une paire. Rien n’a été comparé. Divisez la page et vérifiez-en les parties.",
  },
};
