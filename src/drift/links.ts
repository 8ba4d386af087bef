import type { AlignedState, EditContext } from "#drift/edit-context";
import { type Lang, otherLang } from "#posting";
import { relate } from "#text/link-relation";
import { normalizeTarget, pageOf } from "#text/links";

/** What two links are worth to each other: the same page surely, its translation probably, another page nothing. */
const SAME = 2;
/** What a link costs that nothing faces. */
const LONE = 1;

/** How much better the links of an edited block agree with those opposite than before; 0 where no target changed. */
export function linkGain({ lang, before, after, facingBefore, facingAfter }: EditContext, then: AlignedState, now: AlignedState): number {
  const own = { before: pagesOf(then, lang, before), after: pagesOf(now, lang, after) };
  if (own.before.join("\n") === own.after.join("\n")) return 0;
  const other = otherLang(lang);
  const agreement = (mine: readonly string[], theirs: readonly string[]) =>
    lang === "en" ? agreementOf(mine, theirs) : agreementOf(theirs, mine);
  return agreement(own.after, pagesOf(now, other, facingAfter)) - agreement(own.before, pagesOf(then, other, facingBefore));
}

/** Most links of a side that are compared; a page of links is not judged by each. */
const MOST = 24;

function agreementOf(en: readonly string[], fr: readonly string[]): number {
  const candidates = en
    .slice(0, MOST)
    .flatMap((mine) => fr.slice(0, MOST).map((theirs) => ({ mine, theirs, worth: worthOf(mine, theirs) })));
  candidates.sort((a, b) => b.worth - a.worth);
  const taken = new Set<string>();
  let [sum, left] = [0, en.length + fr.length];
  for (const { mine, theirs, worth } of candidates) {
    if (worth === 0 || taken.has(`en ${mine}`) || taken.has(`fr ${theirs}`)) continue;
    taken.add(`en ${mine}`).add(`fr ${theirs}`);
    sum += worth;
    left -= 2;
  }
  return sum - left * LONE;
}

function worthOf(en: string, fr: string): number {
  const { kind, confidence } = relate(en, fr);
  return kind === "same" ? SAME : kind === "twin" ? SAME * confidence : 0;
}

/** The targets of links, each page once. */
function pagesOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): readonly string[] {
  const pages = new Map(
    group.flatMap((index) =>
      (pair[lang].blocks[index]?.links ?? [])
        .filter(({ url }) => url !== "")
        .map(({ url }) => [pageOf(normalizeTarget(url)), url] as const),
    ),
  );
  return [...pages.values()];
}
