import { LANGS } from "#posting";
import { verdictWord } from "#rendering/strings";
import type { ListPart } from "#service/cursor";
import { dayBefore, type PairSummary, type ProjectFigures } from "#service/figures";
import { LEAST_AGES, type PairQuery, VERDICTS } from "#service/lists";
import type { TrendDay } from "#store/entities";
import { addressOf } from "./address.ts";
import { COMMON_STRINGS } from "./common-strings.ts";
import { ChangeTable, FigureList } from "./figure-list.tsx";
import { FilterForm, KeyPart, ListChoice, PartLinks } from "./filters.tsx";
import { PairLines } from "./pair-lines.tsx";
import { PROJECT_STRINGS } from "./project-strings.ts";
import { Day, type Looking, linkTo, ProjectShell } from "./shell.tsx";
import { TrendChart, TrendTable } from "./trend-chart.tsx";

interface ProjectPageProps extends Looking {
  readonly figures: ProjectFigures;
  readonly trend: readonly TrendDay[];
  readonly gone: number;
  /** The day that today is compared with. */
  readonly since: string;
  readonly query: PairQuery;
  readonly part: ListPart<PairSummary>;
  /** Pairs that the query finds. */
  readonly found: number;
  readonly search: string;
}

/** A project as a manager’s meeting looks at it, on screen and on paper. */
export function ProjectPage(props: ProjectPageProps) {
  const { lang, viewing, now, figures, trend, gone, since, search } = props;
  const t = PROJECT_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const looking = { lang, viewing, now };
  return (
    <ProjectShell {...looking} title={common.overview} part="" search={search}>
      <h1>{viewing.project.name[lang]}</h1>
      <p class="dated">{t.asOf(common.day(now))}</p>
      {figures.failed.length > 0 && <p class="notice">{common.failed(figures.failed)}</p>}
      {figures.otherEngine > 0 && <p class="notice">{common.otherEngine(figures.otherEngine)}</p>}
      {figures.pairs === 0 ? (
        <>
          <p class="lead">{t.nothing}</p>
          <p>{t.nothingHow}</p>
        </>
      ) : (
        <>
          <FigureList {...looking} figures={figures} />
          <div>
            <h2 id="change">{t.change}</h2>
            <form class="list-filters" method="get" action={linkTo(lang, viewing)}>
              <label>
                {t.since} <input type="date" name="since" value={since} max={dayBefore(now, 0)} required />
              </label>
              <button type="submit">{t.compare}</button>
            </form>
            <ChangeTable lang={lang} trend={trend} day={since} />
          </div>
          <section aria-labelledby="trend">
            <h2 id="trend">{t.trend}</h2>
            <TrendChart trend={trend} until={dayBefore(now, 0)} lang={lang} />
            <TrendTable trend={trend} lang={lang} />
          </section>
          <div>
            <h2 id="worst">{t.worst}</h2>
            {figures.worst.length === 0 ? <p>{t.noneWorst}</p> : <PairLines {...looking} label={t.worst} lines={figures.worst} />}
          </div>
          <AllPairs {...props} />
          {gone > 0 && <p class="hint">{t.gone(gone)}</p>}
        </>
      )}
    </ProjectShell>
  );
}

function AllPairs({ lang, viewing, now, query, part, found, since }: ProjectPageProps) {
  const t = PROJECT_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const base = linkTo(lang, viewing);
  const address = (change: Record<string, string | undefined>) => `${addressOf(base, { since, ...query, ...change })}#pairs`;
  const { verdict, ahead, age, q } = query;
  const isFiltered = [verdict, ahead, age, q].some((each) => each !== undefined);
  return (
    <div>
      <h2 id="pairs">{t.all}</h2>
      <FilterForm lang={lang} action={base} kept={{ since, sort: query.sort, order: query.order }} isFiltered={isFiltered}>
        <KeyPart lang={lang} value={q} />
        <ListChoice
          lang={lang}
          name="verdict"
          label={t.verdict}
          value={verdict}
          options={VERDICTS.map((each) => [each, verdictWord[each][lang]])}
        />
        <ListChoice lang={lang} name="ahead" label={t.ahead} value={ahead} options={LANGS.map((each) => [each, common.lang[each]])} />
        <ListChoice
          lang={lang}
          name="age"
          label={common.age}
          value={age}
          options={LEAST_AGES.map((each) => [each, common.fromAge(Number(each))])}
        />
      </FilterForm>
      {found === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <PairLines
            lang={lang}
            viewing={viewing}
            now={now}
            label={t.all}
            lines={part.items}
            sorted={{ query, link: (change) => address({ ...change }) }}
          />
          <PartLinks
            lang={lang}
            from={part.from}
            shown={part.items.length}
            of={found}
            next={part.next === null ? null : address({ after: part.next })}
            start={address({})}
          />
        </>
      )}
      <p class="screen-only">
        <a href={addressOf(`${linkTo(lang, viewing, "pairs")}.csv`, { ...query })}>{t.csv}</a>
      </p>
      <p class="dated print-only">
        <Day lang={lang} at={now} />
      </p>
    </div>
  );
}
