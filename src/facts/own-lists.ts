import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import type { Block, Lang } from "#posting";

/**
 * Whether two figures differ because each counts the list under it: “avoid these 8 words:” above eight items and « évitez ces
 * 9 mots : » above nine are both right. An item that one list lacks is told by itself.
 */
export function isOfOwnList(context: CheckContext, difference: Difference): boolean {
  if (difference.kind !== "differs") return false;
  const { en, fr } = difference;
  return countsItems(context, "en", en.block, en.fact.key) && countsItems(context, "fr", fr.block, fr.fact.key);
}

function countsItems({ pair }: CheckContext, lang: Lang, block: Block, key: string): boolean {
  if (!/:\s*$/u.test(block.text)) return false;
  const { blocks } = pair[lang];
  const first = blocks[block.index + 1];
  if (first?.kind !== "item") return false;
  let items = 0;
  for (let i = first.index; blocks[i]?.kind === "item" && (blocks[i]?.depth ?? 0) >= first.depth; i++)
    if (blocks[i]?.depth === first.depth && !blocks[i]?.glued) items++;
  return items === Number(key);
}
