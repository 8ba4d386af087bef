import type { MaskedSpan } from "#parse/mask";

const IMPORT = /^import\s(?:[\w*{}\s,$]{0,2000}\sfrom\s{1,9})?\s{0,9}['"][^'"\r\n]{1,500}['"][ \t]*;?[ \t]*$/u;
const EXPORT = /^export\s{1,9}(?:default\b|(?:const|let|var|async|function|class)\s{1,9}[\w{[$*]|[{*])/u;
const STATEMENT = /^(?:import|export)[ \t{*][^\r\n]*(?:(?:\r\n?|\n)[^\s][^\r\n]*|(?:\r\n?|\n)[ \t]+[^\s][^\r\n]*)*/gmu;

/** Imports and exports of JavaScript: from the start of a line to the next empty one (MDX, “ESM”). Table of contents marks stand alone too. */
export function moduleLines(text: string, isMdx: boolean): readonly MaskedSpan[] {
  const found: MaskedSpan[] = [];
  if (/^(?:import|export)[ \t{*]/mu.test(text)) {
    for (const { 0: raw, index } of text.matchAll(STATEMENT)) {
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

/** Tags that have their lines to themselves: in MDX, what stands between them is Markdown, without empty lines too. */
export function soleTags(text: string): readonly MaskedSpan[] {
  return Array.from(text.matchAll(/^[ \t]*(<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?>)(?=[ \t]*$)/gmu), ({ 0: raw, 1: tag = "", index }) => {
    const start = index + raw.length - tag.length;
    return { start, end: start + tag.length, kind: "tag" as const, name: "", html: tag };
  });
}
