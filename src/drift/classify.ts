import type { EditReason } from "#check";
import type { Config } from "#config/config";
import { lettersOf } from "#drift/block-track";
import { judgeField } from "#drift/classify-field";
import { type AlignedState, crossings, type EditContext, isUnmatched, textOf } from "#drift/edit-context";
import { linkGain } from "#drift/links";
import { measureEdit } from "#drift/measures";
import { senseGain } from "#drift/senses";
import { statedGain } from "#drift/stated";
import type { Vocabulary } from "#drift/vocabulary";
import type { Effect, Severity } from "#finding";
import { type Block, type Lang, otherLang } from "#posting";
import { normalizeTarget, pageOf } from "#text/links";

/** What an edit is, and why. */
export interface Classification {
  readonly effect: Effect;
  readonly reason: EditReason;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
}

/** All that judging needs to know besides the edit. */
export interface StatePair {
  readonly before: AlignedState;
  readonly after: AlignedState;
  readonly vocabulary: Vocabulary;
  readonly config: Config;
}

/** Mass, about one for each telling word, that one side alone must have gained: one word may be a name or a turn of phrase. */
const TELLS = 0.65;
/** Mass that must have come together: less, as what both sides say is surer than what one does not. */
const MEETS = 0.5;

/** Classifies an edit: form or substance, and does the pair agree in it better or worse than before? */
export function classifyEdit(scene: EditContext, moved: boolean, ground: StatePair): Classification {
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
  // What both sides gained and each other's counterpart is as good as a check of the pair finds it: no earlier text was left behind.
  if (was.length === 0 && scene.facingBefore.length === 0 && scene.facingAfter.length > 0)
    return { effect: "neutral", reason, severity: "info", confidence: 0.8 };
  const evidence = measureEdit(scene, before, after, vocabulary);
  const { apart, together, unmatched, forms, faults, translated, touched } = evidence;
  const links = linkGain(scene, before, after);
  const order = moved ? crossings(after, lang, scene.after) - crossings(before, lang, scene.before) : 0;
  const opens = (severity: Severity, confidence: number, why: EditReason = reason): Classification => ({
    effect: "opens",
    reason: why,
    severity,
    confidence,
  });
  const closes: Classification = { effect: "closes", reason, severity: "info", confidence: 0.8 };
  // What found its counterpart has caught up, whatever else may be said of the two.
  if (unmatched < 0 || translated > 0) return closes;
  if (translated < 0 && was.length > 0) return opens("error", 0.85, "copied");
  // A block that stays itself and loses its counterpart has lost it to its words, which are weighed.
  const stays = was.length === 1 && is.length === 1 && formOf(was) === formOf(is);
  if (unmatched > 0 && !stays) {
    if (isFaced(scene, after, config)) return opens("info", 0.4);
    return opens(reason === "form" ? "warning" : "error", 0.9);
  }
  if (faults > 0) return opens(faults >= 1 ? "error" : "warning", 0.85);
  if (links < -LINKS_TELL) return opens("warning", 0.8);
  const sense = touched <= FEW && was.length > 0 && is.length > 0 ? senseGain(scene, before, after) : 0;
  if (sense < 0) return opens("error", 0.8);
  const stated = was.length > 0 && is.length > 0 ? statedGain(scene, before, after) : 0;
  if (stated < 0) return opens("error", 0.85);
  if (apart >= TELLS && apart >= together) return opens("warning", confidenceOf(apart));
  if (order > 0) return opens("warning", 0.75, "moved");
  if (forms > 0) return opens("warning", 0.75, "form");
  if (faults < 0 || forms < 0 || order < 0 || sense > 0 || stated > 0 || links > LINKS_TELL || together >= MEETS) return closes;
  return { effect: "neutral", reason, severity: "info", confidence: 0.8 };
}

/** Mass of other words up to which a “not” or a “must” is what the edit is about. */
const FEW = 1;

/** Agreement of links, of which two of one page are worth 2, that must have come or gone. */
const LINKS_TELL = 0.5;

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
function isFaced({ lang, after: group }: EditContext, { pair, alignment }: AlignedState, { frontMatter }: Config): boolean {
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
