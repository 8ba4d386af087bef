import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, type Lang, otherLang } from "#posting";
import { normalizeTarget, pageOf } from "#text/links";

/** Beads before and after a link in which its counterpart may stand. */
const NEAR = 3;

/** Whether a link without a counterpart stands near by on the other side, an image anywhere: between words there, in a block of its own here, or the other way round. */
export function isTargetNearby(context: CheckContext, bead: Bead, lang: Lang, target: Block["links"][number]): boolean {
  const index = context.beads.indexOf(bead);
  // One picture may stand anywhere on the other page; one link may rightly stand there a second time.
  const near = target.kind === "image" ? context.beads : context.beads.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const count = (side: Lang): number =>
    near.reduce(
      (sum, one) =>
        sum + context.blocks(one, side).reduce((all, { links }) => all + links.filter((link) => isSame(link, target)).length, 0),
      0,
    );
  // Inside an HTML block, Markdown stays text: `<center>` right above `![Map](map.png)` shows no image, but the page has it.
  const isWritten = () => near.some((one) => context.blocks(one, otherLang(lang)).some(({ text }) => text.includes(`](${target.url})`)));
  return count(otherLang(lang)) >= count(lang) || isWritten();
}

const isSame = ({ kind, url }: Block["links"][number], target: Block["links"][number]): boolean =>
  kind === target.kind && url !== "" && pageOf(normalizeTarget(url)) === pageOf(normalizeTarget(target.url));
