import { resolve } from "node:path";
import type { RepositoryFile } from "#check";
import type { Config } from "#config/config";
import { refusal, userError } from "#config/user-error";
import type { Refusal } from "#finding";
import type { TextRead } from "#folder/decoded";
import { LANGS, type Lang, otherLang, type Sides, type Source } from "#posting";
import type { Pairing } from "../../pairing/pairing.ts";
import { aloneIn, followRenames } from "../../pairing/renames.ts";
import type { SearchScope } from "../collect.ts";
import type { LoadedStates, PairStates } from "../drift-pairs.ts";
import { readText } from "../files.ts";
import { type BlobReader, openBlobs } from "./blobs.ts";
import { filesNow } from "./files-now.ts";
import { renamesIn } from "./raw.ts";
import { keyChanged, noEdits, submodulesLeftOut } from "./remarks.ts";
import { commitOf, fromRepository, mergeBaseOf, type Repository, repositoryAt } from "./repository.ts";
import { askedFor, filesAt, type RevisionFiles } from "./revision-files.ts";
import { atRevision, blobText } from "./texts.ts";
import { diffTrees } from "./worktree.ts";

/** What to compare. */
export interface RevisionsOptions extends SearchScope {
  readonly base: string;
  /** Not given: the files as they are, committed or not. */
  readonly head: string | undefined;
  readonly paths: readonly string[];
}

