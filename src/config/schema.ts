import { z } from "zod";
import { SEVERITIES } from "#finding";

const setting = z.enum([...SEVERITIES, "off"]).describe("How grave a finding of the rule is; off: the rule does not run.");
const rules = z.record(z.string(), setting).describe("Severity of each rule, by its id.");
const words = z.array(z.string().min(1));
const oneOrMore = z.union([z.string().min(1), words.min(1)]).transform((value) => (typeof value === "string" ? [value] : value));
/** No sign that could end a link in any format; braces are for `{rule}` and `{lang}`. */
const WEB_ADDRESS = /^https?:\/\/[\w\-.~:/?#@!$&+,;=%{}]+$/u;
const whole = z.int().min(1);

/** Longest settings that the service takes, in characters of JSON: a glossary of a thousand terms and more. */
export const MAX_CONFIG = 128 * 1024;

/** Most entries of a glossary. */
export const MOST_TERMS = 2_000;

/** A glossary entry as a person writes it: one word or several on a side. */
export const termSchema = z.strictObject({
  en: oneOrMore.describe("The term in English; several where each is right."),
  fr: oneOrMore.describe("The term in French; several where each is right."),
  not: z.strictObject({ en: oneOrMore.optional(), fr: oneOrMore.optional() }).optional().describe("Wrong translations that people use."),
});

/** `parite.config.json`. Every key may be left out; `src/config/config.ts` holds the defaults. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("Where this schema is, for editors."),
    lang: z.enum(["en", "fr"]).optional().describe("Language of reports and messages where --lang does not say."),
    docs: z
      .string()
      .regex(WEB_ADDRESS)
      .optional()
      .describe(
        "Where the pages of the rules are, for reports that can link to them: the address of docs/rules, or that of a page with {rule} and {lang} in it.",
      ),
    forges: z
      .record(z.string(), z.enum(["github", "gitlab"]))
      .optional()
      .describe(
        'Hosts of one’s own whose pages parite history links to: {"git.example.org": "gitlab"}. github.com and gitlab.com are known.',
      ),
    include: words.describe("Globs of postings, relative to this file."),
    exclude: words.describe("Globs of files to leave out, relative to this file."),
    pairs: z
      .strictObject({
        key: z.string().min(1).describe("Front matter key that the two sides of a pair share."),
        patterns: z
          .array(z.tuple([z.string().min(1), z.string().min(1)]))
          .describe('What stands in the English path and in the French path: ["/en/", "/fr/"], [".en.", ".fr."].'),
      })
      .partial(),
    rules,
    overrides: z.array(
      z
        .strictObject({ files: words.min(1).describe("Globs, relative to this file."), rules })
        .describe("Settings for some files; later entries win."),
    ),
    allow: words.describe("Words and phrases that are the same in both languages."),
    frontMatter: z
      .strictObject({
        same: words.describe("Keys whose values must be the same on both sides."),
        ignore: words.describe("Keys that may differ, or be absent on one side."),
        translate: words.describe("Keys whose values are text to translate."),
      })
      .partial(),
    glossary: z
      .union([z.string().min(1), z.array(termSchema)])
      .describe(`The terms, ${MOST_TERMS} at most, or the path of a JSON, CSV or TSV file of them, relative to this file.`),
    limits: z
      .strictObject({
        bytes: whole.describe("Largest file, in bytes."),
        frontMatterBytes: whole.describe("Largest front matter, in bytes."),
        blocks: whole.describe("Most blocks a side."),
      })
      .partial(),
  })
  .partial()
  .describe("Settings of Parité.");
