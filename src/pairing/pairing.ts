import type { RepositoryContext, RepositoryFile } from "#check";
import type { Config } from "#config/config";
import { type Lang, otherLang } from "#posting";
import { byCodeUnits } from "#text/order";
import { isTwoSided, langByMarks, langByPartners, marksOf, type PathMark, partnersOf, stemOf, unmarkedPartnersOf } from "./path-marks.ts";

/** A file that could be a posting, and what its first lines state. */
export interface Candidate {
  readonly path: string;
  /** Value of the pair key in the front matter. */
  readonly key?: string;
  /** Language that the front matter states. */
  readonly lang?: Lang;
}

/** Files made into pairs. */
export interface Pairing extends RepositoryContext {
  /** Files with a key whose language nothing shows. */
  readonly noLanguage: readonly string[];
  /** Files with neither key nor language: no postings. */
  readonly ignored: readonly string[];
}

/**
 * Pairs files: by key where one file of each language has it, then by path. What could be paired in more than one way is left
 * alone; the checks of the repository say so. Pure, and the same for any order of the files.
 */
export function pairUp(candidates: readonly Candidate[], patterns: Config["pairs"]["patterns"]): Pairing {
  const files = identified(candidates, patterns);
  const postings = files.filter((file): file is Posting => file.lang !== undefined);
  const mates = new Map<Posting, Posting>();
  const pair = (en: Posting, fr: Posting) => void mates.set(en, fr).set(fr, en);
  pairByKey(postings, pair);
  const disputes = pairByPath(postings, mates, pair);
  const pairs = named(postings.flatMap((en) => (en.lang === "en" && mates.has(en) ? [{ en, fr: mates.get(en) as Posting }] : [])));
  const keyOf = new Map(pairs.flatMap(({ key, en, fr }) => [[en, key] as const, [fr, key] as const]));
  const without = files.filter(({ lang }) => lang === undefined);
  return {
    pairs,
    files: postings.map((file) => toRepositoryFile(file, disputes.get(file) ?? keyOf.get(file.path) ?? file.path)),
    noLanguage: without.filter(({ key }) => key !== undefined).map(({ path }) => path),
    ignored: without.filter(({ key }) => key === undefined).map(({ path }) => path),
  };
}

interface Identified {
  readonly path: string;
  readonly key: string | undefined;
  readonly lang: Lang | undefined;
  readonly marks: readonly PathMark[];
}
type Posting = Identified & { readonly lang: Lang };

/** Finds each file's language. The path decides; where it says both, the front matter does, then the partner that is there. */
function identified(candidates: readonly Candidate[], patterns: Config["pairs"]["patterns"]): readonly Identified[] {
  const paths = new Set(candidates.map(({ path }) => path));
  const files = [...candidates]
    .sort((a, b) => byCodeUnits(a.path, b.path))
    .map(({ path, key, lang: stated }) => {
      const marks = marksOf(path, patterns);
      const isSure = marks.length > 0 && !isTwoSided(marks);
      return { path, key, marks, lang: isSure ? langByMarks(marks) : (stated ?? langByPartners(path, marks, paths) ?? langByMarks(marks)) };
    });
  const unmarked = new Map<string, Lang>();
  for (const { path, marks, lang } of files) {
    const partners = unmarkedPartnersOf(path, marks);
    if (lang === undefined || partners.length === 0) continue;
    const isFaced = partnersOf(path, marks, lang).some((other) => !partners.includes(other.path) && paths.has(other.path));
    if (!isFaced) for (const partner of partners) unmarked.set(partner, otherLang(lang));
  }
  return files.map((file) => ({ ...file, lang: file.lang ?? unmarked.get(file.path) }));
}

function pairByKey(postings: readonly Posting[], pair: (en: Posting, fr: Posting) => void): void {
  const groups = new Map<string, Record<Lang, Posting[]>>();
  for (const posting of postings) {
    if (posting.key === undefined) continue;
    const group = groups.get(posting.key) ?? { en: [], fr: [] };
    group[posting.lang].push(posting);
    groups.set(posting.key, group);
  }
  for (const group of groups.values()) {
    const [en, ...moreEn] = group.en;
    const [fr, ...moreFr] = group.fr;
    if (en && fr && moreEn.length + moreFr.length === 0) pair(en, fr);
  }
}

