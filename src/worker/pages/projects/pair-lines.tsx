import { decimal } from "#rendering/decimal";
import { verdictWord } from "#rendering/strings";
import { aheadOf, daysBetween, isOfOtherEngine, type PairSummary } from "#service/figures";
import { PAIR_SORTS, type PairQuery } from "#service/lists";
import { Sign } from "../../../../reports/html/sign.tsx";
import { COMMON_STRINGS } from "./common-strings.ts";
import { PROJECT_STRINGS } from "./project-strings.ts";
import { Day, type Looking, pairLink, Scrolled } from "./shell.tsx";

/** Columns that hold numbers. */
const NUMBERS: readonly string[] = ["score", "open", "accepted"];

interface LinesProps extends Looking {
  readonly label: string;
  readonly lines: readonly PairSummary[];
  /** How they are sorted, and the address that sorts otherwise; without it the table has no such links. */
  readonly sorted?: { readonly query: PairQuery; readonly link: (change: Partial<PairQuery>) => string };
}

/** A row a pair. */
export function PairLines({ lang, viewing, now, label, lines, sorted }: LinesProps) {
  const t = PROJECT_STRINGS[lang];
  return (
    <Scrolled label={label}>
      <table class="pair-lines">
        <thead>
          <tr>
            {PAIR_SORTS.map((name) => (
              <th
                scope="col"
                class={NUMBERS.includes(name) ? "number" : undefined}
                aria-sort={sorted?.query.sort === name ? (sorted.query.order === "up" ? "ascending" : "descending") : undefined}
              >
                {sorted ? <SortLink name={name} lang={lang} sorted={sorted} /> : t.columns[name]}
              </th>
            ))}
            <th scope="col">{t.ahead}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line line={line} lang={lang} viewing={viewing} now={now} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function SortLink({ name, lang, sorted }: { name: PairQuery["sort"]; lang: Looking["lang"]; sorted: NonNullable<LinesProps["sorted"]> }) {
  const { query, link } = sorted;
  const isOwn = query.sort === name;
  const order = isOwn && query.order === "up" ? "down" : "up";
  const t = PROJECT_STRINGS[lang];
  return (
    <a href={link({ sort: name, order })} title={t.sortBy(t.columns[name])}>
      {t.columns[name]}
      {isOwn && " "}
      {isOwn && <Sign of={query.order} />}
    </a>
  );
}

function Line({ line, lang, viewing, now }: Looking & { readonly line: PairSummary }) {
  const { head, open, accepted, oldest } = line;
  const t = COMMON_STRINGS[lang];
  const ahead = aheadOf(line);
  return (
    <tr>
      <th scope="row">
        <a href={pairLink(lang, viewing, head.key)}>{head.key}</a>
        {isOfOtherEngine(head.judge) && <span class="note">{PROJECT_STRINGS[lang].otherJudge}</span>}
      </th>
      <td class={`verdict-of is-${head.verdict}`}>
        <Sign of={head.verdict} />
        {verdictWord[head.verdict][lang]}
      </td>
      <td class="number">{decimal(head.score, lang)}</td>
      <td class="number">{open}</td>
      <td class="number">{accepted}</td>
      <td>{oldest === null ? "–" : t.old(daysBetween(oldest, now))}</td>
      <td>
        <Day lang={lang} at={head.at} />
      </td>
      <td>{ahead === null ? "–" : ahead === "both" ? t.both : t.lang[ahead]}</td>
    </tr>
  );
}
