import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Block, Lang, Sides } from "#posting";
import { STOP_WORDS } from "#text/stop-words";
import { stems } from "#text/tokens";
import { isEnglishWord, isFrenchWord, wordOdds } from "./sure-words.ts";

/** Letters alone, with a capital first and none after: no acronym, no identifier, and no name of several words. */
const WORDS = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}$/u;
/** Log odds from which a word is of its language, where the lexicon has it in that language alone, and where the other has it too (“Test”, “Leader”). */
const OWN = 0.6;
const SHARED = 2;

/**
 * The language of a cell of one to three words that both sides have, where its column is translated in other rows and the lexicon has each
 * word in that language alone: “Beginners” among « Patineurs » and « Aînés ». A column of names is the same throughout.
 */
export function languageOfCell(context: CheckContext, row: Sides<Block>, column: number): Lang | null {
  const text = row.en.text.split(" | ")[column] ?? "";
  if (!WORDS.test(text) || !isTranslated(context, row, column)) return null;
  const { lexicon } = context.alignment;
  const telling = (lang: Lang) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !STOP_WORDS[lang].has(word));
  const [en, fr] = [telling("en"), telling("fr")];
  const isShared = (word: string) => lexicon.rarity("fr", stems(word, "fr")[0] ?? "") !== undefined;
  const isEnglish = (word: string) => isEnglishWord(lexicon, word) && (!isShared(word) || wordOdds(word) <= -SHARED);
  if (en.length > 0 && en.every(isEnglish) && en.some((word) => wordOdds(word) <= -OWN)) return "en";
  return fr.length > 0 && fr.every((word) => isFrenchWord(lexicon, word)) && fr.some((word) => wordOdds(word) >= OWN) ? "fr" : null;
}

/** Whether other rows of the table have other words in a column on each side, and none of them the same; of a header, whether most cells under it do. */
function isTranslated(context: CheckContext, { en }: Sides<Block>, column: number): boolean {
  const { unlike, same } = columnsOf(context, en);
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  if (en.depth === 0) return sum(unlike) > 0 && sum(unlike) >= sum(same);
  // The cell itself is one that is the same.
  return (unlike[column] ?? 0) > 0 && same[column] === 1;
}

/** By column, how many cells below the header have other words on each side, and how many the same. */
interface Columns {
  readonly unlike: number[];
  readonly same: number[];
}

/** Each table of a pair is read once, by the place of each of its rows. */
const cache = new WeakMap<readonly Bead[], Map<number, Columns>>();

function columnsOf(context: CheckContext, row: Block): Columns {
  const { blocks } = context.pair.en;
  const tables = cache.get(context.beads) ?? new Map<number, Columns>();
  cache.set(context.beads, tables);
  const known = tables.get(row.index);
  if (known !== undefined) return known;
  let first = row.index;
  while (blocks[first]?.depth !== 0 && blocks[first - 1]?.kind === "table") first--;
  const columns: Columns = { unlike: [], same: [] };
  tables.set(first, columns);
  for (let at = first + 1; blocks[at]?.kind === "table" && blocks[at]?.depth !== 0; at++) {
    tables.set(at, columns);
    const bead = context.beads[context.alignment.beadOf.en[at] ?? -1];
    const [fr, ...more] = bead?.kind === "match" && bead.en.length === 1 ? context.blocks(bead, "fr") : [];
    if (fr?.kind !== "table" || more.length > 0) continue;
    const others = fr.text.split(" | ");
    for (const [i, cell] of (blocks[at]?.text ?? "").split(" | ").entries()) {
      if (!/\p{L}{3}/u.test(cell)) continue;
      const counts = cell === others[i] ? columns.same : columns.unlike;
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  return columns;
}
