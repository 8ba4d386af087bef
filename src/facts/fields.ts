import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Block, Field, Lang } from "#posting";

/** The field of a key. */
export function fieldNamed(context: CheckContext, lang: Lang, key: string): Field | undefined {
  return context.pair[lang].fields.find((field) => field.key === key);
}

/** The texts of the blocks that are no front matter. */
export function bodyTexts(context: CheckContext, lang: Lang): readonly string[] {
  return context.pair[lang].blocks.filter(({ kind }) => kind !== "field").map(({ text }) => text);
}

/** The block of a field. */
export function blockOfField(context: CheckContext, lang: Lang, field: Field): Block | null {
  return context.pair[lang].blocks[field.block] ?? null;
}

/** The bead of a field. */
export function beadOfField(context: CheckContext, lang: Lang, field: Field): Bead | undefined {
  return context.beads[context.alignment.beadOf[lang][field.block] ?? -1];
}

/** The place of a field that the other side lacks. */
export function placeOfLoneField(context: CheckContext, lang: Lang, field: Field) {
  const bead = beadOfField(context, lang, field);
  const sides = { en: null, fr: null, [lang]: blockOfField(context, lang, field) };
  return bead && bead.kind !== "match"
    ? { ...sides, bead, insertAt: context.insertionPoint(bead) }
    : { ...sides, ...(bead ? { bead } : {}) };
}
