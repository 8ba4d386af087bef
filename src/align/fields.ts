import type { Step } from "#align/search";
import type { Field, Pair, Posting } from "#posting";

/** Front matter is aligned by key, whatever its order: English order, keys that only French has at the end. */
export function alignFields({ en, fr }: Pair): readonly Step[] {
  const uneven = unevenLists({ en, fr });
  // Where a list lost a member, the places in it say nothing.
  const isPlaced = ({ key }: Field) => !uneven.some((list) => key.startsWith(list));
  const french = new Map(fr.fields.filter(isPlaced).map(({ key, block }) => [key, block]));
  const english = new Set(en.fields.filter(isPlaced).map(({ key }) => key));
  return [
    ...en.fields.map(({ key, block }) => ({ en: [block], fr: french.has(key) ? [french.get(key) as number] : [] })),
    ...fr.fields.filter(({ key }) => !english.has(key)).map(({ block }) => ({ en: [], fr: [block] })),
  ];
}

/** Starts of the keys in lists that have not as many members on both sides. */
function unevenLists({ en, fr }: Pair): readonly string[] {
  const lengths = new Map(listsOf(fr));
  return listsOf(en).flatMap(([key, length]) => (lengths.has(key) && lengths.get(key) !== length ? [`${key}.`] : []));
}

const listsOf = ({ fields }: Posting): (readonly [string, number])[] =>
  fields.flatMap(({ key, value }) => (Array.isArray(value) ? [[key, value.length] as const] : []));
