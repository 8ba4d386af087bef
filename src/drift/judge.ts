import type { EditReason } from "#check";
import type { Config } from "#config/config";
import { evidenceOf } from "#drift/evidence";
import { judgeField } from "#drift/judge-field";
import { isUnmatched, type Scene, type Stage, textOf } from "#drift/scene";
import { lettersOf } from "#drift/track";
import type { Vocabulary } from "#drift/vocabulary";
import type { Effect, Severity } from "#finding";
import { type Block, type Lang, otherLang } from "#posting";
import { normalizeTarget, pageOf } from "#text/links";

/** What an edit is, and why. */
export interface Judgement {
  readonly effect: Effect;
  readonly reason: EditReason;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
}

/** All that judging needs to know besides the edit. */
export interface Ground {
  readonly before: Stage;
  readonly after: Stage;
  readonly vocabulary: Vocabulary;
  readonly config: Config;
}

/** Mass, about one for each telling word, that one side alone must have gained: one word may be a name or a turn of phrase. */
const TELLS = 0.65;
/** Mass that must have come together: less, as what both sides say is surer than what one does not. */
const MEETS = 0.5;

/** Classifies an edit: form or substance, and does the pair agree in it better or worse than before? */
export function judge(scene: Scene, moved: boolean, ground: Ground): Judgement {
  const { before, after, vocabulary, config } = ground;
  const { lang } = scene;
  const was = scene.before.map((index) => before.pair[lang].blocks[index] as Block);
  const is = scene.after.map((index) => after.pair[lang].blocks[index] as Block);
  const field = judgeField(scene, ground);
  if (field) return field;
  const reason = reasonOf(was, is);
  if (was.length > 0 && is.length > 0 && !moved && formOf(was) === formOf(is)) {
    const [old, now] = [textOf(before, lang, scene.before), textOf(after, lang, scene.after)];
    if (lettersOf(old) === lettersOf(now) && targetsOf(was) === targetsOf(is))
      return { effect: "cosmetic", reason, severity: "info", confidence: 0.95 };
  }
  const { apart, together, unmatched, forms, faults } = evidenceOf(scene, before, after, vocabulary);
  // A block that stays itself and loses its counterpart has lost it to its words, which are weighed.
  const stays = was.length === 1 && is.length === 1 && formOf(was) === formOf(is);
  const faced = isFaced(scene, after, config);
  if (unmatched > 0 && !stays)
    return { effect: "opens", reason, severity: faced ? "info" : reason === "form" ? "warning" : "error", confidence: faced ? 0.4 : 0.9 };
  if (faults > 0)
    return {
      effect: "opens",
      reason: moved && reason === "changed" ? "moved" : reason,
      severity: faults >= 1 ? "error" : "warning",
      confidence: 0.85,
    };
  if (apart >= TELLS) return { effect: "opens", reason, severity: "warning", confidence: confidenceOf(apart) };
  if (forms > 0) return { effect: "opens", reason: "form", severity: "warning", confidence: 0.75 };
  if (unmatched < 0 || faults < 0 || forms < 0 || together >= MEETS) return { effect: "closes", reason, severity: "info", confidence: 0.8 };
  return { effect: "neutral", reason, severity: "info", confidence: 0.8 };
}

const confidenceOf = (mass: number): number => Math.round(100 * Math.min(0.95, 0.6 + 0.12 * mass)) / 100;

function reasonOf(was: readonly Block[], is: readonly Block[]): EditReason {
  if (was.length === 0) return "added";
  if (is.length === 0) return "removed";
  return formOf(was) === formOf(is) ? "changed" : "form";
}

const formOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.map(({ kind, depth, ordered }) => [kind, kind === "heading" ? depth : 0, ordered ?? null]));

const targetsOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.flatMap(({ links }) => links.map(({ url }) => pageOf(normalizeTarget(url)))).sort());

/** Both sides gained a block of one kind at one place, and nothing else says that they are not each other’s translation. */
function isFaced({ lang, after: group }: Scene, { pair, alignment }: Stage, { frontMatter }: Config): boolean {
  const other: Lang = otherLang(lang);
  return group.some((index) => {
    const at = alignment.beadOf[lang][index] ?? -1;
    const kind = pair[lang].blocks[index]?.kind;
    const key = pair[lang].blocks[index]?.key ?? "";
    if (alignment.beads[at]?.kind === "match" || frontMatter.ignore.includes(key)) return false;
    const meets = (step: 1 | -1) => {
      for (let i = at + step, bead = alignment.beads[i]; bead && bead.kind !== "match"; i += step, bead = alignment.beads[i]) {
        if (
          bead[other].some(
            (facing) => isUnmatched({ pair, alignment, faults: NO_FAULTS }, other, facing) && pair[other].blocks[facing]?.kind === kind,
          )
        )
          return true;
      }
      return false;
    };
    return meets(1) || meets(-1);
  });
}

const NO_FAULTS = { en: new Float64Array(), fr: new Float64Array() };
