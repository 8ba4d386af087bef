import type { CheckContext } from "#check";
import { identify } from "#language/identify";
import { LANGS, type Lang, otherLang } from "#posting";
import { anchorsOf } from "#text/anchors";
import { languageOfTarget, normalizeTarget } from "#text/links";
import { percentDecoded } from "#text/percent";
import { unmatched } from "./unmatched.ts";

/** What two links to places of their own page lead to: one to nothing, or the two to sections that do not face each other. */
export type AnchorGap =
  | { readonly kind: "nowhere"; readonly lacking: Lang }
  | { readonly kind: "section"; readonly en: string; readonly fr: string };

/** What two links to places of their own page lead to, where that is not the same. */
export function anchorGap(context: CheckContext, en: string, fr: string): AnchorGap | null {
  const { pair, alignment } = context;
  if (!/^#./u.test(en) || !/^#./u.test(fr)) return null;
  const found = { en: anchorsOf(pair.en)(en.slice(1)), fr: anchorsOf(pair.fr)(fr.slice(1)) };
  for (const lacking of LANGS) {
    const at = found[otherLang(lacking)];
    if (found[lacking] !== null || typeof at !== "number") continue;
    // Where the heading is missing, that is the fault, and is told as such.
    const isTold = unmatched(context, ["heading"]).some((one) => one.lacking === lacking && one.block.index === at && !one.repeats);
    return isTold ? null : { kind: "nowhere", lacking };
  }
  if (typeof found.en !== "number" || typeof found.fr !== "number") return null;
  const [one, other] = [alignment.beadOf.en[found.en], alignment.beadOf.fr[found.fr]];
  const isMatched = [one, other].every((at) => alignment.beads[at ?? -1]?.kind === "match");
  if (one === other || !isMatched) return null;
  return { kind: "section", en: pair.en.blocks[found.en]?.text ?? "", fr: pair.fr.blocks[found.fr]?.text ?? "" };
}

/** Whether the page itself is the section that an anchor names: /rules/keyboard.html and /regles/#keyboard, doc.aspx?p=C and doc.aspx?p=C#appC. */
export function namesSection(url: string, fragment: string): boolean {
  const { path, query } = normalizeTarget(url);
  const anchor = fragment.toLowerCase();
  const parameters = query.split("&").map((parameter) => parameter.split("=").slice(1).join("="));
  return (path.at(-1) ?? "") === anchor || parameters.some((value) => value !== "" && value.length < 3 && anchor.endsWith(value));
}

/** Whether one address leads to a page in both languages, and the French link to its French part: /boats, /boats#français. */
export function isFrenchPart(en: string, fr: string): boolean {
  const [page, ...fragment] = fr.split("#");
  return (
    page === en &&
    /^https?:/iu.test(en) &&
    languageOfTarget(en) === null &&
    identify(percentDecoded(fragment.join("#")).replace(/[-_]+/gu, " ")).lang === "fr"
  );
}
