import type { BlockTrack } from "#drift/block-track";
import type { Classification } from "#drift/classification";
import { wordDiff } from "#drift/diff";
import { type AlignedState, type EditContext, textOf } from "#drift/edit-context";
import type { Lang } from "#posting";

/** An edit of one side, judged, before it is worded. */
export interface ClassifiedEdit extends Classification {
  readonly track: BlockTrack;
  readonly context: EditContext;
}

/** Whether a reader is told of an edit: it opens a gap, or both sides were edited and nothing shows that they say the same. */
export const isTold = ({ effect, isUnanswered }: ClassifiedEdit): boolean => effect === "opens" || isUnanswered === true;

/** As it stands in the file, markup and all. */
export function sourceOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): string {
  const { blocks, text } = pair[lang];
  return group.map((index) => text.slice(blocks[index]?.position.start.offset, blocks[index]?.position.end.offset)).join("\n");
}

/** What came to an edited text, or went from it. */
export function newText(
  { context }: ClassifiedEdit,
  lang: Lang,
  before: AlignedState,
  after: AlignedState,
  kind: "added" | "removed",
): string {
  const parts = wordDiff(textOf(before, lang, context.before), textOf(after, lang, context.after)).filter((part) => part.kind === kind);
  return parts.map(({ text }) => text.trim()).join(" ");
}
