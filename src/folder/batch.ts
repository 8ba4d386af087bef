import type { Config } from "#config/config";
import type { Refusal, Report } from "#finding";
import type { TextRead } from "#folder/decoded";
import { folderRefusal } from "#folder/refused";
import { LANGS, type Sides } from "#posting";
import { type FrontMatterHead, headOf } from "../pairing/front-matter-head.ts";
import { type Pairing, pairUp } from "../pairing/pairing.ts";
import { decoded } from "./decoded.ts";
import { type FolderSettings, isSettingsName } from "./settings.ts";
import { takenAs } from "./taken.ts";

/** A posting that was handed over. */
export interface FolderFile {
  readonly path: string;
  readonly head: FrontMatterHead;
  readonly read: TextRead;
}

/** What came of a pair: a report, or why there is none; `again` where another try may give one. */
export type PairOutcome =
  | { readonly kind: "checked"; readonly report: Report }
  | { readonly kind: "refused" | "again"; readonly refusals: readonly Refusal[] };

/** A pair by its two files. */
export type FolderPair = Pairing["pairs"][number];

/** Files that were handed over, as pairs, with what came of each so far. */
export interface Batch {
  readonly files: ReadonlyMap<string, FolderFile>;
  readonly pairing: Pairing;
  /** What could not be taken: archives, names, files twice. */
  readonly faults: readonly Refusal[];
  /** By `pairName`. */
  readonly outcomes: ReadonlyMap<string, PairOutcome>;
}

/** Nothing handed over. */
export const emptyBatch: Batch = {
  files: new Map(),
  pairing: { pairs: [], files: [], noLanguage: [], ignored: [] },
  faults: [],
  outcomes: new Map(),
};

/** What an outcome is kept under: the name that a report gives a pair may change with its neighbours. */
export const pairName = ({ en, fr }: Sides<string>): string => `${en}\n${fr}`;

/** A file as pairing and checks read it. */
export function fileOf(path: string, bytes: Uint8Array, config: Config): FolderFile {
  const { frontMatterBytes, bytes: largest } = config.limits;
  const head = headOf(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, frontMatterBytes)), config.pairs.key);
  return bytes.length > largest
    ? { path, head, read: { ok: false, refusal: folderRefusal("too-large", path, largest) } }
    : { path, head, read: decoded(bytes, path) };
}

/** More files, paired with those that are there. A file of a known path takes its place; pairs of which no text changed keep what came of them. */
export function withFiles(batch: Batch, more: readonly FolderFile[], faults: readonly Refusal[], config: Config): Batch {
  const files = new Map(batch.files);
  const changed = new Set<string>();
  for (const file of more) {
    const before = files.get(file.path);
    if (before?.read.ok && file.read.ok && before.read.text === file.read.text) continue;
    files.set(file.path, file);
    changed.add(file.path);
  }
  const pairing = pairUp(
    [...files.values()].map(({ path, head }) => ({ path, ...head })),
    config.pairs.patterns,
  );
  const outcomes = new Map<string, PairOutcome>();
  for (const pair of pairing.pairs) {
    const known = batch.outcomes.get(pairName(pair));
    if (known && !changed.has(pair.en) && !changed.has(pair.fr)) outcomes.set(pairName(pair), known);
    const refusals = refusalsOf(pair, files);
    if (refusals.length > 0) outcomes.set(pairName(pair), { kind: "refused", refusals });
  }
  return { files, pairing, faults: [...batch.faults.filter(({ path }) => !changed.has(path ?? "")), ...faults], outcomes };
}

/** A batch in which a pair has other texts; the same where it has no such pair, or nothing differs. */
export function withTexts(batch: Batch, paths: Sides<string>, texts: Sides<string>, config: Config): Batch {
  const before = textsOfPair(batch, paths);
  const changed = LANGS.filter((side) => before && before[side] !== texts[side]);
  if (changed.length === 0) return batch;
  const files = changed.map((side) => fileOf(paths[side], new TextEncoder().encode(texts[side]), config));
  return withFiles(batch, files, [], config);
}

/** The files of a batch under other settings: those that these take as postings, paired anew and still to be checked. */
export function withSettings({ files, faults }: Batch, settings: FolderSettings): Batch {
  const { config } = settings;
  const taken = [...files.values()].filter(({ path }) => takenAs(path, settings).kind === "posting");
  const again = taken.map((file) => (file.read.ok ? fileOf(file.path, new TextEncoder().encode(file.read.text), config) : file));
  return withFiles({ ...emptyBatch, faults: faults.filter(({ path = "" }) => !isSettingsName(path)) }, again, [], config);
}

/** A batch with what came of a pair; the same where its files have changed meanwhile. */
export function withOutcome(batch: Batch, pair: FolderPair, sent: Sides<string>, outcome: PairOutcome): Batch {
  const texts = textsOfPair(batch, pair);
  if (texts?.en !== sent.en || texts.fr !== sent.fr) return batch;
  return { ...batch, outcomes: new Map(batch.outcomes).set(pairName(pair), outcome) };
}

/** The pairs that are still to be checked. */
export function pairsLeft({ pairing, outcomes }: Batch): readonly FolderPair[] {
  return pairing.pairs.filter((pair) => (outcomes.get(pairName(pair))?.kind ?? "again") === "again");
}

/** The two texts of a pair; nothing where one of them cannot be read. */
export function textsOfPair({ files }: Batch, { en, fr }: Sides<string>): Sides<string> | undefined {
  const [one, other] = [files.get(en)?.read, files.get(fr)?.read];
  return one?.ok && other?.ok ? { en: one.text, fr: other.text } : undefined;
}

function refusalsOf({ en, fr }: FolderPair, files: ReadonlyMap<string, FolderFile>): readonly Refusal[] {
  return LANGS.flatMap((side) => {
    const read = files.get(side === "en" ? en : fr)?.read;
    return !read || read.ok ? [] : [{ ...read.refusal, side }];
  });
}
