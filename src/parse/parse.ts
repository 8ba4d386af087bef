import type { Config } from "#config/config";
import type { Refusal } from "#finding";
import type { Draft } from "#parse/block";
import { readBlocks } from "#parse/blocks";
import type { TreeReader } from "#parse/chunks";
import { type Comment, readDirectives } from "#parse/directives";
import { type RawField, readFrontMatter, type YamlFault } from "#parse/front-matter";
import { frontMatterRange } from "#parse/front-matter-range";
import { blocksRefusal, frontMatterRefusal, guard, nestingRefusal } from "#parse/guard";
import { readTree } from "#parse/markdown";
import { readNotes } from "#parse/notes";
import { lineStarts, positionAt } from "#parse/place";
import { readSections } from "#parse/sections";
import type { Field, Lang, Posting, Source } from "#posting";

/** A posting that was read, or the reason why it was not. */
export type Parsed = { readonly ok: true; readonly posting: Posting } | { readonly ok: false; readonly refusal: Refusal };

/** Reads one side. Never throws: a text over a limit, or nested too deep to be read, is refused; all else is a posting with notes. */
export function parse(source: Source, lang: Lang, config: Config, tree: TreeReader = readTree): Parsed {
  const refusal = guard(source, lang, config.limits);
  if (refusal) return { ok: false, refusal };
  try {
    return read(source, lang, config, tree);
  } catch (error) {
    // The parser recurses; the depth at which the stack ends is the host's and not ours to know.
    if (error instanceof RangeError) return { ok: false, refusal: nestingRefusal(source, lang) };
    throw error;
  }
}

function read(source: Source, lang: Lang, { limits }: Config, reader: TreeReader): Parsed {
  const { text, path } = source;
  const lines = lineStarts(text);
  const tree = reader(text);
  const front = frontMatterRange(text);
  if (front && front.to - front.from > limits.frontMatterBytes) return { ok: false, refusal: frontMatterRefusal(source, lang, limits) };
  const matter = front && readFrontMatter(text, front.from, front.to);
  const body = readBlocks(tree, text, lines, lang);
  const blocks = [...(matter ? matter.fields.map((field) => fieldBlock(field, { text, lines })) : []), ...body.blocks];
  if (blocks.length > limits.blocks) return { ok: false, refusal: blocksRefusal(source, lang, limits) };
  const sections = readSections(blocks);
  const fields = matter ? matter.fields.map(({ key, value }, block): Field => ({ key, value, block })) : [];
  const comments = front ? [...yamlComments(text, front.from, front.to), ...body.comments] : body.comments;
  const fault: YamlFault | null = matter ? matter.fault : null;
  return {
    ok: true,
    posting: {
      lang,
      ...(path !== undefined && { path }),
      text,
      lines,
      tree,
      blocks,
      sections,
      fields,
      directives: comments.length > 0 ? readDirectives(comments, { text, lines, blocks }) : [],
      notes: readNotes({ text, lines, lang, path, tree, fault, blocks }),
    },
  };
}

function fieldBlock(field: RawField, posting: Pick<Posting, "text" | "lines">): Draft {
  const { key, text, pieces } = field;
  return {
    index: 0,
    kind: "field",
    text,
    position: positionAt(posting, field.start, field.end),
    depth: 0,
    section: 0,
    pieces,
    links: [],
    key,
  };
}

function yamlComments(text: string, from: number, to: number): Comment[] {
  return Array.from(text.slice(from, to).matchAll(/^[ \t]*(# *parite-.*)$/gm), (match) => ({
    raw: match[1] ?? "",
    offset: from + match.index + match[0].length - (match[1] ?? "").length,
  }));
}
