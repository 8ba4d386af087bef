import type { Labels } from "../accuracy-file.ts";
import { precisionBy } from "../sample/judge.ts";

/** What SHARED/eval/cases-run.mjs prints, as far as it is used. */
export interface CasesScore {
  readonly balance: number;
  readonly total: { readonly faults: Share; readonly quiet: Share };
  readonly kinds: readonly { readonly kind: string; readonly all: Share }[];
}

/** What SHARED/eval/score.mjs prints, as far as it is used. */
export interface PostingsScore {
  readonly annotated: { readonly precisionByWords: number | null; readonly majorRecallByWords: number | null };
  readonly injected: {
    readonly large: Part;
    readonly small: Part;
    readonly byOp: Readonly<Record<string, { readonly n: number; readonly named: number }>>;
    readonly extraPerFault: number | null;
  };
  readonly verdict: { readonly major: number; readonly byWorst: Readonly<Record<string, Readonly<Record<string, number>>>> };
  readonly clean: { readonly n: number; readonly pass: number };
}

/** So many of so many. */
export type Share = readonly [of: number, all: number];

interface Part {
  readonly n: number;
  readonly named: number | null;
}

/** All that was measured. */
export interface Measured {
  readonly cases: CasesScore;
  readonly postings: PostingsScore;
  readonly html: Readonly<Record<string, Share>>;
  readonly refused: Share;
  readonly labels: Labels | undefined;
}

/** Kinds of cases below this are named. */
const KIND = 0.8;

/** The lines of the table: what, and how much of it. Where nobody measured, that is said. */
export function figureLines({ cases, postings, html, refused, labels }: Measured): readonly (readonly [what: string, value: string])[] {
  const { injected, annotated, verdict, clean } = postings;
  const low = cases.kinds.filter(({ all: [of, all] }) => of / all < KIND).map(({ kind, all }) => `${kind} ${ofAll(all)}`);
  const op = (name: string) => `${name} ${injected.byOp[name] ? ratio([injected.byOp[name].named, injected.byOp[name].n]) : "–"}`;
  const htmlAll = Object.values(html).reduce<Share>(([a, b], [of, all]) => [a + of, b + all], [0, 0]);
  return [
    ["cases: balance", `${cases.balance.toFixed(3)} (faults ${shareOf(cases.total.faults)}, quiet ${shareOf(cases.total.quiet)})`],
    [`cases: kinds below ${KIND}`, low.length === 0 ? "none" : low.join(", ")],
    ...labelLines(labels),
    [
      "faults in HTML of other pages, named",
      `${shareOf(htmlAll)}; ${Object.entries(html)
        .map(([name, share]) => `${name} ${ofAll(share)}`)
        .join(", ")}`,
    ],
    ["annotated postings: precision by words", number(annotated.precisionByWords)],
    ["annotated postings: majors named by words", number(annotated.majorRecallByWords)],
    ["injected: blocks, sentences, facts", `${number(injected.large.named)} of ${injected.large.n} (${op("drop-short-sentence")})`],
    [
      "injected: one or two words",
      `${number(injected.small.named)} of ${injected.small.n} (${["drop-word", "asset", "number-in-enumeration", "two-links-one-target", "short-title"].map(op).join(", ")})`,
    ],
    ["injected: other new findings a fault", number(injected.extraPerFault)],
    ["pairs with a major fault that pass", `${verdict.byWorst.major?.pass ?? 0} of ${verdict.major}`],
    ["clean pairs that pass", ofAll([clean.pass, clean.n])],
    ["pairs of real pages under 256 KB, refused", ofAll(refused)],
  ];
}

function labelLines(labels: Labels | undefined): readonly (readonly [string, string])[] {
  const what = "errors and warnings on other pages, true";
  if (!labels) return [[what, "nobody has read a sample yet (npm run sample)"]];
  const by = (nameOf: Parameters<typeof precisionBy>[1]) => [...precisionBy(labels, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = (groups: ReturnType<typeof by>) =>
    groups.map(([name, { agreed, read }]) => `${name} ${shareOf([agreed, read])}`).join(", ");
  return [
    [what, `${words(by(() => "all"))}; ${words(by(({ severity }) => severity))}; agreement ${labels.agreement.toFixed(2)}`],
    ["by rule", words(by(({ rule }) => rule))],
  ];
}

const number = (value: number | null): string => (value === null ? "–" : value.toFixed(3));
const ratio = ([of, all]: Share): string => (all === 0 ? "–" : (of / all).toFixed(2));
const ofAll = ([of, all]: Share): string => `${of}/${all}`;
const shareOf = (share: Share): string => `${ofAll(share)} = ${ratio(share)}`;
