import { lazily } from "#lazily";
import { LANGS, type Lang, type Sides } from "#posting";
import { CHOICES, type ChoiceGroup, type ChoiceWords } from "./choice-words.ts";
import { type Fact, factAt } from "./fact.ts";
import { anyMayMatch, gated } from "./gated-pattern.ts";

/** Words that mean one of the things that a group chooses from; the key is `group option`. */
export interface Choice extends Fact {
  readonly group: ChoiceGroup;
}

/** The choices that a text names, in reading order: `direction north`, `frequency week`, `language english`. */
export function readChoices(text: string, lang: Lang): Choice[] {
  // Patterns are in lower case; a text that changes its length in it keeps its offsets instead.
  const lower = text.toLowerCase().replaceAll("\u00A0", " ");
  if (lower.length !== text.length) return [];
  const found: Choice[] = [];
  // As one expression with an alternative an option would read: the match that starts first, of those the first option's, and on from its end.
  const options = OPTIONS[lang]();
  if (!options.mayMatch(lower)) return [];
  const open = options.all
    .filter(({ pattern }) => pattern.mayMatch(lower))
    .map(({ pattern, choice }) => ({ choice, next: pattern.from(lower, 0), pattern }));
  for (;;) {
    const first = open.reduce<(typeof open)[number] | undefined>(
      (best, one) => (one.next && one.next.index < (best?.next?.index ?? Infinity) ? one : best),
      undefined,
    );
    if (!first?.next) return found;
    const { group, key, also = [] } = first.choice;
    const to = first.next.index + first.next[0].length;
    found.push({
      ...factAt(
        text,
        first.next.index,
        to,
        `${group} ${key}`,
        also.map((other) => `${group} ${other}`),
      ),
      group,
    });
    for (const one of open) if (one.next && one.next.index < to) one.next = one.pattern.from(lower, to);
  }
}

/** Whether a text may say the choice that the other side names, in words that mean other things too. */
export const admitsChoice = (text: string, lang: Lang, key: string): boolean => ADMITS().get(key)?.[lang].test(text) === true;

const sides = <T>(make: (lang: Lang) => T): Sides<T> => {
  const [en, fr] = LANGS.map(make) as [T, T];
  return { en, fr };
};

const OPTIONS = sides((lang) =>
  lazily(() => {
    const all = CHOICES.map((choice) => ({
      choice,
      pattern: gated(new RegExp(`(?<![\\p{L}-])(?:${choice.says[lang]})(?![\\p{L}-])`, "gu")),
    }));
    return { all, mayMatch: anyMayMatch(all.map(({ pattern }) => pattern)) };
  }),
);

const ADMITS = lazily(
  (): ReadonlyMap<string, Sides<RegExp>> =>
    new Map(
      CHOICES.flatMap(({ group, key, admits }: ChoiceWords) =>
        admits ? [[`${group} ${key}`, sides((lang) => new RegExp(`(?<![\\p{L}])(?:${admits[lang]})(?!\\p{L})`, "iu"))] as const] : [],
      ),
    ),
);
