import type { Config } from "#config/config";
import type { TreeReader } from "#parse/chunks";
import { frontMatterReader } from "#parse/front-matter";
import { readTree } from "#parse/markdown";
import { type Parsed, parse } from "#parse/parse";
import type { Lang, Source } from "#posting";
import { wordingSharer } from "#text/wording";

/** Reads one side of a pair. */
export type SideReader = (source: Source, lang: Lang, config: Config) => Parsed;

/** A reader that remembers: where one side of a pair was edited, the other is read once. For few settings and the texts of one pair. */
export function rememberingReader(tree: TreeReader = readTree): SideReader {
  const readers = { tree, frontMatter: frontMatterReader() };
  const known = new Map<Config, Map<string, Parsed>>();
  const share = { en: wordingSharer(), fr: wordingSharer() };
  return (source, lang, config) => {
    const parsed = known.get(config) ?? new Map<string, Parsed>();
    known.set(config, parsed);
    const name = `${JSON.stringify([lang, source.path])}${source.text}`;
    const earlier = parsed.get(name);
    if (earlier) return earlier;
    const fresh = parse(source, lang, config, readers);
    if (fresh.ok) share[lang](fresh.posting.blocks);
    parsed.set(name, fresh);
    return fresh;
  };
}

/** Blocks of a side after which what they shared is forgotten. */
const MOST_SHARED = 4000;

/** A reader for the pairs of a folder: a block that says what one of an earlier page said shares what is read of its words. Bounded. */
export function sharingReader(): SideReader {
  const sides = { en: { share: wordingSharer(), blocks: 0 }, fr: { share: wordingSharer(), blocks: 0 } };
  return (source, lang, config) => {
    const fresh = parse(source, lang, config);
    if (!fresh.ok) return fresh;
    const { blocks } = fresh.posting;
    if (sides[lang].blocks + blocks.length > MOST_SHARED) sides[lang] = { share: wordingSharer(), blocks: 0 };
    sides[lang].share(blocks);
    sides[lang].blocks += blocks.length;
    return fresh;
  };
}
