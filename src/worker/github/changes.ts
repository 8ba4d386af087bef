import { createTwoFilesPatch } from "diff";
import { isIncluded, settingsFor } from "#config/by-path";
import type { Config } from "#config/config";
import { refusal } from "#config/user-error";
import { engineWith } from "#engine";
import type { Outcome, Refusal, Report, RepositoryFinding } from "#finding";
import { LANGS, type Sides, type Source } from "#posting";
import { type AcceptedGap, acceptanceSilencers } from "#projects/accepted-gap";
import { silenceFound } from "#run/baseline";
import { runRepository } from "#run/repository";
import { repositoryChecks } from "../../../checks/index.ts";
import type { Pairing } from "../../pairing/pairing.ts";
import { aloneIn, followRenames, renamesBetween } from "../../pairing/renames.ts";
import { type ChangedLines, linesOfPatch } from "../../review/changed-lines.ts";
import { checkStates } from "../../review/check-states.ts";
import type { Lines } from "../../review/comment/input.ts";
import { compareResults, type PairChange } from "../../review/compare.ts";
import type { TextReader } from "./blobs.ts";
import { pairsTouching } from "./postings.ts";
import { SETTINGS_NAME } from "./settings.ts";
import { changedPaths, type Tree, type TreeFile } from "./tree.ts";

/** What a pull request does to its postings. */
export interface PullChanges {
  readonly touched: readonly PairChange[];
  readonly repository: readonly RepositoryFinding[];
  readonly refusals: readonly Refusal[];
  /** Changed postings that were not checked, being too many. */
  readonly left: number;
  /** Files that were not looked into for a twin, being too many. */
  readonly unsearched: number;
  readonly texts: { readonly [key: string]: Sides<string> };
  /** The settings, where the pull request edits them. */
  readonly settingsEdited: readonly string[];
  /** What the pull request edits, in the head. */
  readonly lines: ChangedLines;
}

/** Two commits of a repository. */
export interface CommitTrees {
  readonly base: Tree;
  readonly head: Tree;
}

/** Most changed postings that a job checks, and most bytes of them: a pair takes some 50 ms of the 30 s of processor time that a job has. */
export const MOST_CHANGES = { postings: 200, bytes: 4 * 1024 * 1024 } as const;

/** What people accepted in the projects that the repository feeds, and the time. */
export interface AcceptedInPull {
  readonly accepted: readonly AcceptedGap[];
  readonly now: string;
}

/** Compares the postings that two commits do not share, and their twins. @throws RequestError */
export async function changesBetween(
  states: CommitTrees,
  blobs: TextReader,
  config: Config,
  { accepted, now }: AcceptedInPull = { accepted: [], now: "" },
): Promise<PullChanges> {
  const changed = changedPaths(states.base, states.head);
  const all = changed.filter((path) => isIncluded(config, path));
  const { small, large } = bySize(all, states, config);
  const asked = withinBounds(small, states);
  const head = await pairsTouching(asked, states.head, blobs, config);
  // A posting that is gone leaves its twin behind; one that came finds its twin there. Both are looked at on both sides.
  const base = await pairsTouching([...asked, ...membersOf(head.pairing)], states.base, blobs, config);
  const both = await pairsTouching([...asked, ...membersOf(base.pairing)], states.head, blobs, config);
  const { pairing, asNamed } = followRenames(both.pairing, base.pairing, renamesOf(base.pairing, both.pairing, states, blobs));
  const texts: Record<string, Sides<string>> = {};
  const lines = new Map<string, readonly Lines[]>();
  const refusals = [...large];
  const silencersOf = acceptanceSilencers(accepted, (key) => (Object.hasOwn(texts, key) ? texts[key] : undefined), now);
  const touched = changedPairs(base.pairing, pairing, states).map((pair) => {
    const { compare, sources, refused } = compared(pair, blobs, config);
    if (sources) texts[pair.key] = { en: sources.en.text, fr: sources.fr.text };
    refusals.push(...refused);
    for (const lang of LANGS) addLines(lines, pair.before?.[lang], pair.after?.[lang], blobs);
    return compare((report) => silenceFound({ reports: [report], repository: [] }, silencersOf).reports[0] ?? report);
  });
  return {
    touched,
    repository: freshFaults(base.pairing, asNamed, config),
    refusals: [...refusals, ...both.pairing.noLanguage.map((path) => refusal("no-language", { path }, { path }))],
    left: small.length - asked.length,
    unsearched: Math.max(base.unsearched, both.unsearched),
    texts,
    settingsEdited: changed.filter((path) => path === SETTINGS_NAME),
    lines,
  };
}

/** Postings under a new name. The ids of files tell those with the same text; the texts of the others are there. */
function renamesOf(before: Pairing, after: Pairing, { base, head }: CommitTrees, blobs: TextReader): ReadonlyMap<string, string> {
  const texts = (paths: readonly string[], tree: Tree, other: Tree) =>
    new Map(paths.flatMap((path) => (tree.has(path) && !other.has(path) ? [[path, textAt(path, tree, blobs)] as const] : [])));
  const [gone, come] = [before.files.map(({ path }) => path), aloneIn(after).map(({ path }) => path)];
  return renamesBetween(texts(gone, base, head), texts(come, head, base));
}

function textAt(path: string, tree: Tree, blobs: TextReader): string {
  const file = tree.get(path);
  return (file && blobs.textOf(file)) ?? "";
}

/** Edits over which a file counts as changed throughout: the search for them is quadratic in their number. */
const MOST_EDITS = 1_000;

