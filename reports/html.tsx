import { raw } from "hono/html";
import type { Report, ReportSet } from "#finding";
import { asReportSet, defineFormat, type FormatOptions, isReportSet } from "#format";
import type { UiLang } from "#ui-lang";
import { FindingFilters, Stepper } from "./html/controls.tsx";
import { script, style } from "./html/inline.generated.ts";
import { PairView, VerdictLine } from "./html/pair-view.tsx";
import { SeveralView } from "./html/several-view.tsx";
import { HTML_STRINGS } from "./html/strings.ts";

export default defineFormat({
  id: "html",
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  acceptRank: 2,
  summary: {
    en: "A page that stands alone: both languages side by side, each finding beside its block.",
    fr: "Une page autonome\u00A0: les deux langues côte à côte, chaque constat à côté de son bloc.",
  },
  needsTexts: true,
  render: (input, options) => `<!DOCTYPE html>\n${String(<Document input={input} options={options} />).replace(CONTROLS, "\uFFFD")}\n`,
});

/** No control character of a document reaches a reader; most are errors in HTML anyway. */
const CONTROLS = /[^\P{Cc}\r\n\t]/gu;

/** Allows what stands in the file itself and nothing else: no document text can load or send anything. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function Document({ input, options }: { input: Report | ReportSet; options: FormatOptions }) {
  const { lang } = options;
  const t = HTML_STRINGS[lang];
  const { reports, unpaired, repository } = asReportSet(input);
  const findings = [...reports.flatMap((each) => each.findings), ...unpaired, ...repository];
  return (
    <html lang={`${lang}-CA`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(input, lang)}</title>
        <link rel="icon" href="data:," />
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {t.skip}
        </a>
        <main id="content" tabindex={-1}>
          <h1>{titleOf(input, lang)}</h1>
          {!isReportSet(input) && <VerdictLine result={input} lang={lang} />}
          <FindingFilters findings={findings} lang={lang} info={reports.some(({ changes }) => changes !== undefined)} />
          {isReportSet(input) ? (
            <SeveralView results={input} lang={lang} texts={options.texts} />
          ) : (
            <>
              <h2 class="unseen">{t.sideBySide}</h2>
              <PairView result={input} lang={lang} texts={options.texts?.[input.pair.key]} />
            </>
          )}
          <Stepper lang={lang} />
        </main>
        <footer>
          <p>{t.madeBy(input.tool.version, options.madeAt?.slice(0, 10))}</p>
        </footer>
        <script>{raw(script)}</script>
      </body>
    </html>
  );
}

function titleOf(input: Report | ReportSet, lang: UiLang): string {
  const t = HTML_STRINGS[lang];
  const about = isReportSet(input) ? t.pairs(input.reports.length) : input.pair.key;
  return lang === "fr" ? `${t.reportTitle}\u00A0: ${about}` : `${t.reportTitle}: ${about}`;
}
