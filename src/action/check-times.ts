import { resolve } from "node:path";
import type { Config } from "#config/config";
import { refusal } from "#config/user-error";
import { engineWith } from "#engine";
import type { Outcome, Refusal } from "#finding";
import { LANGS, type Sides, type Source } from "#posting";
import { WIDTH } from "../cli/collect.ts";
import { mapEach } from "../cli/each.ts";
import { readText } from "../cli/files.ts";
import { checkStates, type StateOutcomes } from "../review/check-states.ts";
import type { PairFiles, TwoTimes } from "./touched.ts";

/** The folders that hold the files of a pair at two times. */
export interface Folders {
  readonly before: string | undefined;
  readonly after: string;
}

/** A pair at two times, checked. */
export interface CheckedTimes extends StateOutcomes {
  readonly key: string;
  /** Its texts now. */
  readonly texts: Sides<string> | null;
}

/** Reads and checks pairs at two times, few at a time; what cannot be read is refused and the others go on. */
export function checkTimes(
  pairs: readonly TwoTimes[],
  folders: Folders,
  configFor: (paths: readonly string[]) => Config,
): Promise<readonly CheckedTimes[]> {
  return mapEach(pairs, WIDTH, async ({ before: then, after: now }): Promise<CheckedTimes> => {
    // One name and one set of rules for both times, or nothing would be the same in them.
    const named = now ?? then;
    const config = configFor(named ? [named.en, named.fr] : []);
    const key = named?.key ?? "";
    const [before, after] = await Promise.all([
      then && folders.before !== undefined ? readPair(then, folders.before, config) : null,
      now ? readPair(now, folders.after, config) : null,
    ]);
    const texts = after?.ok ? { en: after.sources.en.text, fr: after.sources.fr.text } : null;
    const unread = { before: before?.ok === false ? before : null, after: after?.ok === false ? after : null };
    try {
      const sources = { before: before?.ok ? before.sources : null, after: after?.ok ? after.sources : null };
      const found = checkStates(sources, engineWith(config, key));
      return { key, texts, ...found, before: unread.before ?? found.before, after: unread.after ?? found.after };
    } catch (error) {
      // The engine does not throw; should it have a fault after all, the other pairs are not lost with it.
      const reason = error instanceof Error ? error.message : String(error);
      const failed: Outcome = { ok: false, refusals: [refusal("unexpected", { reason }, { path: named?.en ?? "" })] };
      return { key, texts, before: then ? failed : null, after: now ? failed : null, drift: null };
    }
  });
}

type Read = { readonly ok: true; readonly sources: Sides<Source> } | { readonly ok: false; readonly refusals: readonly Refusal[] };

async function readPair(pair: PairFiles, folder: string, { limits }: Config): Promise<Read> {
  const reads = await Promise.all(LANGS.map((lang) => readText(resolve(folder, pair[lang]), pair[lang], limits.bytes)));
  const [en, fr] = reads;
  if (en?.ok && fr?.ok) return { ok: true, sources: { en: { text: en.text, path: pair.en }, fr: { text: fr.text, path: pair.fr } } };
  return { ok: false, refusals: reads.flatMap((read, i) => (read.ok ? [] : [{ ...read.refusal, side: LANGS[i] ?? "en" }])) };
}
