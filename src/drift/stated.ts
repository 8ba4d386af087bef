import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { lazily } from "#lazily";
import { otherLang } from "#posting";
import { readCalendarWords } from "#text/calendar-words";
import { readNumberWords } from "#text/number-words";
import { readNumbers } from "#text/numbers";
import { remembered } from "#text/remembered";

/**
 * Whether an edit put another number, month or day of the week in the place of one, in words or in digits, and the other side
 * states one of the two: 1 where both state the same now and did not before, -1 where they did before, else 0.
 */
export function statedGain(
  { lang, before, after, facingBefore, facingAfter }: EditContext,
  then: AlignedState,
  now: AlignedState,
): -1 | 0 | 1 {
  const texts = { before: textOf(then, lang, before), after: textOf(now, lang, after) };
  const other = otherLang(lang);
  const says = lazily(() => allIn(textOf(now, other, facingAfter), other));
  const said = lazily(() => allIn(textOf(then, other, facingBefore), other));
  let gain: -1 | 0 | 1 = 0;
  for (const read of [countsIn, readCalendarWords]) {
    const [had, has] = [read(texts.before, lang), read(texts.after, lang)];
    if (had.size === 0 || has.size === 0) continue;
    // What the text states in any form, as in “both” for « deux », has neither come nor gone.
    const gone = without(had, allIn(texts.after, lang));
    const come = without(has, allIn(texts.before, lang));
    if (gone.length === 0 || come.length === 0) continue;
    const [saysGone, saysCome] = [gone, come].map((keys) => keys.some((key) => says().has(key))) as [boolean, boolean];
    if (saysGone && !saysCome) return -1;
    // Both sides put the same in the place of the same: nothing was open.
    if (saysCome && !saysGone && !gone.some((key) => said().has(key))) gain = 1;
  }
  return gain;
}

/** A count of one, which otherwise may be an article or a pronoun: “one week”, « une semaine ». */
const ONE_UNIT = /(?<!\p{L})(?:one|une?)[ -](?:minute|hour|day|night|week|month|year|heure|jour|nuit|semaine|mois|an|année)(?!\p{L})/iu;

const countsIn = remembered((text, lang): ReadonlySet<string> => {
  const keys = [...readNumberWords(text, lang), ...readNumbers(text, lang).map(({ key }) => key)];
  return new Set(keys.filter((key) => Number(key) >= 2 || (key === "1" && ONE_UNIT.test(text))));
});

const allIn = remembered((text, lang): ReadonlySet<string> => {
  const numbers = readNumbers(text, lang).flatMap(({ key, also }) => [key, ...also]);
  return new Set([...readNumberWords(text, lang), ...numbers, ...readCalendarWords(text, lang)]);
});

const without = (keys: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] => [...keys].filter((key) => !others.has(key));
