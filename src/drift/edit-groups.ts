import { type ClassifiedEdit, newText } from "#drift/classified-edit";
import { type EditContext, joinedContext } from "#drift/edit-context";
import type { StatePair } from "#drift/state-pair";
import type { Lang } from "#posting";

/** One fault gives one finding: blocks in a row that were added, taken out, moved or set otherwise together are one edit. */
export function grouped(edits: readonly ClassifiedEdit[], lang: Lang, states: StatePair): readonly ClassifiedEdit[] {
  const groups: ClassifiedEdit[] = [];
  for (const each of edits) {
    const last = groups.at(-1);
    if (last && belongs(last, each, lang, states)) groups[groups.length - 1] = joined(last, each);
    else groups.push(each);
  }
  return groups;
}

function belongs(last: ClassifiedEdit, next: ClassifiedEdit, lang: Lang, states: StatePair): boolean {
  const { pair } = states.after;
  if (last.effect !== next.effect || last.reason !== next.reason || last.severity !== next.severity) return false;
  const follows = (time: "before" | "after") => next.context[time][0] === (last.context[time].at(-1) ?? -2) + 1;
  if (next.reason === "added")
    return follows("after") && next.effect === "opens" && next.context.facingAfter.length + last.context.facingAfter.length === 0;
  if (next.reason === "removed") return follows("before") && next.effect === "opens";
  if (next.reason === "changed")
    return next.effect === "opens" && follows("before") && follows("after") && isExchange(last, next, lang, states);
  if (next.reason === "moved") return follows("after") && follows("before");
  const list = (context: EditContext) => pair[lang].blocks[context.after[0] ?? -1]?.list;
  return next.reason === "form" && follows("after") && list(next.context) !== undefined && list(next.context) === list(last.context);
}

/** Whether two blocks in a row gave each other what each had: two cells of a table that changed places. */
function isExchange(a: ClassifiedEdit, b: ClassifiedEdit, lang: Lang, { before, after }: StatePair): boolean {
  const gone = (each: ClassifiedEdit) => newText(each, lang, before, after, "removed");
  const came = (each: ClassifiedEdit) => newText(each, lang, before, after, "added");
  return gone(a) !== "" && gone(a) === came(b) && came(a) === gone(b);
}

function joined(a: ClassifiedEdit, b: ClassifiedEdit): ClassifiedEdit {
  return { ...a, context: joinedContext(a.context, b.context), confidence: Math.min(a.confidence, b.confidence) };
}
