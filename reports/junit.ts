import XMLBuilder from "fast-xml-builder";
import type { Finding, Refusal, Report, RepositoryFinding, SilencedBy } from "#finding";
import { asReportSet, defineFormat } from "#format";
import { LANGS } from "#posting";
import { focusOf, pathOf, placeText } from "#rendering/places";
import { plain } from "#rendering/plain";
import { messageText, silenceText } from "#rendering/silence";
import { LABELS, severityWord } from "#rendering/strings";
import { verdictText } from "#rendering/verdict";
import type { UiLang } from "#ui-lang";

export default defineFormat({
  id: "junit",
  extension: "xml",
  mediaType: "application/xml; charset=utf-8",
  summary: {
    en: "JUnit XML, which every CI server shows as tests: a pair is a suite, an error a failed test.",
    fr: "JUnit XML, que tout serveur d’intégration affiche comme des tests\u00A0: une paire est une suite, une erreur un test échoué.",
  },
  render(input, { lang }) {
    const { reports, unpaired, repository, silenced = [], refusals } = asReportSet(input);
    const suites = [
      ...reports.map((result) => suite(result.pair.key, pairCases(result, lang))),
      ...[...unpaired, ...repository].map((finding) => suite(finding.paths[0] ?? finding.rule, [repositoryCase(finding, lang)])),
      ...silenced.map((finding) =>
        suite(finding.paths[0] ?? finding.rule, [skipped(repositoryCase(finding, lang), finding.silence, lang)]),
      ),
      ...refusals.map((refusal) => suite(refusal.path ?? refusal.code, [refusalCase(refusal, lang)])),
    ];
    const document = {
      "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
      testsuites: { "@name": "Parité", ...countsOf(suites.flatMap(({ testcase }) => testcase)), testsuite: suites },
    };
    return `${builder.build(document).trimEnd()}\n`;
  },
});

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** @see https://github.com/testmoapp/junitxml for what servers read */
interface Case {
  readonly "@name": string;
  readonly "@classname": string;
  readonly "@file"?: string;
  readonly "@line"?: number;
  readonly failure?: Fault;
  readonly error?: Fault;
  readonly "system-out"?: string;
  readonly skipped?: { readonly "@message": string };
}

interface Fault {
  readonly "@type": string;
  readonly "@message": string;
  readonly "#text": string;
}

const suite = (name: string, testcase: readonly Case[]) => ({ "@name": safe(name), ...countsOf(testcase), testcase });

const countsOf = (cases: readonly Case[]) => ({
  "@tests": cases.length,
  "@failures": cases.filter(({ failure }) => failure).length,
  "@errors": cases.filter(({ error }) => error).length,
  ...(cases.some((each) => each.skipped) && { "@skipped": cases.filter((each) => each.skipped).length }),
});

/** What somebody silenced is a test that was skipped, with who, why and until when. */
const skipped = ({ failure: _, "system-out": __, ...each }: Case, silence: SilencedBy, lang: UiLang): Case => ({
  ...each,
  skipped: { "@message": safe(silenceText(silence, lang)) },
});

/** A pair without findings is one test that passes; a warning or information is a passed test with a remark. */
function pairCases(result: Report, lang: UiLang): readonly Case[] {
  const quiet = (result.silenced ?? []).map((finding) => skipped(findingCase(result, finding, lang), finding.silence, lang));
  if (result.findings.length + quiet.length === 0)
    return [{ "@name": verdictText("pass", [result], lang), "@classname": safe(result.pair.key) }];
  return [...result.findings.map((finding) => findingCase(result, finding, lang)), ...quiet];
}

function findingCase(result: Report, finding: Finding, lang: UiLang): Case {
  const { rule, severity } = finding;
  const message = messageText(finding, lang);
  const focus = focusOf(finding);
  const places = LANGS.flatMap((side) => {
    const position = finding[side] ?? (focus?.side === side ? focus.position : null);
    return position ? [placeText(result, side, position)] : [];
  });
  const words = safe([message, ...places].join(" · "));
  return {
    "@name": safe(`${rule}${LABELS.colon[lang]} ${places[0] ?? result.pair.key}`),
    "@classname": safe(result.pair.key),
    ...(focus && { "@file": safe(pathOf(result, focus.side)), "@line": focus.position.start.line }),
    ...(severity === "error"
      ? { failure: fault(rule, message, words) }
      : { "system-out": `${severityWord[severity][lang]}${LABELS.colon[lang]} ${words}` }),
  };
}

function repositoryCase({ rule, severity, paths, ...finding }: RepositoryFinding, lang: UiLang): Case {
  const words = safe(messageText(finding, lang));
  return {
    "@name": rule,
    "@classname": safe(paths[0] ?? rule),
    ...(paths[0] !== undefined && { "@file": safe(paths[0]) }),
    ...(severity === "error"
      ? { failure: fault(rule, words, words) }
      : { "system-out": `${severityWord[severity][lang]}${LABELS.colon[lang]} ${words}` }),
  };
}

const refusalCase = ({ code, path, message }: Refusal, lang: UiLang): Case => ({
  "@name": code,
  "@classname": safe(path ?? code),
  ...(path !== undefined && { "@file": safe(path) }),
  error: fault(code, message[lang], safe(message[lang])),
});

const fault = (type: string, message: string, text: string): Fault => ({ "@type": type, "@message": safe(message), "#text": text });

/** What XML 1.0 can hold. */
const safe = (text: string): string =>
  plain(text)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD");
