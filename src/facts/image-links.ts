import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import type { Hyperlink, Lang } from "#posting";
import { relate } from "#text/link-relation";
import { isNamedOtherwise } from "./image-names.ts";
import { leadsToOther } from "./slug-language.ts";

/** Two images that face each other and whose addresses name two pictures. */
export interface UnlikeImages {
  readonly bead: Bead;
  readonly en: Hyperlink;
  readonly fr: Hyperlink;
  /** Whether the names alone tell, and not only that one of them is not what the texts say. */
  readonly sure: boolean;
}

/** Images of facing blocks whose names differ in a year, or in a word of one language (`map-2023.png`, `map-2024.png`), or of which one is not what the texts say. */
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
      if (!fr || other.some(({ url }) => url === en.url)) return [];
      const sure = isOtherPicture(context, en.url, fr.url);
      return sure || isNamedOtherwise(context.alignment.lexicon, en, fr) ? [{ bead, en, fr, sure }] : [];
    });
  });
}

function isOtherPicture({ alignment }: CheckContext, en: string, fr: string): boolean {
  const { kind } = relate(en, fr);
  if (kind === "same" || (isNumbered(en) && isNumbered(fr)) || withoutLang(en) === withoutLang(fr)) return false;
  return kind === "twin" ? leadsToOther(alignment.lexicon, en, fr) : nameWithout(en) === nameWithout(fr) && yearsOf(en) !== yearsOf(fr);
}

/** Numbers that cameras and programs give, and such marks, name no picture in words: `IMG_2041`. */
const isNumbered = (url: string): boolean => /(?:img|dsc[nf]?|pxl|screenshot|scan)[ _-]?\d/u.test(nameOf(url));
/** `harbour-english.png`, `harbour-french.png`: names that only name their language. */
const withoutLang = (url: string): string => nameOf(url).replace(/english|french|anglais|fran[çc]ais/u, "");
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const nameOf = (url: string): string => (url.split(/[?#]/u)[0]?.split("/").at(-1) ?? "").toLowerCase();
const nameWithout = (url: string): string => nameOf(url).replace(YEAR, "0");
const yearsOf = (url: string): string => (nameOf(url).match(YEAR) ?? []).join(" ");
