import type { Analysis } from "#analysis";
import type { Check } from "#check";
import { draftsAbout } from "#drift/drafts-about";
import { type AlignedState, blocksAt, type EditContext } from "#drift/edit-context";
import type { ReportedFault } from "#drift/reported-fault";
import type { Severity } from "#finding";
import type { RunOptions } from "#run/run";

/** Categories that say how one side is set, whatever the other says. */
const ONE_SIDED: ReadonlySet<string> = new Set(["typographical", "markup", "locale-violation", "uncategorized"]);

/** What checks say of some blocks of a state and that is of both sides. */
export function reportedOf(
  analysis: Pick<Analysis, "pair" | "alignment" | "run">,
  checks: readonly Check[],
  leftOut?: RunOptions["leftOut"],
): AlignedState["reported"] {
  const said = draftsAbout(
    analysis,
    checks.filter(({ category }) => !ONE_SIDED.has(category)),
    leftOut,
  );
  return (groups) =>
    said(groups)
      .filter(({ category }) => !ONE_SIDED.has(category))
      .map(({ rule, category, severity, message }) => ({ rule, category, severity, said: `${rule} ${message.en}` }));
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a severity is less than another. */
export const isLesser = (a: Severity, b: Severity | undefined): boolean => b !== undefined && RANK[a] < RANK[b];

/** The graver of two severities. */
export const graver = (a: Severity, b: Severity | undefined): Severity => (b !== undefined && RANK[b] > RANK[a] ? b : a);

/** What checks say of the blocks of an edit and did not say before it. */
export interface NewlyReported {
  /** The gravest of what is one more of its kind of fault: a lost item that becomes a lost paragraph is no news. */
  readonly fresh: Severity | undefined;
  /** The gravest of what is said in other words: another amount that differs is the same kind of fault, and no lesser one. */
  readonly worded: Severity | undefined;
  /** What is one more of its kind. */
  readonly news: readonly ReportedFault[];
  /** The gravest of what was said before. */
  readonly past: Severity | undefined;
  /** Nothing of the blocks is missing any more that was: what is news is a detail of what came. */
  readonly isComplete: boolean;
}

const isOmission = ({ category }: ReportedFault): boolean => category === "omission";

/** Compares what checks say of an edit’s blocks at both times. */
export function newlyReported(context: EditContext, before: AlignedState, after: AlignedState): NewlyReported {
  const now = after.reported(blocksAt(context, "after"));
  if (now.length === 0) return { fresh: undefined, worded: undefined, news: [], past: undefined, isComplete: false };
  const then = before.reported(blocksAt(context, "before"));
  const said = new Set(then.map((each) => each.said));
  const known = new Map<string, number>();
  for (const { category } of then) known.set(category, (known.get(category) ?? 0) + 1);
  const news: ReportedFault[] = [];
  let [fresh, worded]: (Severity | undefined)[] = [];
  for (const each of now) {
    const left = known.get(each.category) ?? 0;
    known.set(each.category, left - 1);
    if (left <= 0) fresh = graver(each.severity, fresh);
    if (left <= 0) news.push(each);
    if (!said.has(each.said)) worded = graver(each.severity, worded);
  }
  return {
    fresh,
    worded,
    news,
    isComplete: then.some(isOmission) && !now.some(isOmission) && !news.some(({ category }) => category === "mistranslation"),
    past: then.reduce<Severity | undefined>((worst, { severity }) => graver(severity, worst), undefined),
  };
}
