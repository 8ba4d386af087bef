import { resolve } from "node:path";
import { settingsFor } from "#config/by-path";
import type { Config } from "#config/config";
import { refusal, userError } from "#config/user-error";
import type { Refusal } from "#finding";
import { LANGS, type Sides, type Source } from "#posting";
import { collect, shown } from "../collect.ts";
import { type Call, optionText } from "../command.ts";
import { loadConfig } from "../config-file.ts";
import { readText } from "../files.ts";
import { type Speaker, speakerOf } from "../remarks.ts";
import { ruleIds } from "../rule-ids.ts";

/** A pair as it stands on the disk. */
export interface PairOnDisk {
  readonly key: string;
  readonly paths: Sides<string>;
  readonly sources: Sides<Source>;
  readonly config: Config;
}

/** The pairs that paths name, and what could not be read. */
export interface PairsOnDisk {
  readonly pairs: readonly PairOnDisk[];
  readonly refusals: readonly Refusal[];
  readonly speaker: Speaker;
  readonly lang: "en" | "fr";
}

/** Reads every pair that some paths name, with its settings. */
export async function pairsOnDisk({ options, io, lang: given, langGiven }: Call, paths: readonly string[]): Promise<PairsOnDisk> {
  const cwd = io.cwd();
  const loaded = await loadConfig(cwd, optionText(options, "config"), paths, ruleIds);
  const lang = langGiven ? given : (loaded.lang ?? given);
  const speaker = speakerOf(io, lang, { quiet: options.quiet === true, noColor: options.color === false });
  const { pairing, refusals } = await collect(paths, { config: loaded.config, cwd, root: loaded.root });
  if (refusals.length === 0 && pairing.files.length === 0 && pairing.pairs.length === 0) throw userError("no-files", { paths });
  const failed = [...refusals, ...pairing.noLanguage.map((path) => refusal("no-language", { path }, { path }))];
  const pairs: PairOnDisk[] = [];
  for (const { key, en: enPath, fr: frPath } of pairing.pairs) {
    const both = { en: enPath, fr: frPath };
    const absolute = LANGS.map((side) => resolve(cwd, both[side]));
    const config = settingsFor(
      loaded.config,
      absolute.map((path) => shown(path, loaded.root)),
    );
    const [en, fr] = await Promise.all(LANGS.map((side) => readText(resolve(cwd, both[side]), both[side], config.limits.bytes)));
    if (en?.ok && fr?.ok)
      pairs.push({ key, paths: both, sources: { en: { text: en.text, path: enPath }, fr: { text: fr.text, path: frPath } }, config });
    else failed.push(...[en, fr].flatMap((read) => (!read || read.ok ? [] : [read.refusal])));
  }
  return { pairs, refusals: failed, speaker, lang };
}
