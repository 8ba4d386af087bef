import type { CheckContext } from "#check";
import { LANGS, type Lang } from "#posting";
import { isDataSize } from "#text/numbers";
import type { Difference } from "./difference.ts";
import { linkPairs } from "./link-pairs.ts";
import type { Stated } from "./pair-off.ts";

/** Whether what differs is the size of a file that a link leads to, in its words or right after them, and each language has a file of its own. */
export function isSizeOfOwnFile(context: CheckContext, difference: Difference): boolean {
  const sides: readonly (readonly [Lang, Stated])[] =
    difference.kind === "differs"
      ? LANGS.map((lang) => [lang, difference[lang]] as const)
      : [[difference.lacking === "en" ? "fr" : "en", difference.has]];
  return sides.every(([lang, { block, fact }]) => {
    if (!isDataSize(block.text.slice(fact.to, fact.to + 12))) return false;
    const link = block.links.findLast(({ from, to }) => from <= fact.from && isBeside(block.text.slice(to, fact.from)));
    const pair = linkPairs(context).pairs.find((one) => one[lang].link === link);
    return pair !== undefined && pair.en.link.url !== pair.fr.link.url;
  });
}

/** From the end of a link to the size of its file: “ (PDF, ”; nothing where the link holds the size. */
const isBeside = (between: string): boolean => /^[^.;!?\n]{0,30}$/u.test(between);
