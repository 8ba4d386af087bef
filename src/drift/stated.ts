import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { lazily } from "#lazily";
import { type Lang, otherLang } from "#posting";
import { readCalendarWords } from "#text/calendar-words";
import { readNumberWords } from "#text/number-words";
import { readNumbers } from "#text/numbers";
import { remembered } from "#text/remembered";
import { readTimes, readTimeWords } from "#text/times";

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
  for (const read of [countsIn, calendarIn]) {
    const [had, has] = [read(texts.before, lang), read(texts.after, lang)];
    if (had.length === 0 || has.length === 0) continue;
    // What the text states in any form, as in “both” for « deux », has neither come nor gone.
    const gone = without(had, allIn(texts.after, lang));
    const come = without(has, allIn(texts.before, lang));
    if (gone.length === 0 || come.length === 0) continue;
    const [saysGone, saysCome] = [gone, come].map((values) => values.flat().some((key) => says().has(key))) as [boolean, boolean];
    if (saysGone && !saysCome) return -1;
    // Both sides put the same in the place of the same: nothing was open.
    if (saysCome && !saysGone && !gone.flat().some((key) => said().has(key))) gain = 1;
  }
  return gain;
}

/** What a value may be read as: its keys. */
type Reading = readonly string[];

/** A count of one, which otherwise may be an article or a pronoun: “one week”, « une semaine ». */
const ONE_UNIT = /(?<!\p{L})(?:one|une?)[ -](?:minute|hour|day|night|week|month|year|heure|jour|nuit|semaine|mois|an|année)(?!\p{L})/iu;

const countsIn = remembered((text, lang): readonly Reading[] => {
  const { times, rest } = timesIn(text, lang);
  const keys = [...readNumberWords(rest, lang), ...readNumbers(rest, lang).map(({ key }) => key)];
  const counts = new Set(keys.filter((key) => Number(key) >= 2 || (key === "1" && ONE_UNIT.test(text))));
  return [...[...counts].map((key) => [key]), ...times];
});

const calendarIn = (text: string, lang: Lang): readonly Reading[] => [...readCalendarWords(text, lang)].map((key) => [key]);

const allIn = remembered((text, lang): ReadonlySet<string> => {
  const { times, rest } = timesIn(text, lang);
  const numbers = readNumbers(rest, lang).flatMap(({ key, also }) => [key, ...also]);
  return new Set([...readNumberWords(rest, lang), ...numbers, ...times.flat(), ...readCalendarWords(text, lang)]);
});

/** The times of day of a text, and the text without them: the 8 of “8:30 am” counts nothing. */
function timesIn(text: string, lang: Lang): { readonly times: readonly Reading[]; readonly rest: string } {
  const times: Reading[] = [];
  let [rest, end] = ["", 0];
  for (const { from, to, key, also } of readTimes(text, lang)) {
    if (from < end) continue;
    // « 9 h » may be nine hours.
    const hours = lang === "fr" && key.endsWith(":00") ? [String(Number(key.slice(0, 2)))] : [];
    times.push([key, ...also, ...hours]);
    rest += `${text.slice(end, from)} `;
    end = to;
  }
  return { times: [...times, ...[...readTimeWords(text)].map((key) => [key])], rest: rest + text.slice(end) };
}

/** The values that are in none of others, in any of their readings. */
const without = (values: readonly Reading[], others: ReadonlySet<string>): readonly Reading[] =>
  values.filter((readings) => !readings.some((key) => others.has(key)));
