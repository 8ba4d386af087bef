import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { otherLang } from "#posting";
import { answers, OPPOSITES, usesIn } from "#text/obligation";

/**
 * Whether an edit turned a requirement round (must, may; before, after; a “not” put in or taken out) and the other side says one
 * of the two: 1 where both say the same now, -1 where they did before, else 0. For edits of few other words: a rewording may need
 * a “not” more or less.
 */
export function senseGain({ lang, before, after, facingAfter }: EditContext, then: AlignedState, now: AlignedState): -1 | 0 | 1 {
  const texts = { before: textOf(then, lang, before), after: textOf(now, lang, after), other: textOf(now, otherLang(lang), facingAfter) };
  const had = new Set(usesIn(texts.before, lang).map(({ sense }) => sense));
  const has = new Set(usesIn(texts.after, lang).map(({ sense }) => sense));
  const says = new Set(usesIn(texts.other, otherLang(lang)).map(({ sense }) => sense));
  for (const [one, two] of OPPOSITES) {
    for (const [was, is] of [
      [one, two],
      [two, one],
    ] as const) {
      if (!had.has(was) || had.has(is) || has.has(was) || !has.has(is)) continue;
      if (says.has(was) && !says.has(is)) return -1;
      if (says.has(is) && !says.has(was)) return 1;
    }
  }
  if (had.has("not") === has.has("not") || facingAfter.length === 0) return 0;
  if (has.has("not")) return answers(texts.other, otherLang(lang), "not") ? 1 : -1;
  return says.has("not") ? -1 : answers(texts.other, otherLang(lang), "not") ? 0 : 1;
}
