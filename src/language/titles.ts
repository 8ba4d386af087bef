import { type Block, LANGS, type Lang, otherLang, type Pair, type Sides } from "#posting";

/** A title or main heading that is the same on both sides, while the other of the two is translated. */
export interface UntranslatedTitle extends Sides<Block> {
  readonly lacking: Lang;
}

/**
 * `title: Archivist` in both files above “# Archivist” and « # Archiviste », or the other way round: what a page is called in two
 * places tells which of the four was not translated, however short it is and whatever its words.
 */
export function untranslatedTitle(pair: Pair): UntranslatedTitle | undefined {
  const titles = { en: titleOf(pair, "en"), fr: titleOf(pair, "fr") };
  const mains = { en: mainOf(pair, "en"), fr: mainOf(pair, "fr") };
  if (!titles.en || !titles.fr || !mains.en || !mains.fr) return undefined;
  for (const [same, other] of [
    [titles, mains],
    [mains, titles],
  ] as const) {
    if (fold(same.en) !== fold(same.fr) || fold(other.en) === fold(other.fr)) continue;
    const lacking = LANGS.find(
      (lang) => fold(same[lang]) !== fold(other[lang]) && fold(same[otherLang(lang)]) === fold(other[otherLang(lang)]),
    );
    if (lacking) return { en: same.en as Block, fr: same.fr as Block, lacking };
  }
  return undefined;
}

const titleOf = ({ en, fr }: Pair, lang: Lang): Block | undefined =>
  (lang === "en" ? en : fr).blocks.find(({ kind, key, text }) => kind === "field" && key === "title" && text.trim() !== "");

const mainOf = ({ en, fr }: Pair, lang: Lang): Block | undefined =>
  (lang === "en" ? en : fr).blocks.find(({ kind, depth }) => kind === "heading" && depth === 1);

const fold = (block: Block | undefined): string => (block?.text ?? "").toLowerCase().replace(/\s+/gu, " ").trim();
