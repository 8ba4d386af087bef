import type { Finding, Report } from "#finding";
import { LANGS, type Lang, otherLang, type Position } from "#posting";
import { plain } from "#rendering/plain";

/** How a side's file is called where it has no path. */
export function pathOf(result: Report, side: Lang): string {
  return plain(result.pair[side].path ?? side);
}

/** `path:line:column`, which terminals and editors turn into a link. */
export function placeText(result: Report, side: Lang, position: Position): string {
  return `${pathOf(result, side)}:${position.start.line}:${position.start.column}`;
}

/** The place that a reader should be led to: where text is to go in, else the side with the fault, else the first there is. */
export interface Focus {
  readonly side: Lang;
  readonly position: Position;
  /** Text goes in here; nothing stands here now. */
  readonly insertion: boolean;
}

/** Where to lead a reader; `undefined` for a finding without any place. */
export function focusOf(finding: Finding): Focus | undefined {
  const { insertAt, lacking } = finding;
  if (insertAt) {
    const { line, column, offset } = insertAt;
    return { side: insertAt.side, position: { start: { line, column, offset }, end: { line, column, offset } }, insertion: true };
  }
  const order = lacking === undefined ? LANGS : ([lacking, otherLang(lacking)] as const);
  const side = order.find((lang) => finding[lang]);
  const position = side && finding[side];
  return side && position ? { side, position, insertion: false } : undefined;
}
