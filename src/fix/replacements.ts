import type { Finding, Report } from "#finding";
import { LANGS, type Lang, type Pair, type Sides } from "#posting";

/** A replacement in a text; offsets in UTF-16 code units. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The exact edits that findings list or suggest, by side and from the start; none on lines where a comment silences the rule, none in a template, none that overlaps another. */
export function replacementsOf(
  { findings }: Pick<Report, "findings">,
  pair: Pair,
  rules: readonly string[] | undefined,
): Sides<readonly Replacement[]> {
  const asked = findings.filter(({ rule }) => rules === undefined || rules.includes(rule));
  const of = (side: Lang) => {
    const found = asked.flatMap((finding) => editsIn(finding, side).filter((edit) => !isSilenced(edit, finding.rule, pair, side)));
    return withoutClashes(found, pair[side].text);
  };
  const [en, fr] = LANGS.map(of) as [Replacement[], Replacement[]];
  return { en, fr };
}

/** Edits from the start of a text: none in a template, none that overlaps another. */
export function withoutClashes(edits: readonly Replacement[], text: string): readonly Replacement[] {
  const templates = templatesIn(text);
  const sorted = edits
    .filter(({ from, to }) => !templates.some((span) => from < span.to && to > span.from))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  let reached = -1;
  return sorted.filter(({ from, to }) => {
    if (from < reached || from === to) return false;
    reached = to;
    return true;
  });
}

/** The text with the edits made. */
export function applied(text: string, edits: readonly Replacement[]): string {
  let at = 0;
  const parts = edits.map(({ from, to, text: put }) => {
    const kept = text.slice(at, from);
    at = to;
    return kept + put;
  });
  return parts.join("") + text.slice(at);
}

/** `data.edits`, `[from, to, text]` each, is all that a finding corrects; `suggestion` alone is all where there is no such list. */
function editsIn({ data, lacking, suggestion }: Finding, side: Lang): readonly Replacement[] {
  if (Array.isArray(data.edits)) {
    return lacking === side ? listedEdits(data.edits) : [];
  }
  if (suggestion?.side !== side) return [];
  const { range, text } = suggestion;
  return [{ from: range.start.offset, to: range.end.offset, text }];
}

/** A list of edits as a finding’s data hold it. */
export function listedEdits(list: readonly unknown[]): readonly Replacement[] {
  return list.flatMap((edit) => asEdit(edit));
}

function asEdit(value: unknown): readonly Replacement[] {
  if (!Array.isArray(value)) return [];
  const [from, to, text] = value as readonly unknown[];
  return typeof from === "number" && typeof to === "number" && typeof text === "string" ? [{ from, to, text }] : [];
}

/** Tags of Liquid, Nunjucks, Hugo, MDX, ERB and kramdown: what stands in them is a program’s, wherever it stands. */
function templatesIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(TEMPLATE), ({ 0: tag, index }) => ({ from: index, to: index + tag.length }));
}

/** Bounded, so that a tag that never closes costs no more than its own length. */
const TEMPLATE = /\{\{[\s\S]{0,500}?\}\}|\{[%#][\s\S]{0,500}?[%#]\}|<%[\s\S]{0,500}?%>|\{:[^}\n]{0,500}\}|\$\{[^}\n]{0,500}\}/gu;

function isSilenced({ from }: Replacement, rule: string, pair: Pair, side: Lang): boolean {
  const { directives, lines } = pair[side];
  return directives.some(({ action, rules, fromLine, toLine }) => {
    const start = lines[fromLine - 1] ?? 0;
    const end = lines[toLine] ?? Number.POSITIVE_INFINITY;
    return action !== "enable" && (rules.length === 0 || rules.includes(rule)) && from >= start && from < end;
  });
}
