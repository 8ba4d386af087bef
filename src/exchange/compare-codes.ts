import type { Code, MarkedToken, Token } from "./token.ts";

/** What became of the codes of a text in its translation. */
export interface CodeChanges {
  readonly lost: readonly Code[];
  readonly doubled: readonly Code[];
  readonly moved: readonly Code[];
  /** No code of this text, or a half of a pair alone: the text cannot be written. */
  readonly wrong: boolean;
}

/** Compares codes by id. @param source what is translated @param codes what may stand in the translation */
export function codeChanges(source: readonly Token[], target: readonly MarkedToken[], codes: ReadonlyMap<string, Code>): CodeChanges {
  const firsts = source.filter((token): token is Code => typeof token === "object" && token.part !== "close");
  const counts = new Map<string, number>();
  const open: string[] = [];
  const order: string[] = [];
  let wrong = false;
  for (const token of target) {
    if (typeof token === "string") continue;
    if (!codes.has(`${token.id} ${token.part}`)) wrong = true;
    if (token.part === "close") {
      if (open.pop() !== token.id) wrong = true;
      continue;
    }
    if (token.part === "open") open.push(token.id);
    counts.set(token.id, (counts.get(token.id) ?? 0) + 1);
    if (counts.get(token.id) === 1) order.push(token.id);
  }
  const kept = firsts.filter(({ id }) => counts.has(id));
  const expected = kept.map(({ id }) => id);
  const came = order.filter((id) => expected.includes(id));
  const moved = kept.filter((_, index) => came[index] !== expected[index]);
  const lost = firsts.filter(({ id }) => !counts.has(id));
  const doubled = firsts.filter(({ id }) => (counts.get(id) ?? 0) > 1);
  // A bar between cells or a tag that stands alone is of the form of the block.
  const isForm = ({ kind, part }: Code) => part === "alone" && (kind === "other" || kind === "html");
  return { lost, doubled, moved, wrong: wrong || open.length > 0 || [...lost, ...doubled, ...moved].some(isForm) };
}
