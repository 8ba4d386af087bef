import type { WordClassification } from "#drift/classification";
import { FACT_GROUPS } from "#drift/fact-words";
import type { WordEvidence } from "#drift/word-evidence";
import type { Severity } from "#finding";

/** Mass of words put in or taken out, with nothing in their place, that are no turn of phrase. */
export const WHOLE = 1;
/** Mass of a word that tells: one that both sides say now and that one had alone, or one that took the place of another. */
export const MEETS = 0.5;
/** How many times as much one side must have gained, or lost, as the other in the same step. */
const MORE = 2;
/** Names that one side alone gained from which no other wording explains them. */
const NAMES = 3;

/** Both sides were edited in one step: what each put in or took out answers to the other’s, unless it is another value or much more. */
export function classifyBoth(own: WordEvidence, other: WordEvidence): WordClassification {
  const opens = (severity: Severity, confidence: number): WordClassification => ({ effect: "opens", severity, confidence });
  if (own.changes.some(({ effect, come, isContradicted }) => effect === "worse" && come && isContradicted)) return opens("error", 0.8);
  if (isExchangedApart(own, other) || isParted(own, other)) return opens("warning", 0.8);
  if (own.names.come.length > 0 && other.names.come.length > 0 && own.names.gone.some((name) => other.names.gone.includes(name)))
    return opens("warning", 0.8);
  // Places and products have one name in both languages, or each side has names of its own.
  if (own.names.come.length >= NAMES && other.names.come.length === 0) return opens("warning", 0.75);
  const ahead = (kind: "gone" | "come") => own.worse[kind] >= WHOLE && own.worse[kind] > MORE * other.mass[kind];
  if (ahead("come") || ahead("gone")) return opens("warning", confidenceOf(Math.max(own.worse.come, own.worse.gone)));
  const isLeft = own.facts.worse > 0 && other.mass.come + other.mass.gone === 0 && other.changes.length === 0;
  if (isLeft) return opens("warning", 0.7);
  // Another word took the place of one that the other side still says, and nothing came there that could answer to it.
  if (own.worse.gone >= MEETS && own.worse.come >= MEETS && other.mass.come < MEETS) return opens("info", 0.5);
  return {
    effect: own.better >= MEETS && other.mass.gone + other.mass.come === 0 ? "closes" : "neutral",
    severity: "info",
    confidence: 0.8,
  };
}

/** Whether both sides put another in the place of one thing of a kind, and not the same: “intensive care”, « soins pédiatriques ». */
const isExchangedApart = (own: WordEvidence, other: WordEvidence): boolean =>
  own.changes.some(({ group, gone, come }) =>
    other.changes.some(
      (each) =>
        FACT_GROUPS[group]?.isKind === true &&
        each.group === group &&
        gone !== undefined &&
        each.gone?.meaning === gone.meaning &&
        come !== undefined &&
        each.come !== undefined &&
        each.come.meaning !== come.meaning,
    ),
  );

/** Whether both sides came to state a fact that is the same: “weekends”, « fins de semaine ». */
export const isSameFact = (own: WordEvidence, other: WordEvidence): boolean =>
  own.changes.some(({ group, come }) => other.changes.some((each) => come && each.group === group && each.come?.meaning === come.meaning));

/** Whether both sides put a fact in the place of the one that both stated, and none of them is the other’s: “temporary”, « à temps partiel ». */
function isParted(own: WordEvidence, other: WordEvidence): boolean {
  const facts = (kind: "gone" | "come", { changes }: WordEvidence) =>
    changes.flatMap(({ group, [kind]: use }) => (use ? [`${group} ${use.meaning}`] : []));
  // Where other words changed too, the two sentences are other ones.
  if ([own, other].some(({ mass }) => mass.gone + mass.come > MEETS)) return false;
  const [lost, come] = [facts("gone", other), facts("come", other)];
  const mine = facts("come", own);
  return (
    facts("gone", own).some((fact) => lost.includes(fact)) &&
    Math.min(mine.length, come.length) > 0 &&
    !mine.some((fact) => come.includes(fact))
  );
}

/** How sure so much mass makes it. */
export const confidenceOf = (mass: number): number => Math.round(100 * Math.min(0.95, 0.6 + 0.12 * mass)) / 100;
