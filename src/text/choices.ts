import { LANGS, type Lang, type Sides } from "#posting";
import { CHOICES, type ChoiceGroup, type ChoiceWords } from "./choice-words.ts";
import { type Fact, factAt } from "./fact.ts";

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
  for (const match of lower.matchAll(ANY[lang])) {
    const at = match.slice(1).findIndex((form) => form !== undefined);
    const choice = CHOICES[at];
    if (!choice) continue;
    const { group, key, also = [] } = choice;
    const others = also.map((other) => `${group} ${other}`);
    found.push({ ...factAt(text, match.index, match.index + match[0].length, `${group} ${key}`, others), group });
  }
  return found;
}

/** Whether a text may say the choice that the other side names, in words that mean other things too. */
export const admitsChoice = (text: string, lang: Lang, key: string): boolean => ADMITS.get(key)?.[lang].test(text) === true;

const sides = <T>(make: (lang: Lang) => T): Sides<T> => {
  const [en, fr] = LANGS.map(make) as [T, T];
  return { en, fr };
};

/** One pass over a text for all groups: a capturing group an option. */
const ANY = sides((lang) => new RegExp(`(?<![\\p{L}-])(?:${CHOICES.map(({ says }) => `(${says[lang]})`).join("|")})(?![\\p{L}-])`, "gu"));

const ADMITS: ReadonlyMap<string, Sides<RegExp>> = new Map(
  CHOICES.flatMap(({ group, key, admits }: ChoiceWords) =>
    admits ? [[`${group} ${key}`, sides((lang) => new RegExp(`(?<![\\p{L}])(?:${admits[lang]})(?!\\p{L})`, "iu"))] as const] : [],
  ),
);
