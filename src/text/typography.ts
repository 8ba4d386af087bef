import type { Lang, Sides } from "#posting";

/** What a rule finds: a range of the text and what belongs there. */
export interface TypographyHit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A convention of one language, or of both. */
export interface TypographyRule {
  readonly id: "no-break-space" | "space-before" | "quotes" | "apostrophe" | "ellipsis" | "double-space";
  readonly lang: Lang | "both";
  /** What a text must hold for the pattern to be worth trying: most texts end here. */
  readonly sign: RegExp;
  /** Linear: bounded or without nested repetition. Flags g and u. */
  readonly pattern: RegExp;
  /** As in `String.replace`: `$1` is the group. */
  readonly replacement: string | ((found: string) => string);
  /** Applies only where the file writes the other form too: `'` beside `’`, `...` beside `…`. */
  readonly mixedWith?: string;
  readonly message: Sides<string>;
}

const NB = "\u00A0";

const noBreak: Sides<string> = {
  en: "no-break spaces are missing before colons, percent and dollar signs, inside guillemets or between groups of digits",
  fr: "il manque des espaces insécables devant le deux-points, le signe de pourcentage ou de dollar, à l’intérieur des guillemets ou entre les groupes de chiffres",
};
const quotes: Readonly<Record<Lang, Sides<string>>> = {
  en: { en: "French quotation marks stand in English text", fr: "des guillemets français se trouvent dans le texte anglais" },
  fr: { en: "straight quotation marks stand where French has guillemets", fr: "des guillemets droits remplacent les guillemets français" },
};
const apostrophe: Sides<string> = {
  en: "straight and curly apostrophes are both used",
  fr: "l’apostrophe droite et l’apostrophe courbe sont employées toutes les deux",
};
const before: Readonly<Record<Lang, Sides<string>>> = {
  en: {
    en: "a space stands before a punctuation mark or percent sign, where English has none",
    fr: "une espace précède un signe de ponctuation ou de pourcentage, ce que l’anglais ne fait pas",
  },
  fr: {
    en: "a space stands before a semicolon, question or exclamation mark, where French in Canada has none",
    fr: "une espace précède un point-virgule, un point d’interrogation ou d’exclamation, ce que le français du Canada ne fait pas",
  },
};

/**
 * The conventions, those of one id together one finding. French as the Office québécois de la langue française sets it for
 * Canada (Vitrine linguistique, “Espacement avant et après les signes de ponctuation”): a thin space (U+202F) is accepted wherever
 * a space is. English as The Canadian Style (chapters 7 and 8). Times, URLs, emoji shortcodes and emoticons stay as they are.
 */
export const TYPOGRAPHY: readonly TypographyRule[] = [
  { id: "no-break-space", lang: "fr", sign: / :/u, pattern: /(?<=[\p{L}\p{N})»”]) :(?=\s|$)/gu, replacement: `${NB}:`, message: noBreak },
  {
    id: "no-break-space",
    lang: "fr",
    sign: /:/u,
    pattern: /(?<=\p{L}|[)»])(?<!:[\w+-]{1,30}):(?=\s|$)/gu,
    replacement: `${NB}:`,
    message: noBreak,
  },
  { id: "no-break-space", lang: "fr", sign: /«/u, pattern: /«[ ]?(?=[^\s\u00A0\u202F])/gu, replacement: `«${NB}`, message: noBreak },
  { id: "no-break-space", lang: "fr", sign: /»/u, pattern: /(?<=[^\s\u00A0\u202F«])[ ]?»/gu, replacement: `${NB}»`, message: noBreak },
  {
    id: "no-break-space",
    lang: "fr",
    sign: /[%$]/u,
    pattern: /(?<=\d)[ ]?([%$])(?![\p{L}\p{N}])/gu,
    replacement: `${NB}$1`,
    message: noBreak,
  },
  {
    id: "no-break-space",
    lang: "fr",
    sign: /\d \d{3}/u,
    // Groups of three to the end of the number: a telephone number or a postal code goes on otherwise.
    pattern: /(?<![\d\-–(/.]|[\d)] )\d{1,3}(?: \d{3})+(?![\d\-–]| \d)/gu,
    replacement: (number) => number.replaceAll(" ", NB),
    message: noBreak,
  },
  {
    id: "space-before",
    lang: "fr",
    sign: /[ \u00A0][;!?]/u,
    pattern: /(?<=[\p{L}\p{N})»”])[ \u00A0]([;!?])(?=[\s»)!?]|$)/gu,
    replacement: "$1",
    message: before.fr,
  },
  {
    id: "space-before",
    lang: "en",
    sign: /[ \u00A0\u202F][;:!?]/u,
    pattern: /(?<=[\p{L}\p{N})”"])[ \u00A0\u202F]([;:!?])(?=\s|$)/gu,
    replacement: "$1",
    message: before.en,
  },
  {
    id: "space-before",
    lang: "en",
    sign: /[ \u00A0\u202F]%/u,
    pattern: /(?<=\d)[ \u00A0\u202F]%(?![\p{L}\p{N}])/gu,
    replacement: "%",
    message: before.en,
  },
  {
    id: "quotes",
    lang: "fr",
    sign: /"/u,
    pattern: /(?<![\p{L}\p{N}])"([^"\n]{1,160})"(?![\p{L}\p{N}])/gu,
    replacement: `«${NB}$1${NB}»`,
    message: quotes.fr,
  },
  {
    id: "quotes",
    lang: "en",
    sign: /«/u,
    pattern: /«[ \u00A0\u202F]?([^«»\n]{1,160}?)[ \u00A0\u202F]?»/gu,
    replacement: "“$1”",
    message: quotes.en,
  },
  { id: "apostrophe", lang: "both", sign: /'/u, pattern: /(?<=\p{L})'(?=\p{L})/gu, replacement: "’", mixedWith: "’", message: apostrophe },
  {
    id: "ellipsis",
    lang: "both",
    sign: /\.{3}/u,
    pattern: /(?<!\.)\.{3}(?!\.)/gu,
    replacement: "…",
    mixedWith: "…",
    message: { en: "three dots and the ellipsis sign are both used", fr: "les trois points et le signe … sont employés tous les deux" },
  },
  {
    id: "double-space",
    lang: "both",
    sign: / {2}/u,
    pattern: /(?<=[^\s|]) {2,}(?=[^\s|])/gu,
    replacement: " ",
    message: { en: "two spaces stand where one belongs", fr: "deux espaces se suivent là où une suffit" },
  },
];

/** Where a rule's convention is not followed in a text, from left to right. */
export function typographyHits(rule: TypographyRule, text: string): readonly TypographyHit[] {
  if (!rule.sign.test(text)) return NONE;
  return Array.from(text.matchAll(rule.pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: typeof rule.replacement === "string" ? rule.replacement.replace("$1", () => match[1] ?? "") : rule.replacement(match[0]),
  })).filter(({ from, to, text: replacement }) => text.slice(from, to) !== replacement);
}

const NONE: readonly TypographyHit[] = [];
