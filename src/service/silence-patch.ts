import { patchOf } from "#edit/patch";
import { type NoSilence, silenceBefore } from "#edit/silence";
import { applied } from "#fix/replacements";
import { LANGS } from "#posting";
import { textsOfVersion } from "#service/pair-page";
import type { BoardBodies, PairAcceptance, PairBoard } from "#store/entities";

/** A patch that writes an acceptance into the file, or why there is none: no texts are kept, the finding is gone, or no comment can stand there. */
export type SilencePatch =
  | { readonly ok: true; readonly patch: string }
  | { readonly ok: false; readonly why: NoSilence | "gone" | "texts" };

/** The comment that says in the file what somebody accepted on a page: of a gap on the side that has the text, else on the first side that has a place. */
export function silencePatch(
  { head, kept, texts, threads }: PairBoard & BoardBodies,
  { thread, reason }: PairAcceptance["acceptance"],
): SilencePatch {
  const fingerprint = threads.find(({ id }) => id === thread)?.fingerprint;
  const finding = kept?.report?.findings.find((each) => each.fingerprint === fingerprint);
  const own = textsOfVersion(texts, head.hashes);
  if (!kept?.report || !own) return { ok: false, why: "texts" };
  if (!finding) return { ok: false, why: "gone" };
  const side = LANGS.find((lang) => finding[lang] !== null) ?? "en";
  const at = finding[side]?.start.offset ?? 0;
  const blocks = kept.report.alignment
    .flatMap((entry) => entry[side].map(({ start, end }) => ({ kind: entry.block, from: start.offset, to: end.offset })))
    .sort((a, b) => a.from - b.from);
  const block = blocks.findLast(({ from }) => from <= at) ?? blocks[0];
  const path = head.paths[side] ?? `${side}.md`;
  if (!block) return { ok: false, why: "line" };
  const silence = silenceBefore({ text: own[side], blocks }, block, { rule: finding.rule, reason, mdx: path.endsWith(".mdx") });
  return silence.ok ? { ok: true, patch: patchOf(path, own[side], applied(own[side], silence.edits)) } : silence;
}
