import { lineIndex, positionAt } from "#parse/place";
import type { Block, Directive } from "#posting";

/** A comment of the posting: its text and where it starts in the source. */
export interface Comment {
  readonly raw: string;
  readonly offset: number;
}

type Found = Omit<Directive, "fromLine" | "toLine">;

/** Reads the suppressions among a posting's comments and finds the lines that each governs. */
export function readDirectives(
  comments: readonly Comment[],
  posting: { readonly text: string; readonly lines: Uint32Array; readonly blocks: readonly Block[] },
): Directive[] {
  const found = comments.flatMap((comment) => directivesIn(comment, posting));
  return found.flatMap((directive, index): Directive[] => {
    const line = directive.position.end.line;
    if (directive.action === "enable") return [{ ...directive, fromLine: line, toLine: line }];
    if (directive.action === "disable-next-line") return [{ ...directive, ...nextLines(directive, posting) }];
    return reaches(directive, found.slice(index + 1), posting.lines.length);
  });
}

function directivesIn({ raw, offset }: Comment, posting: { readonly text: string; readonly lines: Uint32Array }): Found[] {
  const found: Found[] = [];
  for (let at = raw.indexOf("<!--"); at !== -1; ) {
    const end = raw.indexOf("-->", at + 4);
    if (end === -1) break;
    const directive = directiveOf(raw.slice(at + 4, end));
    if (directive) found.push({ ...directive, position: positionAt(posting, offset + at, offset + end + 3) });
    at = raw.indexOf("<!--", end + 3);
  }
  if (raw.startsWith("#")) {
    const directive = directiveOf(raw.slice(1));
    if (directive) found.push({ ...directive, position: positionAt(posting, offset, offset + raw.length) });
  }
  return found;
}

function directiveOf(comment: string): Omit<Found, "position"> | null {
  const match = /^\s*parite-(disable-next-line|disable|enable)(?![\w-])([\s\S]*)$/.exec(comment);
  if (match === null) return null;
  const rest = match[2] ?? "";
  const colon = rest.indexOf(":");
  const names = colon === -1 ? rest : rest.slice(0, colon);
  return {
    action: match[1] as Directive["action"],
    rules: names.split(/[\s,]+/).filter((name) => name !== ""),
    reason:
      colon === -1
        ? ""
        : rest
            .slice(colon + 1)
            .replace(/\s+/g, " ")
            .trim(),
  };
}

/** The next line that is not blank, to the end of the block that comes next. */
function nextLines(
  { position }: Found,
  { text, lines, blocks }: { readonly text: string; readonly lines: Uint32Array; readonly blocks: readonly Block[] },
): { fromLine: number; toLine: number } {
  const rest = /\S/g;
  rest.lastIndex = lines[position.end.line] ?? text.length;
  const next = rest.exec(text);
  if (next === null) return { fromLine: position.end.line + 1, toLine: position.end.line + 1 };
  const fromLine = lineIndex(lines, next.index) + 1;
  const block = blocks.find(({ position: { start } }) => start.line >= fromLine);
  return { fromLine, toLine: Math.max(fromLine, block?.position.end.line ?? fromLine) };
}

/** One directive for each reach: rules of one comment may be enabled again at different places. */
function reaches(directive: Found, later: readonly Found[], lastLine: number): Directive[] {
  const fromLine = directive.position.start.line;
  const enables = later.filter(({ action }) => action === "enable");
  const until = (rule: string | null) =>
    enables.find(({ rules }) => rules.length === 0 || (rule !== null && rules.includes(rule)))?.position.end.line ?? lastLine;
  if (directive.rules.length === 0) return [{ ...directive, fromLine, toLine: until(null) }];
  const byEnd = new Map<number, string[]>();
  for (const rule of directive.rules) {
    const toLine = until(rule);
    byEnd.set(toLine, [...(byEnd.get(toLine) ?? []), rule]);
  }
  return [...byEnd].map(([toLine, rules]) => ({ ...directive, rules, fromLine, toLine }));
}
