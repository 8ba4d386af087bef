import { type Finding, type Report, SEVERITIES, type Severity } from "#finding";
import { LANGS, type Lang, otherLang, type Position, type Sides } from "#posting";
import { focusOf } from "#rendering/places";
import { plain } from "#rendering/plain";
import type { UiLang } from "#ui-lang";
import type { ChangedLines } from "./changed-lines.ts";
import { langsOf } from "./comment/in-langs.ts";
import type { CommentInput, CommentLang } from "./comment/input.ts";
import { meet } from "./compare.ts";

/** A remark beside lines of a file. */
export interface Annotation {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  /** Only within one line, as GitHub takes them; from 1, the end included. */
  readonly columns?: { readonly from: number; readonly to: number };
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/**
 * Every new finding as a remark, the gravest first. It stands on the side that the change edits, at a changed line where one is
 * near, because only there a reviewer sees it; the twin’s place is in the text.
 */
export function annotationsOf(
  input: Pick<CommentInput, "touched" | "repository" | "refusals">,
  changed: ChangedLines,
  lang: CommentLang,
): readonly Annotation[] {
  const { touched, repository = [], refusals = [] } = input;
  const onFile = (path: string | undefined, severity: Severity, title: string, message: Sides<string>) =>
    path === undefined ? [] : [{ path, from: 1, to: 1, severity, title, message: inLangs(lang, (each) => message[each]) }];
  return [
    ...refusals.flatMap(({ path, code, message }) => onFile(path, "error", code, message)),
    ...touched.flatMap(({ after, fresh }) => (after ? fresh.flatMap((finding) => annotation(after, finding, changed, lang)) : [])),
    ...repository.flatMap(({ paths, severity, rule, message }) => onFile(paths[0], severity, rule, message)),
  ].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function annotation(result: Report, finding: Finding, changed: ChangedLines, lang: CommentLang): readonly Annotation[] {
  const side = sideOf(result, finding, changed);
  const position = side && placeOn(finding, side);
  const path = side && result.pair[side].path;
  if (!side || !position || path === undefined) return [];
  const { start, end } = position;
  const twin = twinOf(result, finding, otherLang(side));
  return [
    {
      path,
      from: start.line,
      to: Math.max(start.line, end.column === 1 ? end.line - 1 : end.line),
      ...(end.line === start.line && end.column > start.column && { columns: { from: start.column, to: end.column - 1 } }),
      severity: finding.severity,
      title: finding.rule,
      message: inLangs(lang, (each) => `${plain(finding.message[each])}${twin === undefined ? "" : ` (${FACING[each]} ${twin})`}`),
    },
  ];
}

const FACING: Sides<string> = { en: "other language:", fr: "autre langue\u00A0:" };

/** A side with a changed line there; else one whose file is changed; else where the finding leads. */
function sideOf(result: Report, finding: Finding, changed: ChangedLines): Lang | undefined {
  const focus = focusOf(finding)?.side;
  const sides = focus ? [focus, otherLang(focus)] : LANGS;
  const linesOf = (side: Lang) => changed.get(result.pair[side].path ?? "");
  const there = sides.filter((side) => placeOn(finding, side) !== null);
  const atLine = there.find((side) =>
    linesOf(side)?.some(({ from, to }) => meet(placeOn(finding, side), { start: at(from), end: at(to) })),
  );
  return atLine ?? there.find((side) => linesOf(side) !== undefined) ?? there[0];
}

const at = (line: number) => ({ line, column: 1, offset: 0 });

/** Where a finding stands on a side: its text, else where text is to go in. */
function placeOn(finding: Finding, side: Lang): Position | null {
  const { insertAt } = finding;
  return finding[side] ?? (insertAt?.side === side ? { start: insertAt, end: insertAt } : null);
}

function twinOf(result: Report, finding: Finding, side: Lang): string | undefined {
  const place = placeOn(finding, side);
  return place ? `${plain(result.pair[side].path ?? side)}:${place.start.line}` : undefined;
}

const inLangs = (lang: CommentLang, make: (lang: UiLang) => string): string => langsOf(lang).map(make).join("\n");
