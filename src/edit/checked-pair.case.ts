import type { BlockedText, TextGap } from "#edit/text-gap";
import { engineWith } from "#engine";
import type { Finding, Report } from "#finding";
import { checkPair } from "#parity";
import { type Lang, otherLang, type Sides } from "#posting";

/** The report of two texts, with every rule. */
export function reportOn(texts: Sides<string>): Report {
  const outcome = checkPair({ en: { text: texts.en }, fr: { text: texts.fr } }, engineWith());
  if (!outcome.ok) throw new Error("expected a pair that can be read");
  return outcome.report;
}

/** A side of a report with the places of its blocks. */
export function blockedText(report: Report, texts: Sides<string>, side: Lang): BlockedText {
  const blocks = report.alignment
    .flatMap((entry) => entry[side].map(({ start, end }) => ({ kind: entry.block, from: start.offset, to: end.offset })))
    .toSorted((a, b) => a.from - b.from);
  return { text: texts[side], blocks };
}

/** The gap of a finding. */
export function gapOf(report: Report, texts: Sides<string>, { lacking, insertAt, ...places }: Finding): TextGap {
  const side = lacking ?? "fr";
  const other = blockedText(report, texts, otherLang(side));
  const block = other.blocks.find(({ from }) => from === places[otherLang(side)]?.start.offset);
  if (!insertAt || !block) throw new Error("expected a gap");
  return { own: blockedText(report, texts, side), at: insertAt.offset, other, block };
}
