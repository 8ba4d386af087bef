import type { Severity } from "#finding";

/** What a rule may be set to. */
export type RuleSetting = Severity | "off";

/** Bounds that no real posting meets; over them a pair is refused with the reason, never left to run. */
export interface Limits {
  /** Largest file, in bytes of UTF-8. */
  readonly bytes: number;
  /** Largest front matter, in bytes. */
  readonly frontMatterBytes: number;
  /** Most blocks a side. */
  readonly blocks: number;
}

/** Settings that hold for some files only; later entries win. */
export interface Override {
  /** Globs, relative to the configuration file. */
  readonly files: readonly string[];
  readonly rules: { readonly [rule: string]: RuleSetting };
}

/** A term and what it must be in the other language. */
export interface Term {
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** Wrong translations, named because people use them. */
  readonly not?: { readonly en?: readonly string[]; readonly fr?: readonly string[] };
}

/** Settings with every default filled in; plain data, so that the engine stays pure. */
export interface Config {
  /** Globs of postings, relative to the configuration file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly pairs: {
    /** Front matter key that two sides of a pair share. */
    readonly key: string;
    /** Pairs of path parts, e.g. `["/en/", "/fr/"]`, or of suffixes, e.g. `[".en.md", ".fr.md"]`. */
    readonly patterns: readonly (readonly [en: string, fr: string])[];
  };
  readonly rules: { readonly [rule: string]: RuleSetting };
  readonly overrides: readonly Override[];
  /** Words and phrases that are the same in both languages: they do not vote on language and need no translation. */
  readonly allow: readonly string[];
  readonly frontMatter: {
    /** Keys whose values must be the same on both sides. */
    readonly same: readonly string[];
    /** Keys that may differ or be absent on one side. */
    readonly ignore: readonly string[];
    /** Keys whose values are text to translate. */
    readonly translate: readonly string[];
  };
  readonly glossary: readonly Term[];
  readonly limits: Limits;
}

/**
 * Whether the value of a front matter key is text to translate. The last part of a nested key speaks for it: `seo.title` is a title,
 * unless the settings name the whole key as something else.
 */
export function isTranslated({ frontMatter: { same, ignore, translate } }: Pick<Config, "frontMatter">, key: string): boolean {
  if (translate.includes(key)) return true;
  return translate.includes(key.slice(key.lastIndexOf(".") + 1)) && !same.includes(key) && !ignore.includes(key);
}

/** What holds where nothing is set. */
export const defaultConfig: Config = {
  include: ["**/*.md", "**/*.markdown", "**/*.mdx"],
  exclude: ["**/node_modules/**", "**/.git/**", "**/dist/**"],
  pairs: {
    key: "translationKey",
    patterns: [
      ["/en/", "/fr/"],
      ["/en-ca/", "/fr-ca/"],
      ["/en_ca/", "/fr_ca/"],
      ["/english/", "/french/"],
      ["/english/", "/francais/"],
      ["/english/", "/français/"],
      ["/anglais/", "/francais/"],
      ["/anglais/", "/français/"],
      ["/eng/", "/fra/"],
      ["/eng/", "/fre/"],
      ["/en.", "/fr."],
      ["/en-ca.", "/fr-ca."],
      ["/en_ca.", "/fr_ca."],
      [".en.", ".fr."],
      [".en-ca.", ".fr-ca."],
      [".en_ca.", ".fr_ca."],
      [".eng.", ".fra."],
      ["_en.", "_fr."],
      ["_eng.", "_fra."],
      ["-en.", "-fr."],
      ["-eng.", "-fra."],
    ],
  },
  rules: {},
  overrides: [],
  allow: [],
  frontMatter: {
    same: ["layout", "type", "archived", "draft", "closingDate", "closing_date", "expiryDate", "weight", "translationKey"],
    ignore: ["leverId", "id", "slug", "url", "permalink", "aliases", "lang", "language", "locale"],
    translate: [
      ...["title", "description", "summary", "subtitle", "excerpt", "lead"],
      ...["tagline", "text", "details", "alt", "caption", "heading", "subheading"],
    ],
  },
  glossary: [],
  limits: { bytes: 262_144, frontMatterBytes: 16_384, blocks: 20_000 },
};
