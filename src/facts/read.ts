import type { Block, Lang } from "#posting";
import { readAmounts, withoutCurrency } from "#text/amounts";
import { readCodes, readNamed, readRequirements } from "#text/codes";
import { readEmails, readPhones, readPostalCodes, readTel } from "#text/contacts";
import { readDates } from "#text/dates";
import { type Fact, hasDigit, ordered, outside } from "#text/fact";
import { readLevels } from "#text/levels";
import { readNumberWords } from "#text/number-words";
import { readNumbers } from "#text/numbers";
import { readOrganisations } from "#text/organisations";
import { hoursOf, readTimes, readTimeWords, readZones } from "#text/times";

/** What a block says in facts; each stretch of text counts for one kind only, so that a date's day is no number. */
export interface BlockFacts {
  readonly numbers: readonly Fact[];
  readonly dates: readonly Fact[];
  readonly times: readonly Fact[];
  readonly zones: readonly Fact[];
  readonly amounts: readonly Fact[];
  readonly codes: readonly Fact[];
  readonly named: readonly Fact[];
  readonly requirements: readonly Fact[];
  readonly levels: readonly Fact[];
  readonly organisations: readonly Fact[];
  readonly emails: readonly Fact[];
  readonly phones: readonly Fact[];
  readonly postalCodes: readonly Fact[];
  /** Values that the block states in another form: every number wherever it stands, and numbers and times in words. */
  readonly stated: () => ReadonlySet<string>;
  /** Every run of digits, in codes and addresses too: enough to doubt that a value is missing. */
  readonly digits: () => ReadonlySet<string>;
}

const NONE: readonly Fact[] = [];
const EMPTY: ReadonlySet<string> = new Set();
const cache = new WeakMap<Block, BlockFacts>();

/** The facts of a block, read once: five checks ask for them. Code and addresses of links hold none. */
export function factsOf(block: Block, lang: Lang): BlockFacts {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const facts = read(block, lang);
  cache.set(block, facts);
  return facts;
}

function read(block: Block, lang: Lang): BlockFacts {
  const { text } = block;
  const visible = readEmails(text);
  const emails = ordered(visible, linked(block, "mailto:", visible, readEmails));
  const prose = masked(block, visible);
  const words = lazily(() => new Set([...readNumberWords(prose, lang), ...readTimeWords(prose)]));
  if (!hasDigit(prose)) {
    return { ...noDigits(prose, lang), emails, phones: linked(block, "tel:", NONE, readTel), stated: words, digits: () => EMPTY };
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
  const amounts = outside(readAmounts(prose, lang), ordered(coded, named));
  const all = readNumbers(prose, lang);
  const levels = readLevels(prose, lang);
  const numbers = outside(
    all,
    ordered(
      coded,
      named,
      amounts,
      levels.filter(({ key }) => key.startsWith("level ")),
    ),
  );
  return {
    ...{ numbers, dates, times, amounts, codes, named, emails, postalCodes },
    phones: ordered(phones, linked(block, "tel:", phones, readTel)),
    zones: readZones(prose),
    requirements: readRequirements(prose),
    levels,
    organisations: readOrganisations(prose, lang),
    stated: lazily(
      () =>
        new Set([
          ...words(),
          ...[...all, ...amounts].flatMap(({ key, also }) => [key, ...also].map(withoutCurrency)),
          ...times.flatMap(({ key }) => hoursOf(key)),
          ...levels.flatMap(({ key }) => (key.startsWith("level ") ? [key.slice(6)] : [])),
        ]),
    ),
    digits: lazily(() => new Set(prose.match(/\d+/gu)?.map((run) => run.replace(/^0+(?=\d)/u, "")))),
  };
}

/** The addresses that links carry behind other words (`[Write to us](mailto:…)`); they stand where the words do. */
function linked({ links }: Block, scheme: string, visible: readonly Fact[], read: (text: string) => Fact[]): Fact[] {
  return links
    .filter(({ url }) => url.startsWith(scheme))
    .flatMap(({ url, from, to }) => read(url.slice(scheme.length).split("?", 1)[0] ?? "").map((fact) => ({ ...fact, from, to })))
    .filter(({ key }) => !visible.some((fact) => fact.key === key));
}

const noDigits = (prose: string, lang: Lang) => ({
  ...{ numbers: NONE, dates: NONE, times: NONE, zones: NONE, amounts: NONE, named: NONE, postalCodes: NONE },
  codes: readCodes(prose),
  requirements: readRequirements(prose),
  levels: readLevels(prose, lang),
  organisations: readOrganisations(prose, lang),
});

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

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
