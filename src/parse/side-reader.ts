import type { Config } from "#config/config";
import { chunkReader, type TreeReader } from "#parse/chunks";
import { frontMatterReader, readFrontMatter } from "#parse/front-matter";
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

/** Wordings of a side that are kept, and UTF-16 code units of chunks: some 50 MB, against the hundreds that a run of many pages takes. */
const MOST_WORDINGS = 6000;
const MOST_CHUNKED = 1 << 20;

/**
 * A reader for the pairs of a folder: a block that says what one of an earlier page said shares what is read of its words, and what
 * stands under a heading word for word is parsed once. Bounded.
 */
export function sharingReader(): SideReader {
  const readers = { tree: chunkReader(MOST_CHUNKED), frontMatter: readFrontMatter };
  const share = { en: wordingSharer(MOST_WORDINGS), fr: wordingSharer(MOST_WORDINGS) };
  return (source, lang, config) => {
    const fresh = parse(source, lang, config, readers);
    if (fresh.ok) share[lang](fresh.posting.blocks);
    return fresh;
  };
}
