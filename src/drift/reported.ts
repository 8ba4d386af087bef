import type { Analysis } from "#analysis";
import type { Check } from "#check";
import { beadsAbout } from "#drift/beads-about";
import { type AlignedState, blocksAt, type EditContext } from "#drift/edit-context";
import type { Severity } from "#finding";
import { LANGS } from "#posting";
import { blocksWithin } from "#run/blocks-within";

/** What a check says of the blocks of a state. */
export interface ReportedFault {
  readonly category: string;
  readonly severity: Severity;
}

/** Categories that say how one side is set, whatever the other says. */
const ONE_SIDED: ReadonlySet<string> = new Set(["typographical", "markup", "locale-violation", "uncategorized"]);

/** What checks say of some blocks of a state and that is of both sides. */
export function reportedOf(analysis: Pick<Analysis, "pair" | "alignment" | "run">, checks: readonly Check[]): AlignedState["reported"] {
  const { pair, run } = analysis;
  const ofBoth = checks.filter(({ category }) => !ONE_SIDED.has(category));
  return (groups) =>
    run({ checks: ofBoth, about: beadsAbout(analysis, groups) }).flatMap((draft) => {
      if (ONE_SIDED.has(draft.category)) return [];
      const meets = LANGS.some((lang) => {
        const at = draft[lang];
        const [from = 0, to = 0] = at ? blocksWithin(pair[lang], at) : [];
        return groups[lang].some((index) => from <= index && index < to);
      });
      return meets ? [{ category: draft.category, severity: draft.severity }] : [];
    });
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The gravest that checks say of the blocks of an edit and did not say before it; by what kind of fault it is: a lost item that becomes a lost paragraph is no news. */
export function newlyReported(context: EditContext, before: AlignedState, after: AlignedState): Severity | undefined {
  const now = after.reported(blocksAt(context, "after"));
  if (now.length === 0) return undefined;
  const known = new Map<string, number>();
  for (const { category } of before.reported(blocksAt(context, "before"))) known.set(category, (known.get(category) ?? 0) + 1);
  let worst: Severity | undefined;
  for (const each of now) {
    const left = known.get(each.category) ?? 0;
    known.set(each.category, left - 1);
    if (left <= 0 && (worst === undefined || RANK[each.severity] > RANK[worst])) worst = each.severity;
  }
  return worst;
}