/** The pairs that were edited between two revisions. */
export interface TwoRevisions {
  readonly pairs: readonly PairStates[];
  /** Files without a partner now that had one, or are new. */
  readonly alone: readonly RepositoryFile[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Sides<string>[];
  /** What is said where no pair was edited, in place of a report that has none. */
  readonly nothing?: Sides<string>;
  /** Ends the process that reads texts; call it when all pairs are loaded. */
  close(): void;
}

/**
 * Finds the pairs that were edited since two revisions parted. A side is followed through renames, and by the key of its pair where
 * git saw none; what was not there before was empty.
 * @throws UserError where there is no repository, a revision does not exist, or the two share no history.
 */
export async function twoRevisions(options: RevisionsOptions): Promise<TwoRevisions> {
  const { cwd, base, head } = options;
  const repository = await repositoryAt(cwd);
  const parted = await mergeBaseOf(repository, base, head ?? "HEAD");
  const commit = head === undefined ? undefined : await commitOf(repository, head);
  const blobs = openBlobs(repository);
  try {
    const then = await filesAt(repository, parted, blobs, options);
    const found =
      commit === undefined ? await filesNow(repository, options, then.submodules) : await filesOf(repository, commit, blobs, options);
    const files = new Set([...found.pairing.files, ...then.pairing.files].map(({ path }) => path).concat(found.pairing.noLanguage));
    if (found.pairing.pairs.length + then.pairing.pairs.length === 0 && found.refusals.length === 0)
      throw files.size === 0
        ? userError("no-files", { paths: options.paths })
        : userError("no-pairs", { paths: options.paths, files: files.size });
    const changes = await diffTrees(repository, parted, commit);
    const changed = new Map(changes.flatMap(({ from, to }) => (to === undefined ? [] : [[to, from] as const])));
    const { pairing, asNamed } = followRenames(found.pairing, then.pairing, renamesIn(changes));
    const now = { ...found, pairing };
    const before = finder(then, changed);
    const edited = now.pairing.pairs.filter((pair) => LANGS.some((lang) => changed.has(pair[lang])));
    const place: Loading = { repository, blobs, cwd, base: parted, head: commit, then, now };
    const pairs = edited.map((pair): PairStates => {
      const old = { en: before(pair, "en"), fr: before(pair, "fr") };
      const paths = { en: fromRepository(repository, pair.en), fr: fromRepository(repository, pair.fr) };
      return { key: pair.key, paths, load: ({ limits }: Config) => load(old, pair, limits.bytes, place) };
    });
    const wasAlone = new Set(aloneIn(then.pairing).map(({ path }) => path));
    const alone = aloneIn(asNamed).filter(
      ({ path }) => !wasAlone.has(changed.get(path) ?? path) && (changed.has(path) || hadPartner(then.pairing, path)),
    );
    const remarks = [
      ...(now.submodules.length > 0 ? [submodulesLeftOut(now.submodules)] : []),
      ...edited.flatMap((pair) => rekeyed(pair, before, then.pairing)),
    ];
    const shownAlone = alone.map((file) => ({
      ...file,
      path: fromRepository(repository, file.path),
      ...(file.partner && { partner: fromRepository(repository, file.partner) }),
      ...(file.removedPartner && { removedPartner: fromRepository(repository, file.removedPartner) }),
      ...(file.renamed && {
        renamed: { from: fromRepository(repository, file.renamed.from), partner: fromRepository(repository, file.renamed.partner) },
      }),
    }));
    const nothing = edited.length + alone.length === 0 ? { nothing: noEdits(base, head) } : {};
    return { pairs, alone: shownAlone, refusals: now.refusals, remarks, ...nothing, close: blobs.close };
  } catch (error) {
    blobs.close();
    throw error;
  }
}

type Pair = Pairing["pairs"][number];
type Now = Pick<RevisionFiles, "pairing" | "submodules"> & {
  readonly refusals: readonly Refusal[];
  readonly blobs?: RevisionFiles["blobs"];
};

async function filesOf(repository: Repository, commit: string, blobs: BlobReader, options: RevisionsOptions): Promise<Now> {
  const isAsked = askedFor(repository, options.paths, options);
  const { pairing, ...rest } = await filesAt(repository, commit, blobs, options);
  const pairs = pairing.pairs.filter(({ en, fr }) => isAsked(en) || isAsked(fr));
  const files = pairing.files.filter(({ path }) => isAsked(path));
  const refusals = [
    ...pairing.noLanguage.filter(isAsked).map((path) => refusal("no-language", { path }, { path })),
    ...rest.misnamed.filter(isAsked).map((path) => refusal("name-not-utf8", { path }, { path })),
  ];
  return {
    pairing: {
      ...pairing,
      pairs,
      files: [...files, ...pairing.files.filter((file) => !files.includes(file) && pairs.some((pair) => pair[file.lang] === file.path))],
    },
    ...rest,
    refusals,
  };
}

/** Where a side of a pair stood before: its path, or the one that was renamed to it, or that of the pair with its key. */
function finder({ blobs, pairing }: RevisionFiles, renamed: ReadonlyMap<string, string | undefined>) {
  const byKey = new Map(pairing.pairs.map((pair) => [pair.key, pair]));
  return (pair: Pair, lang: Lang): string | undefined => {
    const path = renamed.get(pair[lang]) ?? pair[lang];
    if (blobs.has(path)) return path;
    const other = renamed.get(pair[otherLang(lang)]) ?? pair[otherLang(lang)];
    const partner = pairing.pairs.find((each) => each[otherLang(lang)] === other);
    return partner?.[lang] ?? byKey.get(pair.key)?.[lang];
  };
}

function rekeyed(pair: Pair, before: (pair: Pair, lang: Lang) => string | undefined, then: Pairing): readonly Sides<string>[] {
  const paths = LANGS.map((lang) => before(pair, lang));
  const old = then.pairs.find(({ en, fr }) => en === paths[0] && fr === paths[1]);
  const isKeyed = then.files.some(({ path, by }) => path === old?.en && by === "translationKey");
  return old && isKeyed && old.key !== pair.key ? [keyChanged(pair.en, old.key, pair.key)] : [];
}

const hadPartner = ({ pairs }: Pairing, path: string): boolean => pairs.some(({ en, fr }) => en === path || fr === path);

interface Loading {
  readonly repository: Repository;
  readonly blobs: BlobReader;
  readonly cwd: string;
  readonly base: string;
  readonly head: string | undefined;
  readonly then: RevisionFiles;
  readonly now: Now;
}

async function load(old: { readonly [L in Lang]: string | undefined }, pair: Pair, limit: number, place: Loading): Promise<LoadedStates> {
  const { repository, blobs, cwd, base, head, then, now } = place;
  const shown = (path: string) => fromRepository(repository, path);
  const was = async (lang: Lang): Promise<TextRead> => {
    const blob = then.blobs.get(old[lang] ?? "");
    return blob === undefined ? { ok: true, text: "" } : blobText(blobs, blob, atRevision(base, shown(old[lang] ?? "")), limit);
  };
  const is = async (lang: Lang): Promise<TextRead> => {
    const path = pair[lang];
    if (head === undefined) return readText(resolve(cwd, shown(path)), shown(path), limit);
    return blobText(blobs, now.blobs?.get(path) ?? "", atRevision(head, shown(path)), limit);
  };
  const [before, after] = await Promise.all([Promise.all(LANGS.map(was)), Promise.all(LANGS.map(is))]);
  const refusals = [...before, ...after].flatMap((read, i) => (read.ok ? [] : [{ ...read.refusal, side: LANGS[i % 2] ?? "en" }]));
  if (refusals.length > 0) return { ok: false, refusals };
  const sources = (reads: readonly TextRead[], paths: Sides<string>): Sides<Source> => {
    const source = (i: 0 | 1): Source => ({ text: reads[i]?.ok ? reads[i].text : "", path: shown(paths[LANGS[i]]) });
    return { en: source(0), fr: source(1) };
  };
  return { ok: true, before: sources(before, { en: old.en ?? pair.en, fr: old.fr ?? pair.fr }), after: sources(after, pair) };
}
