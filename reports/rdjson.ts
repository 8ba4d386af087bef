import type { Finding, Refusal, Report, RepositoryFinding, Severity, SilencedBy } from "#finding";
import { asReportSet, defineFormat, type FormatOptions } from "#format";
import { type Lang, otherLang, type Point, type Position, type Sides } from "#posting";
import { focusOf, pathOf } from "#rendering/places";
import { plain } from "#rendering/plain";
import { rulePage } from "#rendering/rule-page";
import { messageText, silenceText } from "#rendering/silence";
import type { UiLang } from "#ui-lang";

export default defineFormat({
  id: "rdjson",
  extension: "rdjson",
  mediaType: "application/json",
  summary: {
    en: "Reviewdog’s diagnostic format: “reviewdog -f=rdjson” brings the findings to the code host.",
    fr: "Le format de diagnostic de reviewdog\u00A0: «\u00A0reviewdog -f=rdjson\u00A0» porte les constats à l’hébergeur du code.",
  },
  // Columns are counted in bytes there, which the text alone tells.
  needsTexts: true,
  render(input, options) {
    const { lang, texts = {} } = options;
    const { reports, unpaired, repository, silenced = [], refusals } = asReportSet(input);
    const diagnostics = [
      ...refusals.map((refusal) => refused(refusal, lang)),
      ...reports.flatMap((result) => result.findings.map((finding) => diagnostic(result, finding, options, texts[result.pair.key]))),
      ...[...unpaired, ...repository].map((finding) => across(finding, options)),
      ...reports.flatMap((result) =>
        (result.silenced ?? []).map(({ suggestion: _, ...finding }) =>
          quiet(diagnostic(result, finding, options, texts[result.pair.key]), finding.silence, lang),
        ),
      ),
      ...silenced.map((finding) => quiet(across(finding, options), finding.silence, lang)),
    ];
    return `${JSON.stringify({ source: { name: "parite" }, diagnostics }, null, 2)}\n`;
  },
});

/** @see https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto */
interface Diagnostic {
  readonly message: string;
  readonly location: Location;
  readonly severity: "ERROR" | "WARNING" | "INFO";
  readonly code: { readonly value: string; readonly url?: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
  readonly related_locations?: readonly { readonly message: string; readonly location: Location }[];
}

interface Location {
  readonly path: string;
  readonly range?: Range;
}

interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** Line and column from 1; the column in bytes of UTF-8. */
interface Place {
  readonly line: number;
  readonly column?: number;
}

type Texts = Sides<string> | undefined;

const SEVERITY = { error: "ERROR", warning: "WARNING", info: "INFO" } as const satisfies Record<Severity, string>;

function diagnostic(result: Report, finding: Finding, { lang, docs }: FormatOptions, texts: Texts): Diagnostic {
  const { severity, rule, suggestion } = finding;
  const focus = focusOf(finding);
  const other = focus && otherLang(focus.side);
  const twin = other && finding[other];
  return {
    message: plain(messageText(finding, lang)),
    location: focus ? location(result, focus.side, focus.position, texts) : { path: pathOf(result, "en") },
    severity: SEVERITY[severity],
    code: codeOf(rule, lang, docs),
    // Without columns a suggestion would replace whole lines; and it can stand in one file only, that of the diagnostic.
    ...(suggestion &&
      texts &&
      suggestion.side === focus?.side && {
        suggestions: [{ range: range(suggestion.range, texts[suggestion.side]), text: suggestion.text }],
      }),
    ...(twin && { related_locations: [{ message: FACING[lang], location: location(result, other, twin, texts) }] }),
  };
}

const FACING: Sides<string> = { en: "The same place in the other language.", fr: "Le même endroit dans l’autre langue." };

/** The format has no place for what is accepted: it stands there as information, and says by whom. */
const quiet = (each: Diagnostic, silence: SilencedBy, lang: UiLang): Diagnostic => ({
  ...each,
  severity: "INFO",
  message: `${silenceText(silence, lang)} ${each.message}`,
});

const across = ({ severity, rule, paths, ...finding }: RepositoryFinding, { lang, docs }: FormatOptions): Diagnostic => ({
  message: plain(messageText(finding, lang)),
  location: { path: plain(paths[0] ?? ".") },
  severity: SEVERITY[severity],
  code: codeOf(rule, lang, docs),
});

function codeOf(rule: string, lang: UiLang, docs: string | undefined): Diagnostic["code"] {
  const url = rulePage(docs, rule, lang);
  return { value: rule, ...(url !== undefined && { url }) };
}

const refused = ({ message, code, path }: Refusal, lang: UiLang): Diagnostic => ({
  message: plain(message[lang]),
  location: { path: plain(path ?? ".") },
  severity: "ERROR",
  code: { value: code },
});

const location = (result: Report, side: Lang, position: Position, texts: Texts): Location => ({
  path: pathOf(result, side),
  range: range(position, texts?.[side]),
});

const range = ({ start, end }: Position, text: string | undefined): Range => ({ start: place(start, text), end: place(end, text) });

function place({ line, column, offset }: Point, text: string | undefined): Place {
  if (text === undefined) return { line };
  const before = text.slice(Math.max(0, offset - column + 1), offset);
  return { line, column: new TextEncoder().encode(before).length + 1 };
}