function addLines(
  lines: Map<string, readonly Lines[]>,
  before: TreeFile | undefined,
  after: TreeFile | undefined,
  blobs: TextReader,
): void {
  if (!after || before?.sha === after.sha) return;
  const [old, now] = [(before && blobs.textOf(before)) ?? "", blobs.textOf(after) ?? ""];
  const patch = createTwoFilesPatch("", "", old, now, undefined, undefined, { context: 0, maxEditLength: MOST_EDITS });
  lines.set(after.path, patch === undefined ? [{ from: 1, to: now.split("\n").length }] : linesOfPatch(patch));
}

/** Postings over the limit are refused by their size alone, unread. */
function bySize(paths: readonly string[], { base, head }: CommitTrees, { limits }: Config) {
  const isSmall = (path: string) => [base, head].every((tree) => (tree.get(path)?.size ?? 0) <= limits.bytes);
  const large = paths.flatMap((path) => {
    const bytes = head.get(path)?.size ?? 0;
    return bytes > limits.bytes ? [refusal("too-large", { path, bytes, limit: limits.bytes }, { path })] : [];
  });
  return { small: paths.filter(isSmall), large };
}

function withinBounds(paths: readonly string[], { base, head }: CommitTrees): readonly string[] {
  let bytes = 0;
  return paths.slice(0, MOST_CHANGES.postings).filter((path) => {
    bytes += (base.get(path)?.size ?? 0) + (head.get(path)?.size ?? 0);
    return bytes <= MOST_CHANGES.bytes;
  });
}

const membersOf = ({ pairs, files }: Pairing) => [...pairs.flatMap(({ en, fr }) => [en, fr]), ...files.map(({ path }) => path)];

/** A pair before and after; a side or a whole state may be absent. */
interface PairStates {
  readonly key: string;
  readonly before: Sides<TreeFile> | null;
  readonly after: Sides<TreeFile> | null;
}

/** The pairs of which a side is not what it was. A pair is followed by its key, or by a side that kept its name or its text. */
function changedPairs(before: Pairing, after: Pairing, { base, head }: CommitTrees): readonly PairStates[] {
  const free = new Set(before.pairs);
  const states = after.pairs.map((pair): PairStates => {
    // A copy of a posting that is still there is another posting.
    const isMoved = (old: Sides<string>) =>
      LANGS.some((lang) => !head.has(old[lang]) && base.get(old[lang])?.sha === head.get(pair[lang])?.sha);
    const old =
      [...free].find(({ key }) => key === pair.key) ??
      [...free].find(({ en, fr }) => en === pair.en || fr === pair.fr) ??
      [...free].find(isMoved);
    if (old) free.delete(old);
    return { key: pair.key, before: old ? filesOf(old, base) : null, after: filesOf(pair, head) };
  });
  const gone = [...free].map((pair): PairStates => ({ key: pair.key, before: filesOf(pair, base), after: null }));
  return [...states, ...gone]
    .filter(({ before: then, after: now }) => LANGS.some((lang) => then?.[lang].sha !== now?.[lang].sha))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function filesOf({ en, fr }: Sides<string>, tree: Tree): Sides<TreeFile> | null {
  const [fileEn, fileFr] = [tree.get(en), tree.get(fr)];
  return fileEn && fileFr ? { en: fileEn, fr: fileFr } : null;
}

interface Compared {
  /** The change, what somebody accepted in its result apart. */
  readonly compare: (silenced: (report: Report) => Report) => PairChange;
  readonly sources: Sides<Source> | null;
  readonly refused: readonly Refusal[];
}

function compared({ key, before, after }: PairStates, blobs: TextReader, config: Config): Compared {
  const paths = Object.values(after ?? before ?? {}).map(({ path }: TreeFile) => path);
  const [then, now] = [before && sourcesOf(before, blobs), after && sourcesOf(after, blobs)];
  // One key and one set of rules for both states, or nothing would be the same in them.
  const engine = engineWith(settingsFor(config, paths), key);
  const found = checkStates({ before: then?.ok ? then.sources : null, after: now?.ok ? now.sources : null }, engine);
  const result = resultOf(found.after);
  return {
    compare: (silenced) => ({ ...compareResults(resultOf(found.before), result && silenced(result), found.drift), key }),
    sources: now?.ok ? now.sources : null,
    refused: [...(now && !now.ok ? now.refusals : []), ...(found.after && !found.after.ok ? found.after.refusals : [])],
  };
}

const resultOf = (outcome: Outcome | null): Report | null => (outcome?.ok ? outcome.report : null);

function sourcesOf(files: Sides<TreeFile>, blobs: TextReader) {
  const en = blobs.textOf(files.en);
  const fr = blobs.textOf(files.fr);
  if (typeof en === "string" && typeof fr === "string")
    return { ok: true, sources: { en: { text: en, path: files.en.path }, fr: { text: fr, path: files.fr.path } } } as const;
  const unread = LANGS.filter((lang) => typeof blobs.textOf(files[lang]) !== "string");
  const refusals = unread.map((side) => refusal("binary-file", { path: files[side].path }, { side, path: files[side].path }));
  return { ok: false, refusals } as const;
}

/** Faults of the repository that the base did not have. */
function freshFaults(base: Pairing, head: Pairing, config: Config): readonly RepositoryFinding[] {
  const faults = (pairing: Pairing) =>
    runRepository(repositoryChecks, pairing, (rule, paths) => settingsFor(config, paths).rules[rule]).findings;
  const had = new Set(faults(base).map(({ fingerprint }) => fingerprint));
  return faults(head).filter(({ fingerprint }) => !had.has(fingerprint));
}
