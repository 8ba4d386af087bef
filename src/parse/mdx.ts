import { roleOf } from "#parse/elements";
import { type Fence, fenceAt } from "#parse/fences";
import type { MaskedSpan } from "#parse/masked-span";

const IMPORT = /^import\s(?:[\w*{}\s,$]{0,2000}\sfrom\s{1,9})?\s{0,9}['"][^'"\r\n]{1,500}['"][ \t]*;?[ \t]*$/u;
const EXPORT = /^export\s{1,9}(?:default\b|(?:const|let|var|async|function|class)\s{1,9}[\w{[$*]|[{*])/u;
const STATEMENT = /^(?:import|export)[ \t{*][^\r\n]*(?:(?:\r\n?|\n)[^\s][^\r\n]*|(?:\r\n?|\n)[ \t]+[^\s][^\r\n]*)*/gmu;

/**
 * Imports and exports of JavaScript: from the start of a line to the next empty one (MDX, “ESM”), outside blocks of code. Table of
 * contents marks stand alone too.
 */
export function moduleLines(text: string, isMdx: boolean, fences: readonly Fence[]): readonly MaskedSpan[] {
  const found: MaskedSpan[] = [];
  if (/^(?:import|export)[ \t{*]/mu.test(text)) {
    for (const { raw, index } of statementsIn(text, fences)) {
      let at = index;
      if (EXPORT.test(raw)) found.push({ start: at, end: at + raw.length, kind: "nothing", name: "export" });
      else {
        // Imports that follow one another, as far as they are imports.
        for (const part of raw.split(/(?=[\r\n]import[ \t{*])/u)) {
          const lead = part.length - part.trimStart().length;
          if (!(IMPORT.test(part.trim()) || (isMdx && /^import\b/u.test(part.trim())))) break;
          found.push({ start: at + lead, end: at + part.trimEnd().length, kind: "nothing", name: "import" });
          at += part.length;
        }
      }
    }
  }
  if (/^\[\[?_?toc/imu.test(text))
    for (const { 0: raw, index } of text.matchAll(/^\[(?:toc|\[_?toc_?\])\](?=[ \t]*$)/gimu))
      found.push({ start: index, end: index + raw.length, kind: "structure", name: "toc" });
  return found;
}

function statementsIn(text: string, fences: readonly Fence[]): { readonly raw: string; readonly index: number }[] {
  const found: { raw: string; index: number }[] = [];
  let next = 0;
  STATEMENT.lastIndex = 0;
  for (let match = STATEMENT.exec(text); match !== null; match = STATEMENT.exec(text)) {
    const { 0: raw, index } = match;
    const fence = fenceAt(fences, index);
    if (fence) {
      STATEMENT.lastIndex = fence.end;
      continue;
    }
    while ((fences[next]?.start ?? text.length) < index) next++;
    const end = Math.min(index + raw.length, fences[next]?.start ?? text.length);
    found.push({ raw: text.slice(index, end).trimEnd(), index });
    STATEMENT.lastIndex = end;
  }
  return found;
}

/**
 * Tags that have their lines to themselves, an element that holds nothing too: in MDX, what stands between them is Markdown, without empty lines too.
 * A link or emphasis around lines is a part of their text, and a heading around one line is that line’s.
 */
export function soleTags(text: string): readonly MaskedSpan[] {
  return Array.from(
    text.matchAll(/^[ \t]*(<\/?([A-Za-z][\w.-]*)(?:\s[^<>]*)?>(?:<\/[A-Za-z][\w.-]*>)?)(?=[ \t]*$)/gmu),
    ({ 0: raw, 1: tag = "", 2: name = "", index }) => {
      const start = index + raw.length - tag.length;
      return roleOf(name) === "inline" || isOfHeading(text, name, start, start + tag.length)
        ? []
        : [{ start, end: start + tag.length, kind: "tag" as const, name: "", html: tag }];
    },
  ).flat();
}

/** Whether a tag opens or closes a heading whose text has a few lines of its own, none of them empty: `<h4>`, the words, `</h4>`. */
function isOfHeading(text: string, name: string, start: number, end: number): boolean {
  if (!/^h[1-6]$/iu.test(name)) return false;
  return text.startsWith("</", start)
    ? /<h[1-6](?:\s[^<>]{0,300})?>(?:(?!\n[ \t]*\r?\n)[^<>*_`[\]]){1,300}$/iu.test(text.slice(Math.max(0, start - MOST_OF_HEADING), start))
    : /^(?:(?!\n[ \t]*\r?\n)[^<>*_`[\]]){1,300}<\/h[1-6]>/iu.test(text.slice(end, end + MOST_OF_HEADING));
}

/** Characters in which such a heading is looked for. */
const MOST_OF_HEADING = 700;
