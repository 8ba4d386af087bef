import { type Report, SEVERITIES, type SectionEntry } from "#finding";
import { LANGS, type Sides } from "#posting";
import { decimal } from "#rendering/decimal";
import { beforeHeadings } from "#rendering/sections";
import { counted, scoreText } from "#rendering/strings";
import { verdictText } from "#rendering/verdict";
import type { UiLang } from "#ui-lang";
import { type Arranged, arrange, type Row, type SectionRows } from "./arrange.ts";
import { Changes } from "./changes.tsx";
import { FindingCard, type ViewContext } from "./finding-card.tsx";
import { Overview } from "./overview.tsx";
import { foundClass, RowView } from "./row.tsx";
import { Silenced } from "./silenced.tsx";
import { capitalized, HTML_STRINGS } from "./strings.ts";

/** What a caller decides about the view of a pair. */
export interface PairViewProps {
  readonly result: Report;
  readonly lang: UiLang;
  /** Without them the view shows lines instead of words. */
  readonly texts?: Sides<string> | undefined;
  /** Before every id; needed where one document shows several pairs. */
  readonly prefix?: string;
  readonly ruleHref?: (rule: string) => string;
  /** Leaves out the list of all findings: for short examples. */
  readonly brief?: boolean;
  /** Says where everything stands in the texts, for a script that edits there. */
  readonly isEditable?: boolean;
  /** What else is known of a finding. */
  readonly noteOf?: ViewContext["noteOf"];
}

/** The one view that everything builds on: both languages side by side, block by block, findings in the margin. */
export function PairView({ result, lang, texts, prefix = "", ruleHref, brief = false, isEditable = false, noteOf }: PairViewProps) {
  const arranged = arrange(result);
  const context: ViewContext = {
    lang,
    prefix,
    total: arranged.findings.length,
    isEditable,
    ...(ruleHref && { ruleHref }),
    ...(noteOf && { noteOf }),
  };
  return (
    <div class="pair-view">
      {!brief && <Notes result={result} lang={lang} />}
      {!brief && <Silenced silenced={result.silenced} lang={lang} />}
      <Changes result={result} lang={lang} />
      {!brief && <Overview context={context} result={result} arranged={arranged} />}
      <General context={context} arranged={arranged} />
      <div class="sides" aria-hidden="true">
        {LANGS.map((side) => (
          <div>
            <strong>{HTML_STRINGS[lang].side[side]}</strong> {result.pair[side].path && <span class="path">{result.pair[side].path}</span>}
          </div>
        ))}
      </div>
      {arranged.sections.map((section, index) => (
        <SectionView context={context} section={section} number={index + 1} of={arranged.sections.length} texts={texts} brief={brief} />
      ))}
    </div>
  );
}

/** How the pair stands, in one line. */
export function VerdictLine({ result, lang }: { result: Report; lang: UiLang }) {
  const t = HTML_STRINGS[lang];
  const found = SEVERITIES.filter((severity) => result.counts[severity] > 0).map((severity) =>
    counted(result.counts[severity], severity, lang),
  );
  return (
    <span class={`standing is-${result.verdict}`}>
      <strong class="verdict">{capitalized(verdictText(result.verdict, [result], lang))}</strong>{" "}
      {/* What edits ask is no score of the pair, nor does it lack findings where they ask nothing. */}
      {!result.changes && (
        <span>
          {t.scoreHead} {scoreText(result.score, lang)}
        </span>
      )}{" "}
      {(found.length > 0 || !result.changes) && <span>{found.length > 0 ? found.join(", ") : t.findings(0)}</span>}
    </span>
  );
}

function Notes({ result, lang }: { result: Report; lang: UiLang }) {
  if (result.notes.length === 0) return null;
  return (
    <section class="notes">
      <h3>{HTML_STRINGS[lang].notes}</h3>
      <ul>
        {result.notes.map((note) => (
          <li>{note.message[lang]}</li>
        ))}
      </ul>
    </section>
  );
}

function General({ context, arranged }: { context: ViewContext; arranged: Arranged }) {
  if (arranged.general.length === 0) return null;
  return (
    <section class="general">
      <h3>{HTML_STRINGS[context.lang].general}</h3>
      {arranged.general.map((numbered) => (
        <FindingCard context={context} numbered={numbered} />
      ))}
    </section>
  );
}

interface SectionViewProps {
  readonly context: ViewContext;
  readonly section: SectionRows;
  readonly number: number;
  readonly of: number;
  readonly texts: Sides<string> | undefined;
  readonly brief: boolean;
}

function SectionView({ context, section, number, of, texts, brief }: SectionViewProps) {
  const id = `${context.prefix}section-${number}`;
  const heading = (
    <h3 class={brief ? "unseen" : ""}>
      {isBeforeHeadings(section) ? beforeHeadings(partsOf(section), context.lang) : HTML_STRINGS[context.lang].section(number, of)}
      {section.section && <SectionTitle lang={context.lang} section={section.section} />}
    </h3>
  );
  const rows = section.rows.map((row) => <RowView context={context} row={row} texts={texts} />);
  const found = `pair-section${foundClass(section.rows)}`;
  if (brief)
    return (
      <section class={found}>
        {heading}
        {rows}
      </section>
    );
  return (
    <details class={found} id={id} open>
      <summary>
        {heading}
        <SectionCount lang={context.lang} rows={section.rows} />
      </summary>
      {rows}
    </details>
  );
}

const isBeforeHeadings = ({ section }: SectionRows): boolean => section !== undefined && LANGS.every((side) => !section[side]?.heading);

const partsOf = ({ rows }: SectionRows) => ({
  head: rows.some(({ entry }) => entry.block === "field"),
  body: rows.some(({ entry }) => entry.block !== "field"),
});

/** How many findings a section has; a script counts those that are shown. */
function SectionCount({ lang, rows }: { readonly lang: UiLang; readonly rows: readonly Row[] }) {
  const t = HTML_STRINGS[lang];
  const count = rows.reduce((sum, { findings }) => sum + findings.filter(({ finding }) => finding.severity !== "info").length, 0);
  return (
    <span class="section-count" data-words={JSON.stringify([t.findings(0), t.findings(1), t.findings(2)])}>
      {t.findings(count)}
    </span>
  );
}

function SectionTitle({ lang, section }: { lang: UiLang; section: SectionEntry }) {
  const t = HTML_STRINGS[lang];
  const headings = LANGS.flatMap((side) => (section[side]?.heading ? [{ side, heading: section[side].heading }] : []));
  return (
    <>
      <span class="unseen">
        {headings.map(({ side, heading }) => (
          <span lang={`${side}-CA`}> {heading}.</span>
        ))}
      </span>
      <span class="section-facts">
        {section.kind === "only-en" && ` ${t.sectionOnly.en} · `}
        {section.kind === "only-fr" && ` ${t.sectionOnly.fr} · `}{" "}
        <span class="section-score">
          {t.scoreHead} {decimal(section.score, lang)}
        </span>
      </span>
    </>
  );
}
