import type { Alignment, Bead } from "#align/bead";
import { insertionPoint } from "#align/insertion";
import { type Check, type CheckContext, type Edit, LAST, type Place, type SuppressionUse } from "#check";
import { settingsFor } from "#config/by-path";
import type { Config } from "#config/config";
import type { Block, Lang, Pair, Sides } from "#posting";
import { attempt } from "#run/attempt";
import { claimsOf, type RunClaims, rememberedRuns } from "#run/claims";
import type { FindingDraft } from "#run/draft";
import { withoutConsequences } from "#run/one-cause";
import { crashedDraft, place } from "#run/place";
import { type SilencedDraft, suppress } from "#run/suppress";
import { spend } from "#work";

/** What is asked of the runner. */
export interface RunOptions {
  readonly checks: readonly Check[];
  /** Run these rules only. */
  readonly only?: readonly string[] | undefined;
  /** What was edited since an earlier state of the pair. */
  readonly edits?: readonly Edit[];
  /**
   * Beads that are asked about. Checks that judge bead by bead judge these alone; what others say of the pair is there as ever, and
   * is to be left out by who asks.
   */
  readonly about?: readonly Bead[];
  /** Is told of each bead of which a check did not compare all. */
  readonly leftOut?: (bead: Bead) => void;
  /** Is told what comments in the texts silence. */
  readonly silenced?: (drafts: readonly SilencedDraft[]) => void;
}

/** What a check of a bead counts for (`#work`). */
const STEPS = 20;

/** Runs every check that is not off; what a comment silences is told apart. A check that throws becomes one finding. */
export type Runner = (options: RunOptions) => readonly FindingDraft[];

/** A runner over one aligned pair. Asked for a check again, with other checks beside it, it runs it again only where that may matter. */
export function runnerOf(pair: Pair, alignment: Alignment, config: Config): Runner {
  const remembered = rememberedRuns<readonly FindingDraft[]>();
  const blocksOf = beadBlocks(pair);
  return ({ checks, only, edits, about, leftOut: told, silenced }) => {
    const { rules } = settingsFor(config, [pair.en.path, pair.fr.path]);
    const active = checks
      .filter(({ id }) => rules[id] !== "off" && (only === undefined || only.includes(id)))
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    const known = new Set(checks.map(({ id }) => id));
    const ran = new Set(active.map(({ id }) => id));
    const part = about && `beads ${about.map((bead) => alignment.beads.indexOf(bead)).join(" ")}`;
    const asked = about && new Set(about);
    // Asked once for each edit: of a thousand edits a thousand times.
    if (about) spend(STEPS * active.length * about.length);
    const leftOut = (bead: Bead) => void (told && (asked?.has(bead) ?? true) && told(bead));
    let uses: readonly SuppressionUse[] = [];
    const claimed = new Set<Bead>();
    const contextOf = ({ partly, ...claims }: RunClaims): CheckContext => ({
      pair,
      alignment,
      beads: alignment.beads,
      get examined() {
        if (about === undefined) return alignment.beads;
        partly();
        return about;
      },
      config,
      blocks: blocksOf,
      insertionPoint: (bead) => insertionPoint(pair, alignment.beads, bead),
      ...claims,
      ...(edits && { edits }),
      suppressions: () => uses,
    });
    const draftsOf = (check: Check, claims: RunClaims): readonly FindingDraft[] => {
      const context = contextOf(claims);
      const setting = rules[check.id];
      return attempt<Place, FindingDraft>(
        { ...check, run: (report) => check.run(context, report) },
        (reported) => place(reported, check, context, setting),
        (reason) => crashedDraft(reason, check, context, setting),
      );
    };
    const drafts = (batch: readonly Check[]) =>
      batch.flatMap((check) =>
        // What depends on more than the pair and the claims is not remembered.
        edits || (check.order ?? 0) >= LAST
          ? draftsOf(check, claimsOf(claimed, leftOut))
          : remembered(check, claimed, (claims) => draftsOf(check, claims), part, leftOut),
      );
    const judged = suppress(drafts(active.filter(({ order = 0 }) => order < LAST)), pair, known, ran);
    uses = judged.uses;
    if (judged.silenced.length > 0) silenced?.(judged.silenced);
    return withoutConsequences([...judged.kept, ...drafts(active.filter(({ order = 0 }) => order >= LAST))]);
  };
}

/** The blocks of beads, which every check asks for. */
function beadBlocks(pair: Pair): CheckContext["blocks"] {
  const of = (bead: Bead, lang: Lang): readonly Block[] => bead[lang].map((index) => pair[lang].blocks[index] as Block);
  const known = new Map<Bead, Sides<readonly Block[]>>();
  return (bead, lang) => {
    let both = known.get(bead);
    if (both === undefined) {
      both = { en: of(bead, "en"), fr: of(bead, "fr") };
      known.set(bead, both);
    }
    return both[lang];
  };
}