/**
 * Pairs what is left where a path leads to one file and no other path does, the surest ways first; returns, of the rest, what they
 * dispute over.
 */
function pairByPath(postings: readonly Posting[], mates: ReadonlyMap<Posting, Posting>, pair: (en: Posting, fr: Posting) => void) {
  const left = new Map(postings.filter((file) => !mates.has(file)).map((file) => [file.path, file]));
  const alike = new Map<string, Posting[]>();
  for (const file of left.values()) alike.set(canonical(file.path), [...(alike.get(canonical(file.path)) ?? []), file]);
  const ways = [...left.values()].flatMap((file) =>
    partnersOf(file.path, file.marks, file.lang).flatMap(({ path, rank }) =>
      (alike.get(canonical(path)) ?? [])
        .filter((other) => other.lang !== file.lang)
        .map((other) => ({ file, other, rank: other.path === path ? rank : rank + UNLIKE })),
    ),
  );
  for (const rank of new Set(ways.map((way) => way.rank).sort())) {
    const sure = ways.filter((way) => way.rank === rank && !mates.has(way.file) && !mates.has(way.other));
    for (const circle of circles(sure)) {
      const [en, fr] = [circle.find(({ lang }) => lang === "en"), circle.find(({ lang }) => lang === "fr")];
      if (circle.length === 2 && en && fr) pair(en, fr);
    }
  }
  const open = ways.filter(({ file, other }) => !mates.has(file) && !mates.has(other));
  return new Map(circles(open).flatMap((circle) => circle.map((file) => [file, circle[0]?.path ?? file.path] as const)));
}

/** `en-CA` faces `fr-ca` where nothing faces it letter by letter: a file system may take both for one name. */
const canonical = (path: string): string => path.normalize("NFC").toLowerCase();
const UNLIKE = 4;

/** Files that lead to each other, each group in the order of the paths. */
function circles(ways: readonly { readonly file: Posting; readonly other: Posting }[]): readonly (readonly Posting[])[] {
  const links = new Map<Posting, Set<Posting>>();
  const link = (from: Posting, to: Posting) => void (links.get(from) ?? links.set(from, new Set()).get(from))?.add(to);
  for (const { file, other } of ways) {
    link(file, other);
    link(other, file);
  }
  const found: (readonly Posting[])[] = [];
  const met = new Set<Posting>();
  for (const file of [...links.keys()].sort((a, b) => byCodeUnits(a.path, b.path))) {
    if (met.has(file)) continue;
    const circle = connected(file, links);
    for (const each of circle) met.add(each);
    found.push([...circle].sort((a, b) => byCodeUnits(a.path, b.path)));
  }
  return found;
}

function connected(start: Posting, links: ReadonlyMap<Posting, ReadonlySet<Posting>>): readonly Posting[] {
  const reached = new Set([start]);
  for (const file of reached) for (const next of links.get(file) ?? []) reached.add(next);
  return [...reached];
}

/** Names pairs by their key, else by what their paths share; a name that two would have takes what tells them apart. */
function named(pairs: readonly { readonly en: Posting; readonly fr: Posting }[]) {
  const first = pairs.map(({ en, fr }) => en.key ?? fr.key ?? stem(en, fr));
  const second = unique(first, (i, name) => `${name} (${pairs[i] ? stem(pairs[i].en, pairs[i].fr) : ""})`);
  const third = unique(second, (i, name) => `${name} (${pairs[i]?.en.path})`);
  return pairs
    .map(({ en, fr }, i) => ({ key: third[i] as string, en: en.path, fr: fr.path }))
    .sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.en, b.en));
}

const stem = (en: Posting, fr: Posting) =>
  en.marks.length > 0 ? stemOf(en.path, en.marks, "en", fr.path) : stemOf(fr.path, fr.marks, "fr", en.path);

function unique(names: readonly string[], otherwise: (index: number, name: string) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, i) => ((counts.get(name) ?? 0) > 1 ? otherwise(i, name) : name));
}

function toRepositoryFile({ path, key, lang, marks }: Posting, otherwise: string): RepositoryFile {
  const [partner] = partnersOf(path, marks, lang);
  const by = key !== undefined ? "translationKey" : (marks.findLast((mark) => mark.lang === lang)?.by ?? "path");
  return { path, lang, key: key ?? otherwise, by, ...(partner !== undefined && { partner: partner.path }) };
}
