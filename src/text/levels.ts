import { lazily } from "#lazily";
import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { allMatches, type GatedPattern, gated } from "./gated-pattern.ts";
import { CONTEXT, LEVELS, type LevelGroup } from "./level-words.ts";

const GROUPS = Object.keys(CONTEXT) as readonly LevelGroup[];
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };
/** Screening levels go by number too: “Level II (Secret)”. */
const NUMBERED = /(?<!\p{L})(?:level|niveau) (I{1,3}|IV|[1-4])(?![\p{L}\d])/giu;

/** The group of a level that `readLevels` gave. */
export const groupOf = ({ key }: Fact): string => key.slice(0, key.indexOf(" "));

/**
 * Levels of which a requirement names one: security clearances, diplomas, tenures, places of work. Keys are the group and the
 * level (`degree master`); words that may mean another thing count only in a text that speaks of such levels.
 */
export function readLevels(text: string, lang: Lang): Fact[] {
  const plain = text.replaceAll("\u00A0", " ");
  // Where words are in capitals too, an acronym cannot be told from one.
  const isMixed = /\p{Ll}/u.test(plain) || !/\p{Lu}{4}/u.test(plain);
  const found: Fact[] = [];
  for (const group of GROUPS) {
    const acronyms = isMixed ? ACRONYMS[group][lang]() : NO_PATTERNS;
    const isNamed = CONTEXTS[group][lang]().test(plain);
    if (!isNamed && acronyms.length === 0) continue;
    const taken: Fact[] = [];
    for (const { key, also = [], pattern } of isNamed ? [...PATTERNS[group][lang](), ...acronyms] : acronyms) {
      for (const match of pattern.matches(plain)) {
        const [from, to] = [match.index, match.index + match[0].length];
        if (taken.some((other) => other.from < to && from < other.to)) continue;
        const others = also.map((level) => `${group} ${level}`);
        taken.push(factAt(text, from, to, `${group} ${key}`, others));
      }
    }
    if (group === "clearance" && taken.length > 0) {
      for (const { 0: raw, 1: number = "", index } of allMatches(plain, NUMBERED))
        taken.push(factAt(text, index, index + raw.length, `level ${ROMAN[number.toLowerCase()] ?? number}`));
    }
    found.push(...taken);
  }
  return found.sort((a, b) => a.from - b.from);
}

interface Pattern {
  readonly key: string;
  readonly also?: readonly string[];
  readonly pattern: GatedPattern;
}

/** No name of a language stands before an article or the like: “Polish the brass.” */
const VERB = "(?! (?:the|an?|your|our|their|its|all|each|every|any|these|those)(?!\\p{L}))";

/** “Polish” and “polish”: English names have a capital, and so have places in either language. */
const isName = (group: LevelGroup, lang: Lang): boolean => group === "province" || (group === "language" && lang === "en");

const patternsOf = (group: LevelGroup, lang: Lang): readonly Pattern[] =>
  LEVELS.filter((level) => level.group === group).map(({ key, also, words }) => ({
    key,
    ...(also && { also }),
    pattern: gated(
      new RegExp(
        `(?<![\\p{L}-])(?:${words[lang]})(?!\\p{L})${group === "language" && lang === "en" ? VERB : ""}`,
        isName(group, lang) ? "gu" : "giu",
      ),
    ),
  }));

const acronymsOf = (group: LevelGroup, lang: Lang): readonly Pattern[] =>
  LEVELS.flatMap(({ group: own, key, also, acronyms }) =>
    own === group && acronyms
      ? [
          {
            key,
            ...(also && { also }),
            pattern: gated(new RegExp(`(?<![\\p{L}\\d-]|\\d )(?:${acronyms[lang]})(?![\\p{L}\\d-]|\\.? \\d)`, "gu")),
          },
        ]
      : [],
  );

const NO_PATTERNS: readonly Pattern[] = [];

const byGroup = <T>(of: (group: LevelGroup, lang: Lang) => T) =>
  Object.fromEntries(GROUPS.map((group) => [group, { en: lazily(() => of(group, "en")), fr: lazily(() => of(group, "fr")) }])) as {
    readonly [G in LevelGroup]: { readonly [L in Lang]: () => T };
  };

const PATTERNS = byGroup(patternsOf);
const ACRONYMS = byGroup(acronymsOf);
const CONTEXTS = byGroup((group, lang) => gated(CONTEXT[group][lang]));
