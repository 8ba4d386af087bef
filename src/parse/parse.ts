import type { Config } from "#config/config";
import type { Refusal } from "#finding";
import { attributeIds } from "#parse/attribute-ids";
import type { BlockDraft } from "#parse/block";
import { readBlocks } from "#parse/blocks";
import type { TreeReader } from "#parse/chunks";
import { type Comment, marksDraft, readDirectives } from "#parse/directives";
import { type FrontMatterReader, readFrontMatter } from "#parse/front-matter";
import { frontMatterRange, openFrontMatter } from "#parse/front-matter-range";
import { blocksRefusal, frontMatterRefusal, guard, nestingRefusal } from "#parse/guard";
import { readTree } from "#parse/markdown";
import { mask } from "#parse/mask";
import type { MaskedSpan } from "#parse/masked-span";
import { readNotes } from "#parse/notes";
import { lineStarts, pointAt, positionAt } from "#parse/place";
import type { RawField } from "#parse/raw-field";
import { readSections } from "#parse/sections";
import type { Field, Lang, Posting, Source } from "#posting";

/** A posting that was read, or the reason why it was not. */
export type Parsed = { readonly ok: true; readonly posting: Posting } | { readonly ok: false; readonly refusal: Refusal };

/** What reads the parts of a text; one that remembers is for many versions of it. */
export interface PartReaders {
  readonly tree: TreeReader;
  readonly frontMatter: FrontMatterReader;
}

const PLAIN: PartReaders = { tree: readTree, frontMatter: readFrontMatter };

/** Reads one side. Never throws: a text over a limit, or nested too deep to be read, is refused; all else is a posting with notes. */
export function parse(source: Source, lang: Lang, config: Config, readers: PartReaders = PLAIN): Parsed {
  const refusal = guard(source, lang, config.limits);
  if (refusal) return { ok: false, refusal };
  try {
    return read(source, lang, config, readers);
  } catch (error) {
    // The parser recurses; the depth at which the stack ends is the host's and not ours to know.
    if (error instanceof RangeError) return { ok: false, refusal: nestingRefusal(source, lang) };
    throw error;
  }
}

function read(source: Source, lang: Lang, { limits }: Config, readers: PartReaders): Parsed {
  const { text, path } = source;
  const lines = lineStarts(text);
  const closed = frontMatterRange(text);
  const front = closed ?? openFrontMatter(text);
  const isMdx = path !== undefined && /\.mdx$/iu.test(path);
  const masked = mask(text, front?.end ?? 0, isMdx);
  const tree = readers.tree(masked.text, isMdx);
  if (front && front.to - front.from > limits.frontMatterBytes) return { ok: false, refusal: frontMatterRefusal(source, lang, limits) };
  const matter = front && readers.frontMatter(text, front);
  const body = readBlocks(tree, masked, text, lines, lang);
  const blocks = [...(matter ? matter.fields.map((field) => fieldBlock(field, { text, lines })) : []), ...body.blocks];
  if (blocks.length > limits.blocks) return { ok: false, refusal: blocksRefusal(source, lang, limits) };
  const sections = readSections(blocks);
  const fields = matter ? matter.fields.map(({ key, value }, block): Field => ({ key, value, block })) : [];
  const comments = [
    ...(front ? yamlComments(text, front.from, front.to) : []),
    ...scriptComments(masked.maskedSpans, text),
    ...body.comments,
  ].sort((a, b) => a.offset - b.offset);
  const fault =
    closed === null && front !== null
      ? ({ kind: "unclosed", offset: 0, ...(front.form === "json" && { cause: "brace" as const }) } as const)
      : (matter?.fault ?? null);
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
      drafts: [...new Set(comments.filter(({ raw }) => marksDraft(raw)).map(({ offset }) => blockAt(blocks, offset)))].filter(
        (index) => index < blocks.length,
      ),
      containers: masked.containers.map((one) => ({
        name: one.name,
        position: positionAt({ text, lines }, one.start, one.end),
        closed: one.closed,
        block: blockFrom(blocks, one.start),
      })),
      anchors: new Map(
        [...body.anchors, ...attributeIds(masked.maskedSpans, text)].toReversed().map(([id, offset]) => [id, blockAt(blocks, offset)]),
      ),
      notes: readNotes({ text, lines, lang, path, tree, front: front !== null, blocks }),
      ...(fault && {
        frontMatterFault: { kind: fault.kind, ...("cause" in fault && { cause: fault.cause }), at: pointAt(lines, fault.offset) },
      }),
    },
  };
}

function fieldBlock(field: RawField, posting: Pick<Posting, "text" | "lines">): BlockDraft {
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

/** The comments of MDX. */
function scriptComments(maskedSpans: readonly MaskedSpan[], text: string): Comment[] {
  return maskedSpans.flatMap(({ start, end, name }) => {
    const raw = name === "comment" ? text.slice(start, end) : "";
    return raw.startsWith("{/*") ? [{ raw, offset: start }] : [];
  });
}

/** Index of the first block that starts at an offset or after it. */
function blockFrom(blocks: readonly BlockDraft[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.position.start.offset ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The block that an offset stands in, or that comes next. */
function blockAt(blocks: readonly BlockDraft[], offset: number): number {
  const next = blockFrom(blocks, offset);
  return (blocks[next - 1]?.position.end.offset ?? 0) > offset ? next - 1 : next;
}

function yamlComments(text: string, from: number, to: number): Comment[] {
  return Array.from(text.slice(from, to).matchAll(/^[ \t]*(# *parite-.*)$/gm), (match) => ({
    raw: match[1] ?? "",
    offset: from + match.index + match[0].length - (match[1] ?? "").length,
  }));
}
