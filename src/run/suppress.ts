import type { SuppressionUse } from "#check";
import type { SilencedBy } from "#finding";
import { type Directive, LANGS, type Lang, type Pair } from "#posting";
import type { FindingDraft } from "#run/draft";
import { type Silencer, silenceAll } from "#run/silence";

/** A draft that a comment silences. */
export type SilencedDraft = FindingDraft & { readonly silence: SilencedBy };

/** Takes the findings that a comment in either posting silences apart, and says what each comment did. */
export function suppress(
  drafts: readonly FindingDraft[],
  pair: Pair,
  known: ReadonlySet<string>,
  ran: ReadonlySet<string>,
): { readonly kept: readonly FindingDraft[]; readonly silenced: readonly SilencedDraft[]; readonly uses: readonly SuppressionUse[] } {
  const active = LANGS.flatMap((side) =>
    pair[side].directives
      .filter(({ action }) => action !== "enable")
      .map((directive) => ({ side, directive, silencer: commentSilencer(directive, side) })),
  );
  const silencers = active.map(({ silencer }) => silencer);
  const { kept, silenced, used } = silenceAll(drafts, () => silencers);
  const uses = active.map(({ side, directive, silencer }) => ({
    side,
    directive,
    silenced: used.get(silencer) ?? 0,
    judged: (directive.rules.length > 0 ? directive.rules : [...known]).every((rule) => ran.has(rule) || !known.has(rule)),
    unknown: directive.rules.filter((rule) => !known.has(rule)),
  }));
  return { kept, silenced, uses };
}

/** A comment holds as long as it stands there; who wrote it is known to the history of the file. */
const commentSilencer = (directive: Directive, side: Lang): Silencer<FindingDraft> => ({
  silence: { source: "comment", reason: directive.reason },
  of: (draft) => (speaksOf(directive, draft) && touches(directive, side, draft) ? "holds" : undefined),
});

const speaksOf = ({ rules }: Directive, { rule }: FindingDraft): boolean => rules.length === 0 || rules.includes(rule);

function touches({ fromLine, toLine }: Directive, side: Lang, draft: FindingDraft): boolean {
  const at = draft[side];
  if (at && at.start.line <= toLine && at.end.line >= fromLine) return true;
  return draft.insertAt?.side === side && draft.insertAt.line >= fromLine && draft.insertAt.line <= toLine;
}
