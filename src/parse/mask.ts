import { type Containers, readContainers } from "#parse/containers";
import { fencesOf } from "#parse/fences";
import { keywordTags } from "#parse/keyword-tags";
import type { MaskedSpan } from "#parse/masked-span";
import { moduleLines, soleTags } from "#parse/mdx";
import { spreadTags } from "#parse/spread-tags";
import { delimiterGaps } from "#parse/table-delimiters";
import { templateTags } from "#parse/templates";

/** The source as the Markdown parser is to see it, each character at its place, and what of it is no text. */
export interface MaskedSource {
  readonly text: string;
  /** In order; none reaches into another. */
  readonly maskedSpans: readonly MaskedSpan[];
  readonly containers: Containers["opened"];
  /** Offsets of the quotes that stand for an indent under a container. */
  readonly indents: ReadonlySet<number>;
}

/** Instead of a character that is no text: neither a letter, nor a space, nor a mark of Markdown. */
const FILLER = "\uE000";
/** What a text must hold for any of it to be masked. */
const WORTH = /[{]|:::|!!!|\?\?\?|===[ \t]|\[!|^(?:import|export)[ \t{*]|^\[\[?_?toc|^[ \t]*<[a-z][\w.:-]*(?:[ \t][^<>\r\n]*)?$/imu;

/** Finds what is no text and puts fillers there; `front` is where the text after the front matter starts. */
export function mask(source: string, front: number, isMdx: boolean): MaskedSource {
  const whole = front > 0 ? blank(source.slice(0, front)) + source.slice(front) : source;
  // A second byte order mark, which tools leave that join files, is no word: the parser drops one.
  const marked = /^\uFEFF{2,}/u.test(whole) ? whole.replace(/(?<=^\uFEFF)\uFEFF{1,3}/u, (marks) => " ".repeat(marks.length)) : whole;
  const blanked = replaced(marked, delimiterGaps(marked));
  if (!WORTH.test(source) && !isMdx) return { text: blanked, maskedSpans: [], containers: [], indents: new Set() };
  const fences = fencesOf(blanked);
  const templates = templateTags(blanked, isMdx, fences);
  const modules = moduleLines(blanked, isMdx, fences);
  const containers = readContainers(blanked);
  const first = disjoint([...modules, ...templates, ...containers.maskedSpans]);
  const edits = [
    ...replacementsOf(blanked, first),
    ...containers.indents.map((at): Replacement => ({ start: at, end: at + 1, text: ">" })),
  ];
  const tagged = replaced(blanked, edits);
  const spread = spreadTags(tagged, fences);
  const text = replaced(tagged, spread.edits);
  const opened = [...containers.opened, ...keywordTags(source, first, fences)].sort((a, b) => a.start - b.start);
  const done = { containers: opened, indents: new Set(containers.indents) };
  const known = spread.expressions.length > 0 ? disjoint([...first, ...spread.expressions]) : first;
  if (!isMdx) return { text, maskedSpans: known, ...done };
  const tags = soleTags(text);
  const inTags = known.filter(({ start, end }) => !tags.some((tag) => tag.start <= start && end <= tag.end));
  return {
    text: replaced(
      text,
      tags.map((tag) => asInstruction(text, tag)),
    ),
    maskedSpans: disjoint([...tags, ...inTags]),
    ...done,
  };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In order, without those that reach into one before them. */
function disjoint(maskedSpans: readonly MaskedSpan[]): readonly MaskedSpan[] {
  let reached = 0;
  return [...maskedSpans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/**
 * What stands alone on its lines is a block: an instruction (`<?…?>`) where it shows something, blank lines where it does not. In a line
 * of text the outer signs stay, so that what is around them is read as it would be.
 */
function replacementsOf(text: string, maskedSpans: readonly MaskedSpan[]): Replacement[] {
  const edits: Replacement[] = [];
  for (let from = 0; from < maskedSpans.length; ) {
    let to = from + 1;
    while (to < maskedSpans.length && isSpace(text, (maskedSpans[to - 1] as MaskedSpan).end, (maskedSpans[to] as MaskedSpan).start)) to++;
    const group = maskedSpans.slice(from, to);
    const alone = opensLine(text, (group[0] as MaskedSpan).start) && closesLine(text, (group.at(-1) as MaskedSpan).end);
    for (const one of group) {
      const raw = text.slice(one.start, one.end);
      if (alone || (one.kind === "structure" && opensLine(text, one.start) && !raw.startsWith("{")))
        edits.push(alone && one.kind !== "code" && one.kind !== "listing" ? { ...one, text: blank(raw) } : asInstruction(text, one));
      else edits.push({ ...one, text: inline(raw) });
    }
    from = to;
  }
  return edits;
}

function asInstruction(text: string, { start, end }: Pick<MaskedSpan, "start" | "end">): Replacement {
  return { start, end, text: end - start < 4 ? " ".repeat(end - start) : `<?${filled(text.slice(start + 2, end - 2), false)}?>` };
}

/** Attributes that are spread over a tag (`{...props}`) leave it a tag of Markdown. */
function inline(raw: string): string {
  if (raw.length < 3 || /^\{\s{0,9}\.\.\./u.test(raw)) return blank(raw);
  return `${raw.charAt(0)}${filled(raw.slice(1, -1), true)}${raw.charAt(raw.length - 1)}`;
}

const filled = (raw: string, whole: boolean): string => raw.replace(whole ? /[\s\S]/g : /[^\r\n]/g, FILLER);
const blank = (raw: string): string => raw.replace(/[^\r\n]/g, " ");

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false;
  return true;
}

function opensLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at === 0 || isLineEnd(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0xfeff;
}

function closesLine(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at === text.length || isLineEnd(text.charCodeAt(at));
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function replaced(text: string, edits: readonly Replacement[]): string {
  let out = "";
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < done) continue;
    out += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return out + text.slice(done);
}
