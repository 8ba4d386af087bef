import { lazily } from "#lazily";
import type { Block, Lang } from "#posting";
import { readAlways } from "#text/always";
import { type Amount, readAmounts, withoutCurrency } from "#text/amounts";
import { type Bound, readBounds } from "#text/bounds";
import { readCalendar } from "#text/calendar";
import { type Choice, readChoices } from "#text/choices";
import { readCodes, readNamed, readRequirements } from "#text/codes";
import { readEmails, readPhones, readPostalCodes, readTel } from "#text/contacts";
import { readCounts } from "#text/counts";
import { readDates } from "#text/dates";
import { type Count, type Fact, hasDigit, ordered, outside } from "#text/fact";
import { readHolidays } from "#text/holidays";
import { readLevels } from "#text/levels";
import { readNumberWords } from "#text/number-words";
import { readNumbers } from "#text/numbers";
import { readOpeningDays } from "#text/opening-days";
import { readOrganisations } from "#text/organisations";
import { hoursOf, readTimes, readTimeWords } from "#text/times";
import { wordingOf } from "#text/wording";
import { readZones } from "#text/zones";

/** What a block says in facts; each stretch of text counts for one kind only, so that a date's day is no number. */
export interface BlockFacts {
  readonly numbers: readonly Fact[];
  /** Numbers in digits and in words, with what they count. */
  readonly counts: readonly Count[];
  /** Months, days of the week and seasons that belong to no date. */
  readonly calendar: readonly Fact[];
  /** Wordings of “at all times” in numbers: 24/7. */
  readonly always: readonly Fact[];
  readonly dates: readonly Fact[];
  readonly times: readonly Fact[];
  readonly zones: readonly Fact[];
  readonly amounts: readonly Amount[];
  readonly codes: readonly Fact[];
  readonly named: readonly Fact[];
  readonly requirements: readonly Fact[];
  readonly levels: readonly Fact[];
  readonly organisations: readonly Fact[];
  readonly emails: readonly Fact[];
  readonly phones: readonly Fact[];
  readonly postalCodes: readonly Fact[];
  /** Numbers with what bounds them. Read when first asked for. */
  readonly bounds: () => readonly Bound[];
  /** Words that mean one of several: a direction, how often, which language. Read when first asked for. */
  readonly choices: () => readonly Choice[];
  /** The days on which something is open. Read when first asked for. */
  readonly openingDays: () => readonly Fact[];
  /** The days of a fixed date that the block names, as dates: “Boxing Day”. Read when first asked for. */
  readonly holidays: () => ReadonlySet<string>;
  /** Values that the block states in another form: every number wherever it stands, and numbers and times in words. */
  readonly stated: () => ReadonlySet<string>;
  /** Runs of digits outside codes and contacts: enough to doubt that a value is missing. */
  readonly digits: () => ReadonlySet<string>;
  /** The text that was read. */
  readonly prose: string;
}

const NONE: readonly Fact[] = [];
const EMPTY: ReadonlySet<string> = new Set();
const cache = new WeakMap<object, BlockFacts>();

/** The facts of a block, read once: five checks ask for them. Code and addresses of links hold none. */
export function factsOf(block: Block, lang: Lang): BlockFacts {
  const wording = wordingOf(block);
  const known = cache.get(wording);
  if (known !== undefined) return known;
  const facts = read(block, lang);
  cache.set(wording, facts);
  return facts;
}

