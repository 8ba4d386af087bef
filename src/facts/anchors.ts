import type { CheckContext } from "#check";
import { linkPairs, type PlacedLink } from "#facts/link-pairs";
import { LANGS, type Lang, type Posting } from "#posting";

/** A link within the page that leads nowhere, or to another section than the link that it faces. */
export interface AnchorFault {
  readonly kind: "nowhere" | "elsewhere";
  readonly lacking: Lang;
  readonly en: PlacedLink;
  readonly fr: PlacedLink;
}

/** Compares where the links within each page lead. A link that leads nowhere on both sides may lead to what the site adds. */
export function anchorFaults(context: CheckContext): readonly AnchorFault[] {
  const { pairs } = linkPairs(context);
  if (!pairs.some(({ en, fr }) => isInPage(en) && isInPage(fr))) return [];
  const find = { en: finderOf(context.pair.en), fr: finderOf(context.pair.fr) };
  return pairs.flatMap(({ bead, en, fr }): AnchorFault[] => {
    if (!isInPage(en) || !isInPage(fr) || context.claimed(bead)) return [];
    const targets = { en: find.en(en.link.url), fr: find.fr(fr.link.url) };
    if (targets.en === undefined && targets.fr === undefined) return [];
    const lacking = LANGS.find((lang) => targets[lang] === undefined);
    if (lacking) return [{ kind: "nowhere", lacking, en, fr }];
    const faced = { en: beadOf(context, "en", targets.en), fr: beadOf(context, "fr", targets.fr) };
    const isElsewhere = faced.en !== faced.fr && faced.en?.kind === "match" && faced.fr?.kind === "match";
    return isElsewhere ? [{ kind: "elsewhere", lacking: "fr", en, fr }] : [];
  });
}

/** A link to a part of its page; the top of it and what a template names are not looked at. */
const isInPage = ({ link }: PlacedLink): boolean =>
  link.kind === "link" && /^#[^{#]+$/u.test(link.url) && !/^#!?(?:top|haut)?$/iu.test(link.url);

const beadOf = (context: CheckContext, lang: Lang, block: number | undefined) =>
  context.beads[context.alignment.beadOf[lang][block ?? -1] ?? -1];

/** The block that an address within a page leads to: what has the id, or the heading with these words. */
function finderOf(posting: Posting): (url: string) => number | undefined {
  const headings = new Map<string, number>();
  for (const { kind, text, index } of posting.blocks) {
    const slug = folded(text);
    if (kind === "heading" && slug !== "" && !headings.has(slug)) headings.set(slug, index);
  }
  return (url) => {
    const id = decoded(url.slice(1));
    return posting.anchors.get(id) ?? headings.get(folded(id)) ?? headings.get(folded(id.replace(/[-_]\d{1,2}$/u, "")));
  };
}

/** Generators differ in accents, spaces and marks: letters and digits remain. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
