import type { SuppressionUse } from "#check";
import { type Directive, LANGS, type Lang, type Pair } from "#posting";
import type { FindingDraft } from "#run/draft";

/** Drops the findings that a comment in either posting silences, and says what each comment did. */
export function suppress(
  drafts: readonly FindingDraft[],
  pair: Pair,
  known: ReadonlySet<string>,
  ran: ReadonlySet<string>,
): { readonly kept: readonly FindingDraft[]; readonly uses: readonly SuppressionUse[] } {
  const active = LANGS.flatMap((side) =>
    pair[side].directives.filter(({ action }) => action !== "enable").map((directive) => ({ side, directive })),
  );
  const silenced = new Map<Directive, number>();
  const kept = drafts.filter((draft) => {
    const hit = active.find(({ side, directive }) => speaksOf(directive, draft) && touches(directive, side, draft));
    if (hit) silenced.set(hit.directive, (silenced.get(hit.directive) ?? 0) + 1);
    return !hit;
  });
  const uses = active.map(({ side, directive }) => ({
    side,
    directive,
    silenced: silenced.get(directive) ?? 0,
    judged: (directive.rules.length > 0 ? directive.rules : [...known]).every((rule) => ran.has(rule) || !known.has(rule)),
    unknown: directive.rules.filter((rule) => !known.has(rule)),
  }));
  return { kept, uses };
}

const speaksOf = ({ rules }: Directive, { rule }: FindingDraft): boolean => rules.length === 0 || rules.includes(rule);

function touches({ fromLine, toLine }: Directive, side: Lang, draft: FindingDraft): boolean {
  const at = draft[side];
  if (at && at.start.line <= toLine && at.end.line >= fromLine) return true;
  return draft.insertAt?.side === side && draft.insertAt.line >= fromLine && draft.insertAt.line <= toLine;
}
