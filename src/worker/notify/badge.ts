import type { ProjectFigures } from "#service/figures";
import type { UiLang } from "#ui-lang";

/** What a badge says: the colour is never all that says it. White on each is 4.5 to 1 or more. */
const COLOURS = { level: "#1a7f37", warning: "#8a5a00", error: "#b4232c", unknown: "#57606a" } as const;

interface BadgeWords {
  readonly label: string;
  readonly unknown: string;
  readonly level: (pairs: number) => string;
  readonly gaps: (pairs: number, of: number) => string;
}

const WORDS: Readonly<Record<UiLang, BadgeWords>> = {
  en: {
    label: "parity",
    unknown: "unknown",
    level: (pairs) => `${pairs} of ${pairs}`,
    gaps: (pairs, of) => `${of - pairs} of ${of}`,
  },
  fr: {
    label: "parité",
    unknown: "inconnu",
    level: (pairs) => `${pairs} sur ${pairs}`,
    gaps: (pairs, of) => `${of - pairs} sur ${of}`,
  },
};

/**
 * How many pairs are in parity, of those whose key begins so. Nothing good is said of what was not compared: without a pair, or where one of them
 * could not be judged and no other has a gap, it is unknown.
 */
export function badgeOf(lang: UiLang, { lines, failed }: Pick<ProjectFigures, "lines" | "failed">, path: string): string {
  const t = WORDS[lang];
  const own = lines.filter(({ head }) => head.key.startsWith(path));
  const gaps = own.filter((line) => line.open > 0);
  const isGrave = gaps.some(({ head }) => head.verdict === "fail");
  if (gaps.length > 0) return drawn(lang, t.label, t.gaps(gaps.length, own.length), COLOURS[isGrave ? "error" : "warning"]);
  if (own.length === 0 || failed.some((key) => key.startsWith(path))) return drawn(lang, t.label, t.unknown, COLOURS.unknown);
  return drawn(lang, t.label, t.level(own.length), COLOURS.level);
}

/** Width of a letter; `textLength` makes the text as wide, whatever font there is. */
const LETTER = 7;
const MARGIN = 6;

function drawn(lang: UiLang, label: string, value: string, colour: string): string {
  const [left = 0, right = 0] = [label, value].map((text) => text.length * LETTER + 2 * MARGIN);
  const text = (words: string, x: number) =>
    `<text x="${x + MARGIN}" y="14" textLength="${words.length * LETTER}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  const title = `${label}${lang === "fr" ? "\u00A0" : ""}: ${value}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" lang="${lang}-CA" aria-labelledby="t"><title id="t">${title}</title><rect width="${left}" height="20" fill="#24292f"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true">${text(label, 0)}${text(value, left)}</g></svg>`;
}
