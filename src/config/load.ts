import type { z } from "zod";
import { type Config, defaultConfig, type Term } from "#config/config";
import type { ConfigProblem } from "#config/config-problem";
import { globFault } from "#config/glob-syntax";
import { configProblemsOf, unknownRule, unusableGlob } from "#config/problem";
import { configSchema, MOST_TERMS, type termSchema } from "#config/schema";
import { groupedDigits } from "#text/grouped-digits";

/** What else a caller knows when it resolves settings. */
export interface ResolveOptions {
  /** Ids of all rules; with them, a setting for a rule that does not exist is a problem. */
  readonly rules?: readonly string[];
}

/** Settings that hold, or what is wrong with them. */
export type Resolved = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Settings as a person wrote them -> settings with every default filled in. Pure; never throws. */
export function resolveConfig(input: unknown, { rules }: ResolveOptions = {}): Resolved {
  const parsed = configSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => configProblemsOf(issue, input)) };
  const { data } = parsed;
  const problems = [...(rules ? unknownRules(input as Settings, rules) : []), ...unusableGlobs(data)];
  if (typeof data.glossary === "string") problems.push(GLOSSARY_PATH);
  else if (data.glossary && data.glossary.length > MOST_TERMS) problems.push(manyTerms(data.glossary.length));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: merged(data) };
}

type Settings = z.output<typeof configSchema>;

function merged(settings: Settings): Config {
  const { pairs, frontMatter, limits, rules } = defaultConfig;
  return {
    include: settings.include ?? defaultConfig.include,
    exclude: settings.exclude ?? defaultConfig.exclude,
    pairs: { key: settings.pairs?.key ?? pairs.key, patterns: settings.pairs?.patterns ?? pairs.patterns },
    rules: { ...rules, ...settings.rules },
    overrides: settings.overrides ?? defaultConfig.overrides,
    allow: settings.allow ?? defaultConfig.allow,
    frontMatter: {
      same: settings.frontMatter?.same ?? frontMatter.same,
      ignore: settings.frontMatter?.ignore ?? frontMatter.ignore,
      translate: settings.frontMatter?.translate ?? frontMatter.translate,
    },
    glossary: Array.isArray(settings.glossary) ? settings.glossary.map(termOf) : defaultConfig.glossary,
    limits: {
      bytes: settings.limits?.bytes ?? limits.bytes,
      frontMatterBytes: settings.limits?.frontMatterBytes ?? limits.frontMatterBytes,
      blocks: settings.limits?.blocks ?? limits.blocks,
    },
  };
}

function termOf({ en, fr, not }: z.output<typeof termSchema>): Term {
  return { en, fr, ...(not && { not: { ...(not.en && { en: not.en }), ...(not.fr && { fr: not.fr }) } }) };
}

/** Of the settings as they were written: the schema drops a key like `__proto__` without a word. */
function unknownRules({ rules = {}, overrides = [] }: Settings, known: readonly string[]): ConfigProblem[] {
  const places: (readonly [path: string, rule: string])[] = [
    ...Object.keys(rules).map((rule) => [`rules.${rule}`, rule] as const),
    ...overrides.flatMap((override, i) => Object.keys(override.rules).map((rule) => [`overrides.${i}.rules.${rule}`, rule] as const)),
  ];
  return places.filter(([, rule]) => !known.includes(rule)).map(([path, rule]) => unknownRule(path, rule, known));
}

function unusableGlobs({ include = [], exclude = [], overrides = [] }: Settings): readonly ConfigProblem[] {
  const places: (readonly [path: string, glob: string])[] = [
    ...include.map((glob, i) => [`include.${i}`, glob] as const),
    ...exclude.map((glob, i) => [`exclude.${i}`, glob] as const),
    ...overrides.flatMap(({ files }, at) => files.map((glob, i) => [`overrides.${at}.files.${i}`, glob] as const)),
  ];
  return places.flatMap(([path, glob]) => {
    const fault = globFault(glob);
    return fault ? [unusableGlob(path, glob, fault)] : [];
  });
}

const manyTerms = (count: number): ConfigProblem => ({
  path: "glossary",
  message: {
    en: `The glossary has ${groupedDigits(count).en} terms; ${groupedDigits(MOST_TERMS).en} are read at most. Keep those that postings use, or put words for the same thing into one entry.`,
    fr: `Le glossaire compte ${groupedDigits(count).fr} termes; on en lit au plus ${groupedDigits(MOST_TERMS).fr}. Gardez ceux qu’emploient les offres, ou réunissez en une entrée les mots qui désignent la même chose.`,
  },
});

const GLOSSARY_PATH: ConfigProblem = {
  path: "glossary",
  message: {
    en: "The glossary is the path of a file, and files cannot be read here. Give the list of terms itself.",
    fr: "Le glossaire est le chemin d’un fichier, et aucun fichier ne peut être lu ici. Donnez la liste des termes elle-même.",
  },
};
