import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { align } from "#align/align";
import { emptyLexicon, type Lexicon } from "#align/lexicon";
import type { Check } from "#check";
import { type Config, defaultConfig } from "#config/config";
import type { Outcome, SideFacts } from "#finding";
import { parse } from "#parse/parse";
import type { Sides, Source } from "#posting";
import { finalize } from "#run/finalize";
import { toReport } from "#run/report";
import { run } from "#run/run";

/** How a pair is checked. */
export interface CheckOptions {
  readonly checks: readonly Check[];
  readonly config?: Config;
  /** What names the pair; default: the shared front matter key, else the English path, else `pair`. */
  readonly key?: string;
  readonly lexicon?: Lexicon;
  /** Run these rules only. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Compares two postings: parse, align, check, suppress, seal. The whole flow of the project.
 *
 * Pure: the same texts and options give the same bytes. Never throws; a text that is over a limit is refused with the reason.
 */
export function checkPair(sources: Sides<Source>, options: CheckOptions): Outcome {
  const { checks, config = defaultConfig, lexicon = emptyLexicon, only } = options;
  const en = parse(sources.en, "en", config);
  const fr = parse(sources.fr, "fr", config);
  if (!en.ok || !fr.ok) return { ok: false, refusals: [en, fr].flatMap((side) => (side.ok ? [] : [side.refusal])) };
  const pair = { en: en.posting, fr: fr.posting };
  const key = options.key ?? keyOf(pair.en.fields, config) ?? sources.en.path ?? "pair";
  const alignment = align(pair, lexicon);
  const findings = finalize(run(pair, alignment, { checks, config, only }), key);
  return { ok: true, report: toReport(pair, alignment, findings, checks, { key, en: factsOf(sources.en), fr: factsOf(sources.fr) }) };
}

/** The key that the front matter gives a pair, if any. */
export function keyOf(fields: readonly { readonly key: string; readonly value: unknown }[], config: Config): string | undefined {
  const value = fields.find(({ key }) => key === config.pairs.key)?.value;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** One side as a report names it. */
export function factsOf({ path, text }: Source): SideFacts {
  return { ...(path !== undefined && { path }), sha256: bytesToHex(sha256(utf8ToBytes(text))) };
}
