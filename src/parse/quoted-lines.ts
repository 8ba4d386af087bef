/** A key at the start of a line whose value opens with a quotation mark; and a line that is a key of its own. */
const OPENING = /^[\w.-]{1,60}:[ \t]+(["'])/gmu;
const KEY = /[\r\n][\w-][\w.-]{0,59}:(?:[ \t\r\n]|$)/u;
const CLOSINGS: Readonly<Record<string, RegExp>> = { '"': /(?:[^"\\]|\\[\s\S])*"/uy, "'": /(?:[^']|'')*'/uy };
const LINE_END = /[ \t]*(?:[ \t]#[^\r\n]*)?(?=[\r\n]|$)/uy;

/**
 * YAML wants the further lines of a value in quotation marks indented (YAML 1.2.2, section 7.3); PyYAML, libyaml and js-yaml, by which sites are
 * built, read them from the first column as well. Their line ends become as many spaces, which is how such a value is read.
 */
export function joinQuotedLines(text: string): string {
  let joined = "";
  let read = 0;
  for (const { 0: opening, 1: mark = "", index } of text.matchAll(OPENING)) {
    const from = index + opening.length;
    const closing = CLOSINGS[mark];
    if (index < read || closing === undefined) continue;
    closing.lastIndex = from;
    const value = closing.exec(text)?.[0];
    if (value === undefined || !/[\r\n]/u.test(value) || KEY.test(value)) continue;
    LINE_END.lastIndex = from + value.length;
    if (!LINE_END.test(text)) continue;
    joined += text.slice(read, from) + value.replace(/[\r\n]/gu, " ");
    read = from + value.length;
  }
  return joined + text.slice(read);
}
