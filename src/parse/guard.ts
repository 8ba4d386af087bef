import type { Limits } from "#config/config";
import type { Refusal } from "#finding";
import { type Load, loadOf } from "#parse/load";
import { nameOf } from "#parse/notes";
import type { Lang, Sides, Source } from "#posting";
import { groupedDigits } from "#text/grouped-digits";

/**
 * Bounds on what the Markdown parser is slow at, each ten times or more what the longest real page has. micromark takes quadratic
 * time in them or recurses; 40 KB of one shape over its bound took 3 to 16 seconds.
 */
const BOUNDS: { readonly [K in keyof Load]: Bound } = {
  lines: { most: 5_000, code: "too-many-lines", what: { en: "lines", fr: "lignes" } },
  depth: { most: 32, code: "too-nested", what: { en: "levels of lists or quotes", fr: "niveaux de listes ou de citations" } },
  nesting: {
    most: 1_000,
    code: "too-nested",
    what: { en: "nested list or quote markers", fr: "marques de listes ou de citations imbriquées" },
  },
  quotes: { most: 600, code: "too-many-quotes", what: { en: "quotes", fr: "citations" } },
  underlines: { most: 400, code: "too-many-underlines", what: { en: "underlined headings", fr: "titres soulignés" } },
  cells: { most: 10_000, code: "too-many-cells", what: { en: "table cells", fr: "cellules de tableau" } },
  markup: {
    most: 2.5e7,
    code: "too-much-markup",
    what: {
      en: "markup characters in one paragraph to be read safely",
      fr: "caractères de balisage dans un même paragraphe pour être lu sans risque",
    },
    isProduct: true,
  },
};

interface Bound {
  readonly most: number;
  readonly code: string;
  readonly what: Sides<string>;
  /** Of two counts, and so no number that a reader would find in the text. */
  readonly isProduct?: boolean;
}

/** Refuses, after one pass over the characters, what the parser could not read in about a second; null where all is well. */
export function guard(source: Source, lang: Lang, limits: Limits): Refusal | null {
  const { text } = source;
  if (text.length * 3 > limits.bytes && utf8Length(text) > limits.bytes) {
    const size = Math.floor(limits.bytes / 1024);
    return refuse(source, lang, "over-limit", `is larger than ${size} KB`, `dépasse ${size} Ko`, "Split it", "Divisez le fichier");
  }
  const load = loadOf(text);
  for (const [key, bound] of Object.entries(BOUNDS)) {
    if (load[key as keyof Load] > bound.most) return overBound(source, lang, load[key as keyof Load], bound);
  }
  return null;
}

function overBound(source: Source, lang: Lang, count: number, { most, code, what, isProduct }: Bound): Refusal {
  // A product is no count that anyone could look up in a file.
  if (isProduct)
    return refuse(source, lang, code, `has too many ${what.en}`, `contient trop de ${what.fr}`, "Split it", "Divisez le paragraphe");
  const [found, limit] = [groupedDigits(count), groupedDigits(most)];
  // The count of levels ends soon after the limit.
  if (code === "too-nested")
    return refuse(
      source,
      lang,
      code,
      `has over ${limit.en} ${what.en}`,
      `contient plus de ${limit.fr} ${what.fr}`,
      "Flatten them",
      "Aplatissez-les",
    );
  return refuse(
    source,
    lang,
    code,
    `has ${found.en} ${what.en}, and at most ${limit.en} can be read safely`,
    `contient ${found.fr} ${what.fr}, et le maximum sans risque est de ${limit.fr}`,
    "Split it",
    "Divisez le fichier",
  );
}

/** For a text that overflowed the stack all the same. */
export function nestingRefusal(source: Source, lang: Lang): Refusal {
  return refuse(
    source,
    lang,
    "too-nested",
    "nests lists or quotes too deep",
    "imbrique trop de listes ou de citations",
    "Flatten them",
    "Aplatissez-les",
  );
}

/** For front matter over its limit. */
export function frontMatterRefusal(source: Source, lang: Lang, limits: Limits): Refusal {
  const size = Math.floor(limits.frontMatterBytes / 1024);
  return refuse(
    source,
    lang,
    "over-limit",
    `has front matter of more than ${size} KB`,
    `a un en-tête de plus de ${size} Ko`,
    "Shorten it",
    "Abrégez-le",
  );
}

/** For more blocks than can be aligned. */
export function blocksRefusal(source: Source, lang: Lang, limits: Limits): Refusal {
  return refuse(
    source,
    lang,
    "too-many-blocks",
    `has more than ${limits.blocks} blocks`,
    `compte plus de ${limits.blocks} blocs`,
    "Split it",
    "Divisez le fichier",
  );
}

function refuse({ path }: Source, lang: Lang, code: string, en: string, fr: string, doEn: string, doFr: string): Refusal {
  const name = nameOf(path, lang);
  const message = { en: `${name.en} ${en}. ${doEn} and check again.`, fr: `${name.fr} ${fr}. ${doFr}, puis relancez la vérification.` };
  return { code, side: lang, ...(path !== undefined && { path }), message };
}

function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return length;
}
