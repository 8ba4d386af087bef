import type { Report } from "#finding";
import { LANGS } from "#posting";
import { severityWord } from "#rendering/strings";
import type { ListPart } from "#service/cursor";
import { daysBetween } from "#service/figures";
import { bySide, LEAST_AGES, type WorkQuery } from "#service/lists";
import type { ListedThread } from "#store/entities";
import { Sign } from "../../../../reports/html/sign.tsx";
import { capitalized } from "../../../../reports/html/strings.ts";
import { addressOf } from "./address.ts";
import { COMMON_STRINGS } from "./common-strings.ts";
import { FilterForm, KeyPart, ListChoice, PartLinks } from "./filters.tsx";
import { gapWords } from "./gap-words.ts";
import { Day, type Looking, linkTo, ProjectShell, pairLink, Scrolled } from "./shell.tsx";
import { WORK_STRINGS } from "./work-strings.ts";

interface WorkPageProps extends Looking {
  readonly query: WorkQuery;
  readonly part: ListPart<ListedThread>;
  /** Gaps that the query finds, and their words. */
  readonly found: number;
  readonly words: number;
  /** Pairs that were read; nothing is claimed of others. */
  readonly pairs: number;
  /** Those that another version of the engine judged. */
  readonly otherEngine: number;
  /** By pair. */
  readonly reports: ReadonlyMap<number, Report | undefined>;
  readonly search: string;
}

/** What is to do, for who translates. */
export function WorkPage(props: WorkPageProps) {
  const { lang, viewing, now, query, part, found, words, pairs, otherEngine, search } = props;
  const t = WORK_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const base = linkTo(lang, viewing, "work");
  const isFiltered = Object.values(query).some((each) => each !== undefined);
  const address = (change: Record<string, string | undefined>) => addressOf(base, { ...query, ...change });
  return (
    <ProjectShell lang={lang} viewing={viewing} now={now} title={t.title} part="work" search={search}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {otherEngine > 0 && <p class="notice">{common.otherEngine(otherEngine)}</p>}
      <FilterForm lang={lang} action={base} isFiltered={isFiltered}>
        <ListChoice lang={lang} name="side" label={t.side} value={query.side} options={LANGS.map((each) => [each, common.lang[each]])} />
        <ListChoice
          lang={lang}
          name="severity"
          label={common.severity}
          value={query.severity}
          options={(["error", "warning", "info"] as const).map((each) => [each, common.severities[each]])}
        />
        <ListChoice
          lang={lang}
          name="who"
          label={t.who}
          value={query.who}
          options={[...(viewing.name === "" ? [] : [["mine", t.mine] as const]), ["nobody", t.nobody]]}
        />
        <ListChoice
          lang={lang}
          name="due"
          label={t.due}
          value={query.due}
          options={[
            ["late", t.late],
            ["week", t.week],
          ]}
        />
        <ListChoice
          lang={lang}
          name="age"
          label={common.age}
          value={query.age}
          options={LEAST_AGES.map((each) => [each, common.fromAge(Number(each))])}
        />
        <KeyPart lang={lang} value={query.q} />
      </FilterForm>
      {found === 0 ? (
        <p class="lead">{isFiltered ? t.none : pairs === 0 ? t.nothing : `${t.noneOpen(pairs)} ${t.leads}`}</p>
      ) : (
        <>
          <p class="sum">{t.sum(common.gaps(found), common.words(words))}</p>
          {bySide(part.items).map(({ side, gaps }) => (
            <div>
              <h2 id={`to-${side ?? "neither"}`}>{side === null ? t.neither : t.toWrite[side]}</h2>
              <WorkTable {...props} label={side === null ? t.neither : t.toWrite[side]} gaps={gaps} />
            </div>
          ))}
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
    </ProjectShell>
  );
}

function WorkTable({ lang, viewing, now, reports, label, gaps }: WorkPageProps & { label: string; gaps: readonly ListedThread[] }) {
  const t = WORK_STRINGS[lang];
  const heads = [t.gap, t.pair, t.words, t.since, t.who, t.due];
  return (
    <Scrolled label={label}>
      <table class="work-table">
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th scope="col" class={i === 2 ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <Row lang={lang} viewing={viewing} now={now} gap={gap} report={reports.get(gap.pair)} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Row({ lang, viewing, now, gap, report }: Looking & { readonly gap: ListedThread; readonly report: Report | undefined }) {
  const { key, thread } = gap;
  const common = COMMON_STRINGS[lang];
  return (
    <tr>
      <th scope="row" class={`gap-of is-${thread.severity}`}>
        <span class="severity">
          <Sign of={thread.severity} />
          {capitalized(severityWord[thread.severity][lang])}
        </span>{" "}
        <a class="message" href={`${pairLink(lang, viewing, key)}#gap-${thread.id}`}>
          {gapWords(lang, report, thread)}
        </a>
      </th>
      <td class="key">{key}</td>
      <td class="number">{thread.words ?? "–"}</td>
      <td>
        <Day lang={lang} at={thread.since} /> <span class="note">{common.old(daysBetween(thread.since, now))}</span>
      </td>
      <td>{thread.assignee ?? "–"}</td>
      <td>{thread.dueOn === undefined ? "–" : <DueDay lang={lang} day={thread.dueOn} now={now} />}</td>
    </tr>
  );
}

/** A day until which something is due; one that is past says so in words. */
export function DueDay({ lang, day, now }: Pick<Looking, "lang" | "now"> & { readonly day: string }) {
  if (day >= now.slice(0, 10)) return <Day lang={lang} at={day} />;
  return <strong class="late">{WORK_STRINGS[lang].lateOn(COMMON_STRINGS[lang].day(day))}</strong>;
}
