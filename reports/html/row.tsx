import { LANGS, type Lang, type Position } from "#posting";
import { isCorrection } from "#rendering/ranked";
import type { UiLang } from "#ui-lang";
import type { Numbered, Row } from "./arrange.ts";
import { FindingCard, findingId, type ViewContext } from "./finding-card.tsx";
import { markedSegments } from "./marks.ts";
import { HTML_STRINGS } from "./strings.ts";

/** What faces what, with its findings in the margin. Text is shown as it was written, never as live Markdown or HTML. */
export function RowView({ context, row, texts }: { context: ViewContext; row: Row; texts: Readonly<Record<Lang, string>> | undefined }) {
  const found = row.findings.length > 0;
  return (
    <div class={`row is-${row.entry.kind} of-${row.entry.block}${foundClass([row])}`}>
      {LANGS.map((side) => (
        <Cell context={context} row={row} side={side} text={texts?.[side]} />
      ))}
      {found && (
        <div class="margin">
          {row.findings.map((numbered) => (
            <FindingCard context={context} numbered={numbered} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether rows have faults, or only what is for information and may be folded away. */
export function foundClass(rows: readonly Row[]): string {
  const findings = rows.flatMap((row) => row.findings);
  if (findings.length === 0) return "";
  return findings.some(({ finding }) => finding.severity !== "info") ? " has-findings" : " has-leads";
}

function Cell({ context, row, side, text }: { context: ViewContext; row: Row; side: Lang; text: string | undefined }) {
  const t = HTML_STRINGS[context.lang];
  const positions = row.entry[side];
  if (positions.length === 0) return <Gap context={context} row={row} side={side} />;
  return (
    <div class={`cell cell-${side}`}>
      <span class="cell-side">{t.side[side]}</span>
      {positions.map((position) => (
        <div class="block" {...(context.isEditable && placeOf(side, row, position))}>
          <LineNumber lang={context.lang} position={position} />
          {text === undefined ? (
            <p class="block-text where">
              {t.block[row.entry.block]}, {linesOf(context.lang, position)}
            </p>
          ) : (
            <SourceText context={context} row={row} side={side} position={position} text={text} />
          )}
        </div>
      ))}
      {row.entry.moved && (
        <p class="moved">
          <span aria-hidden="true">⇅ </span>
          {t.moved}
        </p>
      )}
    </div>
  );
}

function placeOf(side: Lang, { entry }: Row, { start, end }: Position): Readonly<Record<string, string>> {
  return { "data-side": side, "data-kind": entry.block, "data-from": String(start.offset), "data-to": String(end.offset) };
}

/** The hole where a side has nothing. */
function Gap({ context, row, side }: { context: ViewContext; row: Row; side: Lang }) {
  const t = HTML_STRINGS[context.lang];
  const at = row.findings.map(({ finding }) => finding.insertAt).find((point) => point?.side === side);
  return (
    <div class={`cell cell-${side} gap`}>
      <p>
        {t.gap[side]}
        {at && <span class="gap-at"> ({t.gapAt(at.line)})</span>}
      </p>
    </div>
  );
}

function LineNumber({ lang, position }: { lang: UiLang; position: Position }) {
  return (
    <span class="line">
      <span class="unseen">{HTML_STRINGS[lang].line(position.start.line)}</span>
      <span aria-hidden="true">{position.start.line}</span>
    </span>
  );
}

interface SourceTextProps {
  readonly context: ViewContext;
  readonly row: Row;
  readonly side: Lang;
  readonly position: Position;
  readonly text: string;
}

function SourceText({ context, row, side, position, text }: SourceTextProps) {
  const t = HTML_STRINGS[context.lang];
  return (
    <div class="block-text" lang={`${side}-CA`}>
      {markedSegments(text, position, side, row.marks[side]).map((stretch) => (
        <>
          {stretch.severity ? <mark class={`is-${stretch.severity}`}>{stretch.text}</mark> : stretch.text}
          {stretch.closes.map((number) => (
            <a
              class={`mark-number ${markClass(row.marks[side], number)}`}
              href={`#${findingId(context, number)}`}
              lang={context.lang}
              aria-label={t.markOf(number)}
            >
              {number}
            </a>
          ))}
        </>
      ))}
    </div>
  );
}

function markClass(marks: readonly Numbered[], number: number): string {
  const finding = marks.find((mark) => mark.number === number)?.finding;
  return finding ? `is-${finding.severity}${isCorrection(finding) ? " is-correction" : ""}` : "";
}

function linesOf(lang: UiLang, position: Position): string {
  const { start, end } = position;
  return start.line === end.line ? HTML_STRINGS[lang].line(start.line) : HTML_STRINGS[lang].lines(start.line, end.line);
}
