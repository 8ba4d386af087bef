import type { RepositoryContext, RepositoryFile } from "#check";
import type { Config } from "#config/config";
import { type Lang, otherLang } from "#posting";
import { byCodeUnits } from "#text/order";
import { langByMarks, marksOf, type PathMark, partnersOf, stemOf, unmarkedPartnerOf } from "./path-marks.ts";

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

/** Finds each file's language. The path decides; the front matter does where the path says nothing or both. */
function identified(candidates: readonly Candidate[], patterns: Config["pairs"]["patterns"]): readonly Identified[] {
  const files = [...candidates]
    .sort((a, b) => byCodeUnits(a.path, b.path))
    .map(({ path, key, lang }) => {
      const marks = marksOf(path, patterns);
      const oneSided = new Set(marks.map((mark) => mark.lang)).size === 1;
      return { path, key, marks, lang: oneSided ? langByMarks(marks) : (lang ?? langByMarks(marks)) };
    });
  const unmarked = new Map<string, Lang>();
  const paths = new Set(files.map(({ path }) => path));
  for (const { path, marks, lang } of files) {
    if (lang === undefined || partnersOf(path, marks, lang).some((partner) => paths.has(partner))) continue;
    const partner = unmarkedPartnerOf(path, marks);
    if (partner !== undefined) unmarked.set(partner, otherLang(lang));
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

/** Pairs what is left where a path leads to one file and no other path does; returns, of the rest, what they dispute over. */
function pairByPath(postings: readonly Posting[], mates: ReadonlyMap<Posting, Posting>, pair: (en: Posting, fr: Posting) => void) {
  const left = new Map(postings.filter((file) => !mates.has(file)).map((file) => [file.path, file]));
  const links = new Map<Posting, Set<Posting>>();
  const link = (from: Posting, to: Posting) => void (links.get(from) ?? links.set(from, new Set()).get(from))?.add(to);
  for (const file of left.values()) {
    for (const partner of pathPartners(file)) {
      const other = left.get(partner);
      if (!other || other.lang === file.lang) continue;
      link(file, other);
      link(other, file);
    }
  }
  const disputes = new Map<Posting, string>();
  for (const file of left.values()) {
    if (mates.has(file) || disputes.has(file)) continue;
    const circle = connected(file, links);
    const [en, fr] = [circle.find(({ lang }) => lang === "en"), circle.find(({ lang }) => lang === "fr")];
    if (circle.length === 2 && en && fr) pair(en, fr);
    else if (circle.length > 2) for (const each of circle) disputes.set(each, file.path);
  }
  return disputes;
}

function pathPartners({ path, marks, lang }: Posting): readonly string[] {
  const unmarked = unmarkedPartnerOf(path, marks);
  return [...partnersOf(path, marks, lang), ...(unmarked === undefined ? [] : [unmarked])];
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

const stem = (en: Posting, fr: Posting) => (en.marks.length > 0 ? stemOf(en.path, en.marks, "en") : stemOf(fr.path, fr.marks, "fr"));

function unique(names: readonly string[], otherwise: (index: number, name: string) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, i) => ((counts.get(name) ?? 0) > 1 ? otherwise(i, name) : name));
}

function toRepositoryFile({ path, key, lang, marks }: Posting, otherwise: string): RepositoryFile {
  const [partner] = partnersOf(path, marks, lang);
  const by = key !== undefined ? "translationKey" : (marks.at(-1)?.by ?? "path");
  return { path, lang, key: key ?? otherwise, by, ...(partner !== undefined && { partner }) };
}
