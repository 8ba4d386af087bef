import type { Alignment, Bead } from "#align/bead";
import { insertionPoint } from "#align/insertion";
import { type Check, type CheckContext, type Edit, LAST, type SuppressionUse } from "#check";
import { settingsFor } from "#config/by-path";
import type { Config } from "#config/config";
import type { Block, Lang, Pair } from "#posting";
import type { Draft, Raw } from "#run/draft";
import { place } from "#run/place";
import { suppress } from "#run/suppress";

/** What the runner needs to know besides the pair. */
export interface RunOptions {
  readonly checks: readonly Check[];
  readonly config: Config;
  /** Run these rules only. */
  readonly only?: readonly string[] | undefined;
  /** What was edited since an earlier state of the pair. */
  readonly edits?: readonly Edit[];
}

/** Runs every check that is not off over an aligned pair; suppressed findings are gone. A check that throws becomes one finding. */
export function run(pair: Pair, alignment: Alignment, { checks, config, only, edits }: RunOptions): readonly Draft[] {
  const { rules } = settingsFor(config, [pair.en.path, pair.fr.path]);
  const active = checks
    .filter(({ id }) => rules[id] !== "off" && (only === undefined || only.includes(id)))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const known = new Set(checks.map(({ id }) => id));
  const ran = new Set(active.map(({ id }) => id));
  let uses: readonly SuppressionUse[] = [];
  const context = contextOf(pair, alignment, config, edits, () => uses);
  const drafts = (batch: readonly Check[]) =>
    batch.flatMap((check) => execute(check, context).map((raw) => place(raw, check, context, rules[check.id])));
  const judged = suppress(drafts(active.filter(({ order = 0 }) => order < LAST)), pair, known, ran);
  uses = judged.uses;
  return [...judged.kept, ...drafts(active.filter(({ order = 0 }) => order >= LAST))];
}

function contextOf(
  pair: Pair,
  alignment: Alignment,
  config: Config,
  edits: readonly Edit[] | undefined,
  suppressions: () => readonly SuppressionUse[],
): CheckContext {
  const claimed = new Set<Bead>();
  return {
    pair,
    alignment,
    beads: alignment.beads,
    config,
    blocks: (bead: Bead, lang: Lang): readonly Block[] => bead[lang].map((index) => pair[lang].blocks[index] as Block),
    insertionPoint: (bead) => insertionPoint(pair, alignment.beads, bead),
    claimed: (bead) => claimed.has(bead),
    claim: (bead) => void claimed.add(bead),
    ...(edits && { edits }),
    suppressions,
  };
}

function execute(check: Check, context: CheckContext): readonly Raw[] {
  const found: Raw[] = [];
  try {
    check.run(context, (message, data, where) => void found.push({ rule: check.id, message, data, place: where }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    found.push({ rule: "check-crashed", message: "crashed", data: { rule: check.id, reason }, place: { severity: "info" } });
  }
  return found;
}
