import type { Lang } from "#posting";

/** Readings kept at most, of texts up to so many UTF-16 code units: those of the blocks that one step of a history compares. */
const MOST = 400;
const LONGEST = 4_000;
/** Of longer texts only those of the block at hand, which each judgement of it asks for: two states of it. */
const MOST_LONG = 2;

/**
 * Reads texts and keeps what it read of the last ones: versions of a text that are compared with one another say the same again and
 * again. For readings that nobody changes.
 */
export function remembered<T>(read: (text: string, lang: Lang) => T): (text: string, lang: Lang) => T {
  const known = { en: new Map<string, { readonly value: T }>(), fr: new Map<string, { readonly value: T }>() };
  const long = { en: new Map<string, { readonly value: T }>(), fr: new Map<string, { readonly value: T }>() };
  return (text, lang) => {
    const own = known[lang];
    const kept = text.length > LONGEST ? long[lang] : own;
    const earlier = kept.get(text);
    if (earlier) return earlier.value;
    const value = read(text, lang);
    if (kept.size >= (kept === own ? MOST : MOST_LONG)) kept.clear();
    kept.set(text, { value });
    return value;
  };
}
