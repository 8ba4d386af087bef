import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Hyperlink, Lang } from "#posting";
import { relate } from "#text/link-relation";
import { leadsToOther } from "./slug-language.ts";

/** Two images that face each other and whose addresses name two pictures. */
export interface UnlikeImages {
  readonly bead: Bead;
  readonly en: Hyperlink;
  readonly fr: Hyperlink;
}

/** Images of facing blocks whose names differ in a year, or in a word of one language: `map-2023.png`, `map-2024.png`. */
export function unlikeImages(context: CheckContext): readonly UnlikeImages[] {
  return context.beads.flatMap((bead): UnlikeImages[] => {
    if (bead.kind !== "match" || context.claimed(bead)) return [];
    const images = (lang: Lang) =>
      context.blocks(bead, lang).flatMap(({ links }) => links.filter(({ kind, url }) => kind === "image" && url));
    const [own, other] = [images("en"), images("fr")];
    // Where both have the same pictures in another order, none is wrong.
    if (own.length !== other.length) return [];
    return own.flatMap((en, at) => {
      const fr = other[at];
      return fr && !other.some(({ url }) => url === en.url) && isOtherPicture(context, en.url, fr.url) ? [{ bead, en, fr }] : [];
    });
  });
}

function isOtherPicture({ alignment }: CheckContext, en: string, fr: string): boolean {
  const { kind } = relate(en, fr);
  if (kind === "same") return false;
  return kind === "twin" ? leadsToOther(alignment.lexicon, en, fr) : nameWithout(en) === nameWithout(fr) && yearsOf(en) !== yearsOf(fr);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const nameOf = (url: string): string => (url.split(/[?#]/u)[0]?.split("/").at(-1) ?? "").toLowerCase();
const nameWithout = (url: string): string => nameOf(url).replace(YEAR, "0");
const yearsOf = (url: string): string => (nameOf(url).match(YEAR) ?? []).join(" ");
