import type { Finding, Report } from "#finding";
import type { Position, Sides } from "#posting";

/** What was done to an element of the French page. */
export const HTML_OPS = ["delete", "untranslated", "figure"] as const;

/** A kind of fault. */
export type HtmlOp = (typeof HTML_OPS)[number];

/** A page with one fault in its HTML. */
export interface HtmlFault {
  readonly op: HtmlOp;
  readonly fr: string;
  /** Lines of the element on each side, as they are with the fault. */
  readonly lines: Sides<readonly [from: number, to: number]>;
}

/** Faults of the op that can be put into a pair whose two pages have the same elements, one for each paragraph, list item or row with enough text. */
export function htmlFaults(pages: Sides<string>, op: HtmlOp): readonly HtmlFault[] {
  const [en, fr] = [elementsIn(pages.en), elementsIn(pages.fr)];
  if (en.length !== fr.length || en.some(({ tag }, i) => tag !== fr[i]?.tag)) return [];
  return en.flatMap((own, i) => {
    const facing = fr[i];
    if (!facing || own.text.length < SHORTEST || facing.text.length < SHORTEST || own.text === facing.text) return [];
    const inner = changed(op, own.inner, facing.inner);
    if (inner === undefined) return [];
    const put = op === "delete" ? "" : pages.fr.slice(facing.from, facing.innerFrom) + inner + pages.fr.slice(facing.innerTo, facing.to);
    const text = pages.fr.slice(0, facing.from) + put + pages.fr.slice(facing.to);
    const lines = { en: linesOf(pages.en, own.from, own.to), fr: linesOf(text, facing.from, facing.from + put.length) };
    return [{ op, fr: text, lines }];
  });
}

/** Whether a report names a fault: something fitting, that was not said before, where it stands. */
export function namesFault({ op, lines }: HtmlFault, report: Report, before: Report): boolean {
  const said = new Set(before.findings.map(signOf));
  return report.findings.some(
    (finding) =>
      FITTING[op].test(finding.rule) &&
      !said.has(signOf(finding)) &&
      (meets(finding.en, lines.en) || (op !== "delete" && meets(finding.fr, lines.fr))),
  );
}

const FITTING: Readonly<Record<HtmlOp, RegExp>> = {
  delete: /^(?:missing-|list-structure)/u,
  untranslated: /^(?:untranslated|mixed-language)$/u,
  figure: /^(?:number|amount|date|code|contact)$/u,
};

const SHORTEST = 25;

interface Element {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly inner: string;
  readonly text: string;
}

/** Paragraphs, list items and rows that hold no other of them. */
function elementsIn(page: string): readonly Element[] {
  return [...page.matchAll(/<(p|li|tr)\b[^>]*>((?:(?!<\/?(?:p|li|tr|ul|ol|table)\b)[\s\S])*)<\/\1>/gu)].map(
    ({ 0: all, 1: tag = "", 2: inner = "", index }) => {
      const innerFrom = index + all.indexOf(">") + 1;
      const text = inner
        .replace(/<[^>]*>/gu, " ")
        .replace(/\s+/gu, " ")
        .trim();
      return { tag, from: index, to: index + all.length, innerFrom, innerTo: innerFrom + inner.length, inner, text };
    },
  );
}

function changed(op: HtmlOp, en: string, fr: string): string | undefined {
  if (op === "delete") return "";
  if (op === "untranslated") return en;
  // A number of words for people: neither of a tag nor of an address.
  const figure = /(?<=[\s(])\d{1,4}(?=[\s).,;])/u.exec(fr.replace(/<[^>]*>/gu, (tag) => "_".repeat(tag.length)));
  if (!figure || !new RegExp(`(?<!\\d)${figure[0]}(?!\\d)`, "u").test(en)) return undefined;
  return `${fr.slice(0, figure.index)}${Number(figure[0]) + 3}${fr.slice(figure.index + figure[0].length)}`;
}

function linesOf(text: string, from: number, to: number): readonly [number, number] {
  const line = (offset: number) => text.slice(0, offset).split("\n").length;
  return [line(from), line(to)];
}

const meets = (at: Position | null, [from, to]: readonly [number, number]): boolean =>
  at !== null && at.start.line <= to && at.end.line >= from;

const signOf = ({ rule, message }: Finding): string => `${rule} ${message.en}`;
