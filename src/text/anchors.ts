import type { Posting } from "#posting";
import { percentDecoded } from "#text/percent";

/** Where a fragment of the same page leads: a heading by its index in `Posting.blocks`, a mark that is no heading, or nowhere. */
export type AnchorTarget = number | "mark" | null;

/** Finds where the fragments of a page lead: to headings by their text or their own id, or to an id in HTML or in braces. */
export function anchorsOf(posting: Posting): (fragment: string) => AnchorTarget {
  const known = readings.get(posting);
  if (known) return known;
  const headings = new Map<string, number>();
  // Some generators drop the hyphens of the words themselves: `#using-checkin` for “Using check-in”.
  const joined = new Map<string, number>();
  const accented: { readonly slug: string; readonly accents: number; readonly index: number }[] = [];
  for (const { kind, text, index } of posting.blocks) {
    if (kind !== "heading") continue;
    const [slug, close] = [fold(text), fold(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ""))];
    if (!headings.has(slug)) headings.set(slug, index);
    if (!joined.has(close)) joined.set(close, index);
    const accents = text.match(ACCENTED)?.length ?? 0;
    if (accents > 0) accented.push({ slug, accents, index });
  }
  // The id of a heading, or of what stands right before one, leads to it.
  const ids = new Map(
    [...posting.anchors].map(([id, index]) => [fold(id), posting.blocks[index]?.kind === "heading" ? index : "mark"] as const),
  );
  // Ids that the parser does not read, in templates and in code that a site may run.
  const marks = new Set([...posting.text.matchAll(/\b(?:id|name)=["']?([^\s"'<>]{1,200})/gu)].map(([, id = ""]) => fold(id)));
  // Others drop letters with accents: `#tablir-un-plan` for « Établir un plan ».
  const worn = (slug: string) =>
    slug.length > 3 ? accented.find((heading) => isWorn(slug, heading.slug, heading.accents))?.index : undefined;
  const find = (fragment: string): AnchorTarget => {
    const slug = fold(percentDecoded(fragment));
    // The second heading of a name gets a number.
    return (
      ids.get(slug) ??
      headings.get(slug) ??
      (marks.has(slug) ? "mark" : (headings.get(slug.replace(/-\d+$/u, "")) ?? joined.get(slug) ?? worn(slug) ?? null))
    );
  };
  readings.set(posting, find);
  return find;
}

const readings = new WeakMap<Posting, ReturnType<typeof anchorsOf>>();

/** Generators part on accents, apostrophes, case and runs of hyphens. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/gu, "");

const ACCENTED = /[\u00C0-\u017F]/gu;

function isWorn(slug: string, whole: string, accents: number): boolean {
  if (whole.length - slug.length > accents || slug.length >= whole.length) return false;
  let at = 0;
  for (const letter of whole) if (letter === slug[at]) at++;
  return at === slug.length;
}
