import { lineIndex, positionAt } from "#parse/place";
import type { Block, Directive } from "#posting";

/** A comment of the posting: its text and where it starts in the source. */
export interface Comment {
  readonly raw: string;
  readonly offset: number;
}

type Found = Omit<Directive, "fromLine" | "toLine">;

/** Whether a comment says that the block in which, or before which, it stands is a draft to translate. */
export function marksDraft(raw: string): boolean {
  return /^(?:<!--|#|\{\/\*)[ \t]*parite-draft(?![\w-])/u.test(raw);
}

/** Reads the suppressions among a posting's comments and finds the lines that each governs. */
export function readDirectives(
  comments: readonly Comment[],
  posting: { readonly text: string; readonly lines: Uint32Array; readonly blocks: readonly Block[] },
): Directive[] {
  const found = comments.flatMap((comment) => directivesIn(comment, posting));
  // From the end, so that where each rule is enabled next is known when it is disabled.
  const enabled: Enabled = { all: posting.lines.length, rules: new Map() };
  return found
    .toReversed()
    .flatMap((directive): Directive[] => {
      if (directive.action === "disable-next-line") return [{ ...directive, ...nextLines(directive, posting) }];
      if (directive.action === "disable") return reaches(directive, enabled);
      const line = directive.position.end.line;
      if (directive.rules.length === 0) {
        enabled.all = line;
        enabled.rules.clear();
      }
      for (const rule of directive.rules) enabled.rules.set(rule, line);
      return [{ ...directive, fromLine: line, toLine: line }];
    })
    .toReversed();
}

/** The lines on which rules are enabled next. */
interface Enabled {
  all: number;
  readonly rules: Map<string, number>;
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
  if (raw.startsWith("#") || raw.startsWith("{/*")) {
    const directive = directiveOf(raw.startsWith("#") ? raw.slice(1) : raw.slice(3).replace(/\*\/\s*\}$/, ""));
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
  const block = blocks[firstFrom(blocks, fromLine)];
  return { fromLine, toLine: Math.max(fromLine, block?.position.end.line ?? fromLine) };
}

/** Index of the first block that starts on a line or after it. */
function firstFrom(blocks: readonly Block[], line: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.position.start.line ?? 0) >= line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One directive for each reach: rules of one comment may be enabled again at different places. */
function reaches(directive: Found, enabled: Enabled): Directive[] {
  const fromLine = directive.position.start.line;
  if (directive.rules.length === 0) return [{ ...directive, fromLine, toLine: enabled.all }];
  const ends = new Set(directive.rules.map((rule) => enabled.rules.get(rule) ?? enabled.all));
  return [...ends].reverse().map((toLine) => {
    const rules = directive.rules.filter((rule) => (enabled.rules.get(rule) ?? enabled.all) === toLine);
    return { ...directive, rules, fromLine, toLine };
  });
}
