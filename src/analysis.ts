import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import { emptyLexicon, type Lexicon } from "#align/lexicon";
import type { Aligner } from "#align/remembering";
import { type Config, defaultConfig } from "#config/config";
import type { Refusal } from "#finding";
import { parse } from "#parse/parse";
import type { SideReader } from "#parse/side-reader";
import type { Note, Pair, Sides, Source } from "#posting";
import { bounded } from "#run/bounded";
import { notesOf } from "#run/report";
import { type Runner, runnerOf } from "#run/run";

/** What a pair is analysed with. */
export interface AnalysisOptions {
  readonly config?: Config;
  /** What names the pair; default: the shared front matter key, else the English path, else `pair`. */
  readonly key?: string;
  readonly lexicon?: Lexicon;
  /** Reads a side; one that remembers lets analyses share the sides that are the same in them. */
  readonly read?: SideReader;
  /** Lines the sides up; one that remembers compares again only what was edited. */
  readonly lineUp?: Aligner;
}

/**
 * A pair that was read and lined up: the one value between two texts and a report. Made once, it is checked (`reportOf`), compared
 * with an earlier or a later one (`driftOf`) or stored as the state that both sides agree in (`syncStateOf`).
 */
export interface Analysis {
  readonly pair: Pair;
  readonly alignment: Alignment;
  readonly key: string;
  /** SHA-256 of each text, in hexadecimal. */
  readonly hashes: Sides<string>;
  /** What a reader must know of how the pair was read. */
  readonly notes: readonly Note[];
  /** What the pair was read with. */
  readonly config: Config;
  readonly lexicon: Lexicon;
  /** Runs checks over the pair, each once however often it is asked for. */
  readonly run: Runner;
}

/** An analysis, or why there is none. */
export type AnalysisOutcome =
  | { readonly ok: true; readonly analysis: Analysis }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Reads two texts and lines them up.
 *
 * Pure: the same texts and options give the same analysis. Never throws; a text that is over a limit is refused with the reason.
 */
export function analyse(sources: Sides<Source>, options: AnalysisOptions = {}): AnalysisOutcome {
  const { config = defaultConfig, lexicon = emptyLexicon, read = parse, lineUp = align } = options;
  const en = read(sources.en, "en", config);
  const fr = read(sources.fr, "fr", config);
  if (!en.ok || !fr.ok) return { ok: false, refusals: [en, fr].flatMap((side) => (side.ok ? [] : [side.refusal])) };
  const pair = { en: en.posting, fr: fr.posting };
  const lined = bounded([sources], () => ({ ok: true, alignment: lineUp(pair, lexicon) }) as const);
  if (!lined.ok) return lined;
  const { alignment } = lined;
  let hashes: Sides<string> | undefined;
  const analysis: Analysis = {
    pair,
    alignment,
    key: options.key ?? keyOf(pair, config) ?? sources.en.path ?? "pair",
    // Most states of a history are compared only, and never named by their hash.
    get hashes() {
      hashes ??= { en: hashOf(pair.en.text), fr: hashOf(pair.fr.text) };
      return hashes;
    },
    notes: notesOf(pair, alignment),
    config,
    lexicon,
    run: runnerOf(pair, alignment, config),
  };
  return { ok: true, analysis };
}

/** The key that the front matter gives a pair, if any. */
function keyOf({ en }: Pair, config: Config): string | undefined {
  const value = en.fields.find(({ key }) => key === config.pairs.key)?.value;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
