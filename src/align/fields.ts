import type { Step } from "#align/search";
import type { Pair } from "#posting";

/** Front matter is aligned by key, whatever its order: English order, keys that only French has at the end. */
export function alignFields({ en, fr }: Pair): readonly Step[] {
  const french = new Map(fr.fields.map(({ key, block }) => [key, block]));
  const english = new Set(en.fields.map(({ key }) => key));
  return [
    ...en.fields.map(({ key, block }) => ({ en: [block], fr: french.has(key) ? [french.get(key) as number] : [] })),
    ...fr.fields.filter(({ key }) => !english.has(key)).map(({ block }) => ({ en: [], fr: [block] })),
  ];
}
