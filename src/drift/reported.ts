import type { Analysis } from "#analysis";
import type { Check } from "#check";
import type { AlignedState, EditContext } from "#drift/edit-context";
import type { Severity } from "#finding";
import { type Lang, otherLang, type Position, type Posting, type Sides } from "#posting";
import { blocksWithin } from "#run/blocks-within";

/** What a check says of the blocks of a state. */
export interface ReportedFault {
  readonly category: string;
  readonly severity: Severity;
  /** Blocks that it is about: from, up to, not including, to. */
  readonly blocks: Sides<readonly [from: number, to: number]>;
}

/** Categories that say how one side is set, whatever the other says. */
const ONE_SIDED: ReadonlySet<string> = new Set(["typographical", "markup", "locale-violation", "uncategorized"]);

/** Everything that checks say of a state and that is of both sides. */
export function reportedOf({ pair, run }: Pick<Analysis, "pair" | "run">, checks: readonly Check[]): readonly ReportedFault[] {
  const about = checks.filter(({ category }) => !ONE_SIDED.has(category));
  return run({ checks: about }).flatMap(({ severity, category, en, fr }) =>
    ONE_SIDED.has(category) ? [] : [{ category, severity, blocks: { en: blocksAt(pair.en, en), fr: blocksAt(pair.fr, fr) } }],
  );
}

function blocksAt(posting: Posting, at: Position | null): readonly [number, number] {
  const [from = 0, to = 0] = at ? blocksWithin(posting, at) : [];
  return [from, to];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The gravest that checks say of the blocks of an edit and did not say before it; by what kind of fault it is: a lost item that becomes a lost paragraph is no news. */
export function newlyReported(context: EditContext, before: AlignedState, after: AlignedState): Severity | undefined {
  const known = new Map<string, number>();
  for (const each of aboutBlocks(before, context.lang, context.before, context.facingBefore))
    known.set(each.category, (known.get(each.category) ?? 0) + 1);
  let worst: Severity | undefined;
  for (const each of aboutBlocks(after, context.lang, context.after, context.facingAfter)) {
    const left = known.get(each.category) ?? 0;
    known.set(each.category, left - 1);
    if (left <= 0 && (worst === undefined || RANK[each.severity] > RANK[worst])) worst = each.severity;
  }
  return worst;
}

function aboutBlocks(state: AlignedState, lang: Lang, own: readonly number[], facing: readonly number[]): readonly ReportedFault[] {
  const meets = ([from, to]: readonly [number, number], group: readonly number[]) => group.some((index) => from <= index && index < to);
  return state.reported().filter(({ blocks }) => meets(blocks[lang], own) || meets(blocks[otherLang(lang)], facing));
}
