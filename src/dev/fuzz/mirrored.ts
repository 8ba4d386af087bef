import { engineWith } from "#engine";
import type { Finding, Report } from "#finding";
import { checkPair } from "#parity";
import type { Lang } from "#posting";
import type { Chance } from "./chance.ts";

/** Rules that ask the same of both languages, so that swapped sides have the same findings with the sides swapped. */
const SYMMETRIC = /^(?:missing-(?:block|heading|item|paragraph|section)|order)$/u;

/**
 * What is lost, or comes, where the two languages are swapped. The texts are figures alone: by words neither side is known, so that the swapped pair
 * is the mirror of this one and not another pair.
 */
export function* mirrorFaults(chance: Chance): Generator<string> {
  const blocks = Array.from({ length: 2 + chance.below(11) }, (_, i) => figures(chance, i));
  const [a, b] = [edited(blocks, chance), edited(blocks, chance)];
  const straight = findings(a, b, "en");
  const swapped = findings(b, a, "fr");
  // Which of two blocks without a counterpart stands first is a rule and no mirror: a section may end on the one side of it or the other.
  if (straight === undefined || swapped === undefined) return;
  if (straight.join() !== swapped.join()) yield `the swapped pair has other findings: ${JSON.stringify({ a, b, straight, swapped })}`;
}

/**
 * Figures, of nearly the same length in every block: a French text is expected to be somewhat longer. No two are equally long: of two such neighbours
 * that changed places, the one that is told is the first in English, which is a rule and no mirror.
 */
function figures(chance: Chance, i: number): string {
  const words = Array.from({ length: 30 + i }, (_, n) => 1000 + (i * 37 + (n + 1) ** 2 * 41) * 7).join(" ");
  return chance.of([`- ${words}\n\n`, `${words}\n\n`, `## ${words}\n\n`, `\`\`\`\n${words}\n\`\`\`\n\n`]);
}

/** Without some blocks, and now and then with one put elsewhere. */
function edited(blocks: readonly string[], chance: Chance): string {
  const left = blocks.filter(() => !chance.is(0.2));
  if (chance.is(0.3) && left.length > 2) left.splice(chance.below(left.length), 0, ...left.splice(chance.below(left.length), 1));
  return left.join("");
}

function findings(en: string, fr: string, a: Lang): readonly string[] | undefined {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, engineWith(undefined, "pair"));
  if (!outcome.ok || outcome.report.findings.some(({ rule }) => rule === "generation")) return undefined;
  const role = (lang: Lang | undefined) => (lang === undefined ? "-" : lang === a ? "a" : "b");
  const words = (finding: Finding) => JSON.stringify([finding.rule, role(finding.lacking), finding[a], finding[a === "en" ? "fr" : "en"]]);
  const of = ({ findings: all }: Report) => all.filter(({ rule }) => SYMMETRIC.test(rule));
  return of(outcome.report).map(words).sort();
}