function read(block: Block, lang: Lang): BlockFacts {
  const { text } = block;
  const visible = readEmails(text);
  const emails = ordered(visible, linked(block, "mailto:", visible, readEmails));
  const prose = masked(block, visible);
  const words = lazily(() => new Set([...readNumberWords(prose, lang), ...readTimeWords(prose), ...codeNumbers(block)]));
  const choices = lazily(() => readChoices(prose, lang));
  const openingDays = lazily(() => readOpeningDays(prose, lang));
  const holidays = lazily(() => readHolidays(prose, lang));
  if (!hasDigit(prose)) {
    const none = noDigits(prose, lang);
    const bounds = lazily(() => readBounds(prose, lang, none.counts));
    return {
      ...none,
      bounds,
      emails,
      choices,
      openingDays,
      holidays,
      phones: linked(block, "tel:", NONE, readTel),
      stated: words,
      digits: () => EMPTY,
      prose,
    };
  }

  const postalCodes = readPostalCodes(prose);
  const phones = outside(readPhones(prose), postalCodes);
  const contacts = ordered(phones, postalCodes);
  const dates = outside(readDates(prose, lang), contacts);
  const dated = ordered(contacts, dates);
  const times = outside(readTimes(prose, lang), dated);
  const timed = ordered(dated, times);
  const codes = outside(readCodes(prose), timed);
  const coded = ordered(timed, codes);
  const named = outside(readNamed(prose), coded);
  const always = outside(readAlways(prose, lang), ordered(coded, named));
  const amounts = outside(readAmounts(prose, lang), ordered(coded, named, always));
  const all = readNumbers(prose, lang);
  const levels = readLevels(prose, lang);
  const taken = ordered(
    coded,
    named,
    always,
    amounts,
    levels.filter(({ key }) => key.startsWith("level ")),
  );
  const numbers = outside(all, taken);
  const counts = readCounts(prose, lang, numbers, taken);
  return {
    ...{ numbers, counts, dates, times, amounts, codes, named, always, emails, postalCodes, prose },
    calendar: outside(readCalendar(prose, lang), dated),
    phones: ordered(phones, linked(block, "tel:", phones, readTel)),
    zones: readZones(prose),
    requirements: readRequirements(prose),
    choices,
    openingDays,
    holidays,
    bounds: lazily(() => readBounds(prose, lang, counts)),
    levels,
    organisations: readOrganisations(prose, lang),
    stated: lazily(
      () =>
        new Set([
          ...words(),
          ...[...all, ...amounts].flatMap(({ key, also, raw }) => [key, ...(SCALED.test(raw) ? [] : also)].map(withoutCurrency)),
          ...times.flatMap(({ key }) => hoursOf(key)),
          ...levels.flatMap(({ key }) => (key.startsWith("level ") ? [key.slice(6)] : [])),
        ]),
    ),
    digits: lazily(
      () =>
        new Set(
          outside([...prose.matchAll(/\d+/gu)].map(rangeOf), ordered(contacts, codes)).map(({ raw }) => raw.replace(/^0+(?=\d)/u, "")),
        ),
    ),
  };
}

/** “Select `1`”, « sélectionnez « 1 » » : the value is said, if not as a word. */
const codeNumbers = ({ pieces, text }: Block): string[] =>
  pieces.flatMap(({ role, at, length }) => (role === "code" ? (/^\d{1,9}$/u.exec(text.slice(at, at + length)) ?? []) : []));

/** The addresses that links carry behind other words (`[Write to us](mailto:…)`); they stand where the words do. */
function linked({ links }: Block, scheme: string, visible: readonly Fact[], read: (text: string) => Fact[]): Fact[] {
  const known = new Set(visible.map(({ key }) => key));
  return links
    .filter(({ url }) => url.startsWith(scheme))
    .flatMap(({ url, from, to }) => read(url.slice(scheme.length).split("?", 1)[0] ?? "").map((fact) => ({ ...fact, from, to })))
    .filter(({ key }) => !known.has(key));
}

/** “2 million” is no 2, and 1/2 no 1. */
const SCALED = /\p{L}{4}|\d[ \u00A0]?[kKMGB]|\d\/\d/u;

const rangeOf = (match: RegExpExecArray) => ({ from: match.index, to: match.index + match[0].length, raw: match[0] });

const noDigits = (prose: string, lang: Lang) => {
  const amounts = readAmounts(prose, lang);
  return {
    ...{ numbers: NONE, dates: NONE, times: NONE, amounts, named: NONE, postalCodes: NONE, always: NONE },
    counts: readCounts(prose, lang, NONE, amounts),
    calendar: readCalendar(prose, lang),
    zones: readZones(prose),
    codes: readCodes(prose),
    requirements: readRequirements(prose),
    levels: readLevels(prose, lang),
    organisations: readOrganisations(prose, lang),
  };
};

/** The text with code, addresses and e-mails blanked out by a character that no reader knows; offsets stay. */
function masked(block: Block, emails: readonly Fact[]): string {
  const { text } = block;
  const hidden: { from: number; to: number }[] = [...emails];
  for (const { role, at, length } of block.pieces) if (role === "code" || role === "url") hidden.push({ from: at, to: at + length });
  if (text.includes("://") || text.includes("www.")) {
    for (const m of text.matchAll(/(?:https?:\/\/|www\.)[^\s<>]+/gu)) hidden.push({ from: m.index, to: m.index + m[0].length });
  }
  if (hidden.length === 0) return text;
  let out = "";
  let at = 0;
  for (const { from, to } of hidden.sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    out += text.slice(at, Math.max(at, from)) + "\uFFFC".repeat(to - Math.max(at, from));
    at = to;
  }
  return out + text.slice(at);
}
