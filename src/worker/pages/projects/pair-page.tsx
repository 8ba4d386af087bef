import type { Finding, Report } from "#finding";
import type { Sides } from "#posting";
import { LABELS, scoreText, verdictWord } from "#rendering/strings";
import { isOfOtherEngine } from "#service/figures";
import type { BoardGap, BoardGaps } from "#service/pair-page";
import type { PairBoard } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { arrange } from "../../../../reports/html/arrange.ts";
import { capitalized } from "../../../../reports/html/strings.ts";
import { CheckForm } from "../form.tsx";
import { FormToken } from "../people/form-token.tsx";
import { nothingGiven, type Problem } from "../read-form.ts";
import { ResultView } from "../result.tsx";
import { WorkbenchParts } from "../workbench.tsx";
import { COMMON_STRINGS } from "./common-strings.ts";
import { GapActions, type GivenWork } from "./gap-actions.tsx";
import { BoardGapCard } from "./gap-card.tsx";
import { AgreementPart, VersionList } from "./pair-history.tsx";
import { PAIR_STRINGS } from "./pair-strings.ts";
import { type Looking, mayWork, ProjectShell, pairLink } from "./shell.tsx";

interface PairPageProps extends Looking {
  readonly board: PairBoard;
  readonly gaps: BoardGaps;
  /** The newest one, where the project keeps texts. */
  readonly stored: Report | undefined;
  /** What is shown: the newest report, or what edits since an agreement ask for. */
  readonly shown: Report | undefined;
  readonly texts: Sides<string> | null;
  readonly isSinceAgreed: boolean;
  /** Whether the settings that judge it are those by default, which the page compares with. */
  readonly isDefault: boolean;
  readonly isComparable: boolean;
  readonly given: GivenWork;
  readonly problems: readonly Problem[];
  /** What was done, and the acceptances that one button takes back. */
  readonly done: string | undefined;
  readonly undo: readonly number[];
  readonly search: string;
}

/** A pair of a project: its gaps, its texts side by side, and its history. */
export function PairPage(props: PairPageProps) {
  const { lang, viewing, now, board, gaps, stored, given, problems, search, isComparable } = props;
  const { head } = board;
  const t = PAIR_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const action = pairLink(lang, viewing, head.key);
  const looking = { lang, viewing, now };
  const tail = `/${encodeURIComponent(head.key.toWellFormed())}`;
  const names = [...new Set([viewing.name, ...board.threads.flatMap(({ assignee }) => assignee ?? [])])].filter((name) => name !== "");
  // With the edits since an agreement the findings below are others.
  const numbered = props.shown === stored && stored ? arrange(stored).findings : [];
  const numbers = new Map(numbered.map(({ number, finding }) => [finding.fingerprint, number]));
  const cards = { ...looking, report: stored, given, numbers };
  const title = problems.length > 0 ? `${t.problem.title} – ${head.key}` : head.key;
  return (
    <ProjectShell {...looking} title={title} part="pairs" tail={tail} search={search}>
      <h1 class="key">{head.key}</h1>
      <Told {...props} action={action} />
      <p class={`standing is-${head.verdict}`}>
        <strong class="verdict">{capitalized(verdictWord[head.verdict][lang])}</strong>{" "}
        <span>{capitalized(`${LABELS.score[lang]}${LABELS.colon[lang]} ${scoreText(head.score, lang)}`)}</span>{" "}
        <span>{t.version(head.version, common.day(head.at))}</span>
      </p>
      {head.goneAt !== null && <p class="notice">{t.gone(common.day(head.goneAt))}</p>}
      {isOfOtherEngine(head.judge) && <p class="notice">{common.otherEngine(1)}</p>}
      <section aria-labelledby="gaps">
        <h2 id="gaps">{t.gaps}</h2>
        {gaps.open.length + gaps.leads.length + gaps.accepted.length === 0 && <p>{t.noGap}</p>}
        <Cards {...cards} gaps={gaps.open} />
        <Folded {...cards} title={t.leads(gaps.leads.length)} gaps={gaps.leads} />
        <Folded {...cards} title={t.accepted(gaps.accepted.length)} gaps={gaps.accepted} />
        {mayWork(viewing) && gaps.open.length + gaps.leads.length + gaps.accepted.length > 0 && (
          <GapActions {...looking} action={action} given={given} names={names} wrong={problems.flatMap(({ field }) => field ?? [])} />
        )}
      </section>
      <AgreementPart {...looking} board={board} action={action} isComparable={isComparable} />
      <TextsPart {...props} />
      <VersionList lang={lang} board={board} />
    </ProjectShell>
  );
}

