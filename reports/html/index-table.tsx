import { type Report, type ReportSet, SEVERITIES, type Verdict } from "#finding";
import { decimal } from "#rendering/decimal";
import { verdictText } from "#rendering/verdict";
import type { UiLang } from "#ui-lang";
import { Sign, type SignName } from "./sign.tsx";
import { capitalized, HTML_STRINGS } from "./strings.ts";

/** Gravest first. */
const VERDICTS: readonly Verdict[] = ["fail", "warn", "pass"];

/** The id of the fold of a pair. */
export const pairId = (index: number): string => `pair-${index + 1}`;

interface IndexTableProps {
  readonly results: ReportSet;
  readonly lang: UiLang;
}

/** All pairs: how many have which verdict, then a row each, which a script sorts and filters. */
export function IndexTable({ results, lang }: IndexTableProps) {
  const t = HTML_STRINGS[lang];
  const present = VERDICTS.filter((verdict) => results.totals.verdicts[verdict] > 0);
  return (
    <>
      <Totals results={results} lang={lang} />
      {present.length > 1 && (
        <p class="index-filters needs-script">
          <label>
            {t.filterVerdict}
            <select id="show-verdict" autocomplete="off">
              <option value="">{t.allVerdicts}</option>
              {present.map((verdict) => (
                <option value={verdict}>{capitalized(verdictText(verdict, results.reports, lang))}</option>
              ))}
            </select>
          </label>
        </p>
      )}
      <section class="table-scroll" aria-label={t.index} tabindex={0}>
        <table class="index">
          <caption>{t.index}</caption>
          <thead>
            <tr>
              <SortHead words={t.pair} />
              <SortHead words={t.verdictHead} />
              <SortHead words={t.scoreHead} number />
              {SEVERITIES.map((severity) => (
                <SortHead words={t.severities[severity]} sign={severity} number />
              ))}
            </tr>
          </thead>
          <tbody>
            {results.reports.map((result, index) => (
              <IndexRow result={result} href={`#${pairId(index)}`} lang={lang} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** How many pairs have each verdict, and the score of all. */
function Totals({ results, lang }: IndexTableProps) {
  const t = HTML_STRINGS[lang];
  const { verdicts, score } = results.totals;
  return (
    <p class="standing totals">
      <strong>{t.totals}</strong>
      <span>{t.pairs(results.totals.pairs)}</span>
      {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
        <span class={`verdict is-${verdict}`}>
          {capitalized(verdictText(verdict, results.reports, lang))} ({verdicts[verdict]})
        </span>
      ))}
      {score !== null && (
        <span>
          {t.scoreHead} {decimal(score, lang)}
        </span>
      )}
    </p>
  );
}

interface SortHeadProps {
  readonly words: string;
  readonly sign?: SignName;
  readonly number?: boolean;
  /** What a script of a page calls it. */
  readonly column?: string;
}

/** The head of a column: a button with script, a word without. */
export function SortHead({ words, sign, number = false, column }: SortHeadProps) {
  return (
    <th scope="col" class={number ? "number" : ""} aria-sort="none">
      <button type="button" class="sort" data-column={column}>
        {sign !== undefined && <Sign of={sign} />}
        {words}
      </button>
    </th>
  );
}

function IndexRow({ result, href, lang }: { readonly result: Report; readonly href: string; readonly lang: UiLang }) {
  return (
    <tr data-verdict={result.verdict}>
      <th scope="row" data-value={result.pair.key}>
        <a href={href}>{result.pair.key}</a>
      </th>
      <td data-value={String(VERDICTS.indexOf(result.verdict))}>
        <span class={`verdict is-${result.verdict}`}>{capitalized(verdictText(result.verdict, [result], lang))}</span>
      </td>
      <td class="number" data-value={String(result.score)}>
        {decimal(result.score, lang)}
      </td>
      {SEVERITIES.map((severity) => (
        <td class="number" data-value={String(result.counts[severity])}>
          {result.counts[severity]}
        </td>
      ))}
    </tr>
  );
}
