import { checks } from "../../../checks/index.ts";
import type { ExpectedFinding } from "./annotation.ts";
import type { PairScore } from "./score.ts";

/** Groups of rules whose recall is told apart. */
export type GoldGroup = "structure" | "inside" | "facts" | "language" | "front matter" | "markup";

/** The figures of the whole set, each a share of 1. */
export interface GoldTotals {
  readonly pairs: number;
  readonly alignment: number;
  readonly precision: number;
  readonly recall: number;
  readonly recallOf: { readonly [G in GoldGroup]: number };
  readonly quiet: number;
}

/** Adds the scores of pairs up. */
export function totalsOf(scores: readonly PairScore[]): GoldTotals {
  const sum = (of: (score: PairScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const hits = scores.flatMap((score) => score.hits);
  const misses = scores.flatMap((score) => score.misses);
  const recall = (group?: GoldGroup) => {
    const of = (list: readonly ExpectedFinding[]) => list.filter((each) => group === undefined || groupOf(each) === group).length;
    return share(of(hits), of(hits) + of(misses));
  };
  return {
    pairs: scores.length,
    alignment: share(
      2 * sum(({ links }) => links.right),
      sum(({ links }) => links.gold + links.found),
    ),
    precision: share(
      sum((score) => score.reported - score.false.length),
      sum(({ reported }) => reported),
    ),
    recall: recall(),
    recallOf: {
      structure: recall("structure"),
      inside: recall("inside"),
      facts: recall("facts"),
      language: recall("language"),
      "front matter": recall("front matter"),
      markup: recall("markup"),
    },
    quiet: share(
      sum(({ quiet, disturbed }) => quiet - disturbed.length),
      sum(({ quiet }) => quiet),
    ),
  };
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

/** The group of the first rule that would say it. Throws where there is no such rule: the annotation is then to be mended. */
export function groupOf({ rule }: ExpectedFinding): GoldGroup {
  const [id] = [rule].flat();
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`expected a rule, found “${id}”`);
  if (check.category === "markup" || check.category === "typographical") return "markup";
  if (check.group === "content") return "inside";
  if (check.group === "front-matter") return "front matter";
  return check.group === "facts" || check.group === "language" ? check.group : "structure";
}
