import type { Alignment } from "#align/bead";
import type { CheckContext } from "#check";
import type { Lang } from "#posting";
import { normalizeTarget, type Target } from "#text/links";
import { translates } from "./slug-language.ts";

type Lexicon = Alignment["lexicon"];

/** From how many pages under two hosts, by one path on both, the hosts are two names of one site. */
const ENOUGH = 2;

const learned = new WeakMap<Alignment, ReadonlySet<string>>();

/** The hosts that are two names of one site, as the links of a pair show: several pages stand under both, each by one path. */
export function areTwinHosts(context: CheckContext, en: string, fr: string): boolean {
  return hostsOf(context).has(`${en} ${fr}`);
}

/** `books.library.example`, `livres.bibliotheque.example`: every word that one name has alone is a translation of one of the other’s. */
export function areTranslatedHosts(lexicon: Lexicon, en: string, fr: string): boolean {
  const [mine, theirs] = [en.split(/[.-]/u), fr.split(/[.-]/u)];
  const [onlyEn, onlyFr] = [mine.filter((word) => !theirs.includes(word)), theirs.filter((word) => !mine.includes(word))];
  if (onlyEn.length === 0 || onlyEn.length !== onlyFr.length) return false;
  const isAnswered = (word: string) => onlyFr.some((other) => translates(lexicon, word, other));
  return onlyEn.every(isAnswered) && onlyFr.every((word) => onlyEn.some((other) => translates(lexicon, other, word)));
}

function hostsOf(context: CheckContext): ReadonlySet<string> {
  const known = learned.get(context.alignment);
  if (known) return known;
  const french = new Map<string, Set<string>>();
  for (const target of targetsOf(context, "fr")) french.set(pathOf(target), (french.get(pathOf(target)) ?? new Set()).add(target.host));
  const shared = new Map<string, Set<string>>();
  for (const target of targetsOf(context, "en")) {
    const path = pathOf(target);
    const hosts = french.get(path);
    // A page that the other side has under the same name faces that one.
    if (hosts === undefined || hosts.has(target.host)) continue;
    for (const host of hosts) {
      const names = `${target.host} ${host}`;
      shared.set(names, (shared.get(names) ?? new Set()).add(path));
    }
  }
  const found = new Set([...shared].filter(([, paths]) => paths.size >= ENOUGH).map(([names]) => names));
  learned.set(context.alignment, found);
  return found;
}

/** The addresses with a host and a page; the root of a site is a page of every site. */
function targetsOf({ pair }: CheckContext, lang: Lang): readonly Target[] {
  return pair[lang].blocks.flatMap(({ links }) =>
    links.flatMap(({ url }) => {
      const target = /^(?:https?:)?\/\//iu.test(url) ? normalizeTarget(url) : undefined;
      return target?.path.some((part) => part !== "{lang}") ? [target] : [];
    }),
  );
}

const pathOf = ({ path, query }: Target): string => `${path.join("/")}?${query}`;
