import type { Check, CheckContext, Place } from "#check";
import type { RuleSetting } from "#config/config";
import type { Severity } from "#finding";
import { type Block, LANGS, type Lang, type Position, type Posting, type Sides } from "#posting";
import type { RawFinding } from "#run/attempt";
import { blocksWithin } from "#run/blocks-within";
import type { FindingDraft } from "#run/draft";
import { effectiveSeverity } from "#run/severity";

/** Places and weighs what a check reported. */
export function place(reported: RawFinding<Place>, check: Check, context: CheckContext, setting: RuleSetting | undefined): FindingDraft {
  return draftOf(check.id, reported, check, context, setting);
}

/** The one finding of a check that stopped. */
export function crashedDraft(reason: string, check: Check, context: CheckContext, setting: RuleSetting | undefined): FindingDraft {
  const data = { rule: check.id, reason };
  const words = {
    en: `The check ${data.rule} stopped on this pair (${data.reason}); the other checks ran. Please report it with the two files.`,
    fr: `La vérification ${data.rule} s’est interrompue sur cette paire (${data.reason}); les autres ont été faites. Veuillez le signaler en joignant les deux fichiers.`,
  };
  return draftOf("check-crashed", { message: "crashed", data, place: { severity: "info" }, words }, check, context, setting);
}

function draftOf(
  rule: string,
  { message, data, place: where, words }: RawFinding<Place>,
  check: Check,
  context: CheckContext,
  setting: RuleSetting | undefined,
): FindingDraft {
  const positions = { en: positionOf(where.en), fr: positionOf(where.fr) };
  const wanted = setting === "off" ? undefined : setting;
  const severity = effectiveSeverity(wanted, check.severity as Severity, where.severity);
  // In a pair too large to be searched whole, what seems missing may stand where the search did not look.
  const doubtful = context.alignment.approximate && check.group !== "front-matter";
  return {
    rule,
    severity: doubtful && severity === "error" ? "warning" : severity,
    category: where.category ?? check.category,
    confidence: Math.min(where.confidence ?? 0.9, doubtful ? DOUBTFUL : 1),
    ...(where.lacking && { lacking: where.lacking }),
    section: sectionOf(where, positions, context),
    ...positions,
    ...(where.insertAt && { insertAt: where.insertAt }),
    message: words,
    data,
    ...(where.suggestion && { suggestion: where.suggestion }),
    identity: [
      rule,
      message,
      where.lacking ?? "",
      ...(where.identity ? [where.identity] : LANGS.map((lang) => textAt(context, lang, positions[lang]))),
    ],
    at: (positions.en ?? positions.fr)?.start.offset ?? 0,
  };
}

/** Most that a finding of an approximate alignment is sure of. */
const DOUBTFUL = 0.5;

const positionOf = (at: Block | Position | null | undefined): Position | null => (at ? ("position" in at ? at.position : at) : null);

function sectionOf(where: Place, positions: Sides<Position | null>, { alignment, pair }: CheckContext): number {
  if (where.bead) return where.bead.section;
  for (const lang of LANGS) {
    const at = positions[lang];
    // What stands between blocks, a comment say, belongs to the section of the block before it.
    const first = at ? (blocksWithin(pair[lang], at)[0] ?? lastBefore(pair[lang], at.start.offset)) : undefined;
    const bead = first === undefined ? undefined : alignment.beads[alignment.beadOf[lang][first] ?? -1];
    if (bead) return bead.section;
  }
  return 0;
}

const lastBefore = ({ blocks }: Posting, offset: number) => blocks.findLast(({ position }) => position.end.offset <= offset)?.index;

/** What stands at a place, on one line: a paragraph that lacks a thousand sentences is where each of them is told. */
const told = new WeakMap<Position, string>();

function textAt({ pair }: CheckContext, lang: Lang, at: Position | null): string {
  if (at === null) return "";
  const known = told.get(at) ?? pair[lang].text.slice(at.start.offset, at.end.offset).replace(/\s+/gu, " ").trim();
  told.set(at, known);
  return known;
}
