import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { lazily } from "#lazily";
import type { Lang } from "#posting";
import { readPlaceNames } from "#text/place-names";
import { skeleton, unaccented } from "./name-words.ts";

/** What is asked of the text of a side when a name of the other is looked for in it. */
export interface SaidNames {
  /** Whether a word of it begins with the name, or sounds as the name does. */
  readonly says: (name: string) => boolean;
  /** Keys of the places that it names. */
  readonly places: () => ReadonlySet<string>;
}

/** Read once a bead and side: a block of a thousand sentences is asked about each of theirs. */
export function saidNames(context: CheckContext, bead: Bead, lang: Lang): SaidNames {
  const sides = known.get(bead) ?? {};
  known.set(bead, sides);
  sides[lang] ??= namesSaidIn(
    context
      .blocks(bead, lang)
      .map(({ text }) => text)
      .join("\n"),
    lang,
  );
  return sides[lang];
}
const known = new WeakMap<Bead, { [L in Lang]?: SaidNames }>();

function namesSaidIn(text: string, lang: Lang): SaidNames {
  const words = [...new Set(unaccented(text).match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
  // “two” sounds as “Ottawa” does where the vowels are left out.
  const sounds = new Set(words.map(skeleton).filter(({ length }) => length >= SOUNDS));
  return {
    says: (name) => hasBeginning(words, unaccented(name)) || sounds.has(skeleton(name)),
    places: lazily(() => new Set(readPlaceNames(text, lang).map(({ key }) => key))),
  };
}

/** Fewest consonants by which a name is known again. */
const SOUNDS = 3;

/** Whether one of the words, which are sorted, begins so: the first that does not come before it. */
function hasBeginning(words: readonly string[], beginning: string): boolean {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] as string) < beginning) from = middle + 1;
    else to = middle;
  }
  return words[from]?.startsWith(beginning) ?? false;
}
