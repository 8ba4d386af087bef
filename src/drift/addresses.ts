import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import { type Lang, otherLang } from "#posting";
import { localised, readEmails } from "#text/contacts";

/**
 * Whether an edit of e-mail addresses left the other side behind: -1 where it did, 1 where both sides now have an address that one
 * had alone, else 0.
 */
export function addressGain(
  { lang, before, after, facingBefore, facingAfter }: EditContext,
  then: AlignedState,
  now: AlignedState,
): -1 | 0 | 1 {
  const own = { before: addressesIn(then, lang, before), after: addressesIn(now, lang, after) };
  const [gone, come] = [less(own.before, own.after), less(own.after, own.before)];
  if (gone.length + come.length === 0) return 0;
  const other = otherLang(lang);
  const theirs = { before: addressesIn(then, other, facingBefore), after: addressesIn(now, other, facingAfter) };
  const followed = { gone: less(theirs.before, theirs.after), come: less(theirs.after, theirs.before) };
  const answers = (mine: string, facing: Iterable<string>) =>
    [...facing].some((each) => each === mine || (lang === "en" ? localised(mine, each) : localised(each, mine)));
  // Both sides were edited: to the same address or its counterpart, or to two others.
  if (followed.gone.length + followed.come.length > 0) {
    if (followed.gone.length - followed.come.length !== gone.length - come.length) return -1;
    return come.every((mine) => answers(mine, theirs.after)) ? 0 : -1;
  }
  if (come.some((mine) => !theirs.after.has(mine) && (gone.length > 0 || !answers(mine, theirs.after))))
    return theirs.after.size > 0 || gone.length === 0 ? -1 : 0;
  if (come.length > 0) return 1;
  return gone.some((mine) => theirs.after.has(mine) || (own.after.size < theirs.after.size && answers(mine, theirs.after))) ? -1 : 1;
}

/** Whether both sides put another address in the place of one that both had, and not the same: a check says whether the two belong together. */
export function isAddressSplit(
  { lang, before, after, facingBefore, facingAfter }: EditContext,
  then: AlignedState,
  now: AlignedState,
): boolean {
  const other = otherLang(lang);
  const own = { before: addressesIn(then, lang, before), after: addressesIn(now, lang, after) };
  const theirs = { before: addressesIn(then, other, facingBefore), after: addressesIn(now, other, facingAfter) };
  const gone = less(theirs.before, theirs.after);
  const come = less(own.after, own.before);
  return less(own.before, own.after).some((each) => gone.includes(each)) && come.some((each) => !theirs.after.has(each));
}

function addressesIn(state: AlignedState, lang: Lang, group: readonly number[]): ReadonlySet<string> {
  const targets = group.flatMap((index) => (state.pair[lang].blocks[index]?.links ?? []).map(({ url }) => url));
  return new Set(readEmails([textOf(state, lang, group), ...targets].join("\n")).map(({ key }) => key));
}

const less = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] => [...some].filter((each) => !others.has(each));