/** What was done, with the way back; or why nothing was. */
function Told({ lang, viewing, problems, done, undo, action }: PairPageProps & { readonly action: string }) {
  const t = PAIR_STRINGS[lang];
  if (problems.length > 0)
    return (
      <div class="error-summary" role="alert" tabindex={-1}>
        <h2>{t.problem.title}</h2>
        <ul>
          {problems.map(({ field, message }) => (
            <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    );
  if (done === undefined) return null;
  return (
    <form class="notice" method="post" action={action}>
      <FormToken token={viewing.formToken} />
      <span role="status">{done}</span>{" "}
      {undo.length > 0 && mayWork(viewing) && (
        <button type="submit" name="undo" value={undo.join(" ")}>
          {t.done.undo}
        </button>
      )}
    </form>
  );
}

interface CardsProps extends Looking {
  readonly gaps: readonly BoardGap[];
  readonly report: Report | undefined;
  readonly given: GivenWork;
  readonly numbers: ReadonlyMap<string, number>;
}

function Cards({ gaps, report, given, numbers, ...looking }: CardsProps) {
  return (
    <>
      {gaps.map((gap) => (
        <BoardGapCard
          {...looking}
          gap={gap}
          report={report}
          number={numbers.get(gap.thread.fingerprint)}
          isChosen={given.gaps.some((each) => each.startsWith(`${gap.thread.id}:`))}
        />
      ))}
    </>
  );
}

function Folded({ title, gaps, ...rest }: CardsProps & { readonly title: string }) {
  if (gaps.length === 0) return null;
  return (
    <details class="gap-fold">
      <summary>{title}</summary>
      <Cards gaps={gaps} {...rest} />
    </details>
  );
}

/** Both texts side by side as they are kept; or the way to compare them where they are not. */
function TextsPart({ lang, viewing, board: { head }, gaps, shown, texts, isSinceAgreed, isDefault }: PairPageProps) {
  const t = PAIR_STRINGS[lang];
  if (!shown || !texts)
    return (
      <section aria-labelledby="texts">
        <h2 id="texts">{t.noText.title}</h2>
        <p>{viewing.project.texts === "none" ? t.noText.why : t.notKept}</p>
        <WorkbenchParts lang={lang} />
        <div id="result" />
        <CheckForm lang={lang} given={nothingGiven} />
      </section>
    );
  const source = (side: "en" | "fr") => ({ text: texts[side], ...(head.paths[side] !== null && { path: head.paths[side] }) });
  const sources = { en: source("en"), fr: source("fr") };
  return (
    <>
      {isSinceAgreed && (
        <p>
          <a href={pairLink(lang, viewing, head.key)}>{t.latest}</a>
          {!isDefault && <span class="note">{t.agree.defaults}</span>}
        </p>
      )}
      <WorkbenchParts lang={lang} />
      <ResultView
        lang={lang}
        {...(isSinceAgreed && { title: t.sinceAgreed })}
        result={shown}
        sources={sources}
        downloads={`/${lang}/download`}
        noteOf={noteOf(gaps, lang)}
      />
      <CheckForm lang={lang} given={sources} />
    </>
  );
}

/** In the margin of a finding: the gap that it is. */
function noteOf({ open, leads, accepted }: BoardGaps, lang: UiLang): (finding: Finding) => ReturnType<typeof GapLink> | null {
  const byFingerprint = new Map([...open, ...leads, ...accepted].map((gap) => [gap.thread.fingerprint, gap]));
  return ({ fingerprint }) => {
    const gap = byFingerprint.get(fingerprint);
    return gap ? <GapLink gap={gap} lang={lang} /> : null;
  };
}

function GapLink({ gap: { thread, standing }, lang }: { readonly gap: BoardGap; readonly lang: UiLang }) {
  const t = PAIR_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const said =
    standing && "comment" in standing
      ? t.inComment
      : standing?.accepted
        ? t.acceptedBy(standing.by.by, common.day(standing.by.at))
        : common.day(thread.since);
  return (
    <p class="gap-link">
      <a href={`#gap-${thread.id}`}>{t.gapNumber(thread.id)}</a> · {said}
    </p>
  );
}
