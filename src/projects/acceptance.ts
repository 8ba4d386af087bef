import { hashOf } from "#analysis";
import type { AlignmentEntry, Finding, SILENCE_ENDS } from "#finding";
import { LANGS, type Lang, type Position, type Sides } from "#posting";

/** The SHA-256 of the Markdown that a finding is about, by side; null where the side has nothing there. */
export type BlockHashes = Sides<string | null>;

/** What a person accepted: this finding of these two blocks, with a reason, for so long. */
export interface Acceptance {
  readonly id: number;
  /** The thread that it is of. */
  readonly thread: number;
  readonly blocks: BlockHashes;
  readonly reason: string;
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** The last day on which it holds, ISO 8601 date. */
  readonly until?: string;
  /** When a person took it back. */
  readonly reopened?: string;
  /** When a version came in which a block is another. */
  readonly edited?: string;
}

/** Why an acceptance holds no more. */
type Ending = (typeof SILENCE_ENDS)[number];

/** What acceptances say of a finding. */
export type Standing =
  | { readonly accepted: true; readonly by: Acceptance }
  /** It “was accepted until …”. */
  | { readonly accepted: false; readonly was: Acceptance; readonly until: string; readonly why: Ending };

/**
 * What the acceptances of a thread say of its finding, the newest that holds or else the newest that held; `undefined` where nobody accepted it.
 * An acceptance holds for the two blocks that were looked at and for no others, so that a text that is put back as it was is accepted again.
 */
export function standingOf(acceptances: readonly Acceptance[], blocks: BlockHashes, now: string): Standing | undefined {
  const newest = [...acceptances].sort((a, b) => b.id - a.id);
  const holding = newest.find((each) => endingOf(each, blocks, now) === undefined);
  if (holding) return { accepted: true, by: holding };
  const [was] = newest;
  const ending = was && endingOf(was, blocks, now);
  return was && ending && { accepted: false, was, ...ending };
}

/** When and why an acceptance ended; `undefined` while it holds. Where no blocks are at hand, what the last version noted of them stands in. */
export function endingOf(
  { blocks: accepted, until, reopened, edited }: Pick<Acceptance, "blocks" | "until" | "reopened" | "edited">,
  blocks: BlockHashes | null,
  now: string,
): { readonly until: string; readonly why: Ending } | undefined {
  if (reopened !== undefined) return { until: reopened, why: "reopened" };
  if (until !== undefined && utcDay(now) > until) return { until, why: "date" };
  const isSame = blocks === null ? edited === undefined : isOf(accepted, blocks);
  return isSame ? undefined : { until: edited ?? now, why: "edit" };
}

/** Whether both blocks are those. */
const isOf = (accepted: BlockHashes, blocks: BlockHashes): boolean => LANGS.every((lang) => accepted[lang] === blocks[lang]);

/** The day of a moment, in universal time. */
export const utcDay = (moment: string): string => moment.slice(0, 10);

/**
 * The blocks that a finding is about: those that it names and those that face them, whole, so that an edit of either side is seen. What stands in
 * no block (a comment) is itself; what has no place is of both texts.
 */
export function blockHashes(
  finding: Pick<Finding, Lang>,
  alignment: readonly Pick<AlignmentEntry, Lang>[],
  texts: Sides<string>,
): BlockHashes {
  if (LANGS.every((lang) => finding[lang] === null)) return { en: hashOf(texts.en), fr: hashOf(texts.fr) };
  const entries = alignment.filter((entry) => LANGS.some((lang) => entry[lang].some((block) => meets(block, finding[lang]))));
  const of = (lang: Lang): string | null => {
    const own = finding[lang];
    const blocks = entries.flatMap((entry) => entry[lang]);
    const isCovered = own === null || blocks.some((block) => meets(block, own));
    const places = [...blocks, ...(isCovered ? [] : [own])].sort((a, b) => a.start.offset - b.start.offset);
    return places.length === 0 ? null : hashOf(places.map(({ start, end }) => texts[lang].slice(start.offset, end.offset)).join("\n"));
  };
  return { en: of("en"), fr: of("fr") };
}

/** An empty place is of the block that it stands in or before. */
function meets(block: Position, at: Position | null): boolean {
  if (at === null) return false;
  return block.start.offset < Math.max(at.end.offset, at.start.offset + 1) && block.end.offset > at.start.offset;
}
