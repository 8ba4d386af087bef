import type { Severity } from "#finding";
import type { Annotation } from "../../review/annotations.ts";

/** As the API takes it. @see https://docs.github.com/en/rest/checks/runs */
export interface ApiAnnotation {
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
const MOST = 200;
/** Longest message, in characters; GitHub takes 64 KB. */
const LONGEST = 8_000;

const LEVEL: Readonly<Record<Severity, ApiAnnotation["annotation_level"]>> = { error: "failure", warning: "warning", info: "notice" };

/** Annotations in GitHub’s form; always the same for the same ones, so that half a list can be continued. */
export function forApi(annotations: readonly Annotation[]): readonly ApiAnnotation[] {
  return annotations.slice(0, MOST).map(({ path, from, to, columns, severity, title, message }) => ({
    path,
    start_line: from,
    end_line: to,
    ...(columns && { start_column: columns.from, end_column: columns.to }),
    annotation_level: LEVEL[severity],
    title: title.slice(0, 255),
    message: message.slice(0, LONGEST),
  }));
}
