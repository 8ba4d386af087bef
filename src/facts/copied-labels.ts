import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { languageOfCell } from "#facts/copied-cells";
import { holdsFacts } from "#facts/holds-facts";
import { copiedOf } from "#language/copied";
import { type Block, LANGS, type Lang } from "#posting";
import type { Range } from "#text/sentences";

/** A label or a cell of few words that both sides have in the language of one. */
export interface CopiedLabel {
  readonly lacking: Lang;
  readonly block: Readonly<Record<Lang, Block>>;
  readonly at: Readonly<Record<Lang, Range>>;
  readonly text: string;
}

/** The labels (“Salary:”) and cells of a bead that one side left as the other has them. */
export function copiedLabels(context: CheckContext, bead: Bead): CopiedLabel[] {
  const [en, ...moreEn] = context.blocks(bead, "en");
  const [fr, ...moreFr] = context.blocks(bead, "fr");
  if (!en || !fr || moreEn.length + moreFr.length > 0 || en.kind !== fr.kind) return [];
  // What both have whole is compared as a block, but for a row of a table that was translated.
  if (en.text === fr.text && en.kind !== "table") return [];
  if (!READ.has(en.kind) || !LANGS.every((lang) => holdsFacts({ en, fr }[lang], context))) return [];
  const parts = { en: partsOf(en), fr: partsOf(fr) };
  if (parts.en.length !== parts.fr.length) return [];
  return parts.en.flatMap((one, i) => {
    const other = parts.fr[i] as Range;
    const text = en.text.slice(one.from, one.to);
    if (text.toLowerCase() !== fr.text.slice(other.from, other.to).toLowerCase() || context.config.allow.includes(text)) return [];
    const lang = copiedOf(text) ?? (en.kind === "table" ? languageOfCell(context, { en, fr }, i) : null);
    if (lang === null) return [];
    // `<span lang="en">`: the page says itself that it is in the other language.
    const [block, part] = lang === "en" ? [fr, other] : [en, one];
    if (block.pieces.some(({ role, at, length }) => role === "foreign" && at < part.to && at + length > part.from)) return [];
    return [{ lacking: lang === "en" ? ("fr" as const) : ("en" as const), block: { en, fr }, at: { en: one, fr: other }, text }];
  });
}

const READ: ReadonlySet<string> = new Set(["item", "paragraph", "table"]);

/** The cells of a row, or what stands before the colon that a text begins with. */
function partsOf({ kind, text, pieces }: Block): Range[] {
  if (pieces.some(({ role }) => role === "code")) return [];
  if (kind !== "table") {
    const [label = "", words = ""] = /^([^:|\n]{3,40}?)[ \u00A0]?:(?!\/)/u.exec(text) ?? [];
    return label === "" ? [] : [{ from: 0, to: words.length }];
  }
  const parts: Range[] = [];
  let from = 0;
  for (const cell of text.split(" | ")) {
    parts.push({ from, to: from + cell.length });
    from += cell.length + 3;
  }
  return parts;
}
