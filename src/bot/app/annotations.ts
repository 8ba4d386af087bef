import type { Finding, Refusal, RepositoryFinding, Result, Severity } from "#finding";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { focusOf, placeText } from "#report/places";
import { plain } from "#report/plain";
import type { CommentLang } from "../comment/comment.ts";
import type { Changes } from "./changes.ts";

/** As the API takes it. @see https://docs.github.com/en/rest/checks/runs */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only within one line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** Most annotations: four requests. The comment counts what is beyond. */
export const MOST_ANNOTATIONS = 200;
/** Longest message, in characters; GitHub takes 64 KB. */
const LONGEST = 8_000;

/** What a pull request brings, at its places in the head; always the same for the same changes, so that half a list can be continued. */
export function annotationsOf({ touched, repository, refusals }: Changes, lang: CommentLang): readonly Annotation[] {
  const found = touched.flatMap(({ after, fresh }) => (after ? fresh.flatMap((finding) => findingAt(after, finding, lang)) : []));
  const faults = repository.flatMap((finding) => faultAt(finding, lang));
  return [...found, ...faults, ...refusals.flatMap((refusal) => refusalAt(refusal, lang))].sort(gravestFirst).slice(0, MOST_ANNOTATIONS);
}

const LEVEL: Readonly<Record<Severity, Annotation["annotation_level"]>> = { error: "failure", warning: "warning", info: "notice" };
const LEVELS = Object.values(LEVEL);

const gravestFirst = (a: Annotation, b: Annotation) => LEVELS.indexOf(a.annotation_level) - LEVELS.indexOf(b.annotation_level);

function findingAt(result: Result, finding: Finding, lang: CommentLang): readonly Annotation[] {
  const focus = focusOf(finding);
  const path = focus && result.pair[focus.side].path;
  if (!focus || path === undefined) return [];
  const { start, end } = focus.position;
  // An end in the first column of a line is the end of the line before.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns = end.line === start.line && end.column > start.column ? { start_column: start.column, end_column: end.column } : {};
  return [
    {
      path,
      start_line: start.line,
      end_line: last,
      ...columns,
      ...words(finding.severity, finding.rule, lang, (each) => `${finding.message[each]}${twin(result, finding, focus.side, each)}`),
    },
  ];
}

function twin(result: Result, finding: Finding, side: Lang, lang: Lang): string {
  const other = otherLang(side);
  const position = finding[other];
  return position ? ` (${FACING[lang]} ${placeText(result, other, position)})` : "";
}

const FACING: Sides<string> = { en: "other language:", fr: "autre langue\u00A0:" };

function faultAt({ paths: [path], severity, rule, message }: RepositoryFinding, lang: CommentLang): readonly Annotation[] {
  return path === undefined ? [] : [{ path, start_line: 1, end_line: 1, ...words(severity, rule, lang, (each) => message[each]) }];
}

function refusalAt({ path, code, message }: Refusal, lang: CommentLang): readonly Annotation[] {
  return path === undefined ? [] : [{ path, start_line: 1, end_line: 1, ...words("error", code, lang, (each) => message[each]) }];
}

function words(severity: Severity, title: string, lang: CommentLang, message: (lang: Lang) => string) {
  const text = LANGS.filter((each) => lang === "both" || lang === each)
    .map((each) => plain(message(each)))
    .join("\n\n");
  return { annotation_level: LEVEL[severity], title: title.slice(0, 255), message: text.slice(0, LONGEST) };
}
