import { SEVERITIES } from "#finding";
import type { Position } from "#posting";
import { LANGS, otherLang } from "#posting";
import type { FindingDraft } from "#run/draft";

/** Rules that say what a text states: where the text is gone, so is that. */
const STATED = ["amount", "code", "command", "contact", "date", "link", "missing-detail", "negation", "number"];

/** Those that name a value by itself. */
const FACTS = ["amount", "contact", "date", "number"];

/**
 * What follows from a fault and is no fault of its own, where it stands at the place of the first: what a broken link shows of
 * its address, the sentences and numbers of a description that is empty, the salary of a sentence that is missing.
 */
const FOLLOWS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["broken-markup", new Set(["contact", "meaning", "missing-detail"])],
  ["front-matter", new Set(["missing-sentence", "meaning", "stale", "title", ...STATED])],
  ["missing-sentence", new Set(STATED)],
  ["missing-block", new Set([...STATED, "meaning"])],
  ["missing-detail", new Set(STATED.filter((rule) => rule !== "missing-detail"))],
  ["code", new Set(["negation", "terminology"])],
  // Of two texts of different times, what one alone states is part of that; a value that differs is a fault in either.
  ["stale", new Set(["amount", "date", "link", "missing-detail", "negation", "number"])],
  ...FACTS.map((rule) => [rule, new Set(["missing-detail", ...(rule === "date" ? ["meaning"] : [])])] as const),
]);

/** One cause, one finding: what follows from another finding is left out, and the cause is as grave as the gravest of it. */
export function withoutConsequences(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const causes = drafts.filter(({ rule }) => FOLLOWS.has(rule));
  if (causes.length === 0) return drafts;
  const reaches = new Map<string, Reach>();
  const causeOf = (one: FindingDraft) => {
    const reach = reaches.get(one.rule) ?? reachOf(causes.filter(({ rule }) => FOLLOWS.get(rule)?.has(one.rule)));
    reaches.set(one.rule, reach);
    return reach(one).find((cause) => explains(cause, one) && isAt(one, cause));
  };
  const gravest = new Map<FindingDraft, FindingDraft["severity"]>();
  const kept = drafts.filter((one) => {
    const cause = causeOf(one);
    if (cause) gravest.set(cause, graver(gravest.get(cause) ?? cause.severity, one.severity));
    return cause === undefined;
  });
  return kept.map((one) => (gravest.has(one) ? { ...one, severity: gravest.get(one) ?? one.severity } : one));
}

type Reach = (one: FindingDraft) => readonly FindingDraft[];

/**
 * The causes that may be at the place of a finding, in their order: a cause holds it, or lies in it, on a side that both name. Each side is
 * cut into stretches, so that a page of a thousand causes is not gone through for each finding.
 */
function reachOf(causes: readonly FindingDraft[]): Reach {
  if (causes.length <= FEW) return () => causes;
  const places = { en: new Map<number, number[]>(), fr: new Map<number, number[]>() };
  const stretches = (at: Position) => {
    const [first, last] = [Math.floor(at.start.offset / STRETCH), Math.floor(at.end.offset / STRETCH)];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  causes.forEach((cause, i) => {
    for (const lang of LANGS) {
      for (const stretch of cause[lang] ? stretches(cause[lang]) : []) {
        const list = places[lang].get(stretch);
        if (list) list.push(i);
        else places[lang].set(stretch, [i]);
      }
    }
  });
  return (one) => {
    const found = new Set<number>();
    for (const lang of LANGS) {
      for (const stretch of one[lang] ? stretches(one[lang]) : []) for (const i of places[lang].get(stretch) ?? []) found.add(i);
    }
    return [...found].sort((a, b) => a - b).map((i) => causes[i] as FindingDraft);
  };
}

/** Causes that are gone through one by one. */
const FEW = 20;
/** UTF-16 code units of a stretch. */
const STRETCH = 256;

/** Broken markup explains what it shows, and no more; a visible “mailto:” is a matter of the address, which says it better. */
function explains(cause: FindingDraft, one: FindingDraft): boolean {
  const { rule, data } = cause;
  if (rule === "stale") return cause.severity === "warning" && one.severity === "warning";
  if (rule === "missing-detail" || (one.rule === "missing-detail" && FACTS.includes(rule))) {
    const [detail, fact] = rule === "missing-detail" ? [cause, one] : [one, cause];
    return isMoreThan(detail, fact) === (rule === "missing-detail");
  }
  if (one.rule === "terminology") return true;
  if (rule === "code") return LANGS.every((lang) => typeof data[lang] === "string" && data[lang] === one.data[lang]);
  if (rule === "broken-markup" && one.rule !== "contact")
    return data.kind === "link" && Object.values(one.data).some((words) => typeof words === "string" && /\] ?\(|:\/\//u.test(words));
  return rule !== "broken-markup" || (data.kind === "link" && String(data.shown).includes(String(one.data.value).replace(/^mailto:/u, "")));
}

/** At the same place: on the side that is at fault, or else on one that both name; what a lost text states stands where the text does. */
function isAt(one: FindingDraft, cause: FindingDraft): boolean {
  if (one.rule === "missing-detail" && FACTS.includes(cause.rule)) {
    const has = one.lacking && otherLang(one.lacking);
    return has !== undefined && cause.lacking === one.lacking && (isWithin(cause[has], one[has]) || isWithin(one[has], cause[has]));
  }
  if (cause.rule === "code") return LANGS.every((lang) => isWithin(one[lang], cause[lang]) || isWithin(cause[lang], one[lang]));
  const isLost =
    cause.lacking !== undefined &&
    cause.lacking === one.lacking &&
    isWithin(one[otherLang(cause.lacking)], cause[otherLang(cause.lacking)]);
  if (isLost || cause.rule.startsWith("missing-")) return isLost;
  const sides = cause.lacking ? [cause.lacking] : LANGS;
  return sides.some((lang) => isWithin(one[lang], cause[lang]));
}

/** A clause that holds a value says more than that it is missing; “jobs@example.ca” alone does not, nor “pm, Pacific Time”. */
const MORE = 10;

function isMoreThan(detail: FindingDraft, fact: FindingDraft): boolean {
  const length = (at: Position | null) => (at ? at.end.offset - at.start.offset : 0);
  const has = detail.lacking ? otherLang(detail.lacking) : "en";
  return length(detail[has]) > length(fact[has]) + MORE;
}

function isWithin(inner: Position | null, outer: Position | null): boolean {
  return inner !== null && outer !== null && inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}

const graver = (a: FindingDraft["severity"], b: FindingDraft["severity"]) => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b);
