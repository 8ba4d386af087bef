import type { Nodes, Root } from "mdast";
import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { GFM, type GfmExtension } from "#parse/gfm";

/** A parser for each set of extensions that some text has needed: at most 64. */
const processors = new Map<string, Processor<Root>>();

function processorFor(text: string, isMdx: boolean): Processor<Root> {
  const needed = GFM.filter(({ needs }) => needs(text));
  const key = `${isMdx} ${needed.map((extension) => GFM.indexOf(extension)).join(" ")}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const made = unified().use(remarkParse).use(withExtensions, needed, isMdx).freeze() as Processor<Root>;
  processors.set(key, made);
  return made;
}

function withExtensions(this: Processor, needed: readonly GfmExtension[], isMdx: boolean): void {
  const data = this.data();
  data.micromarkExtensions = needed.map(({ syntax }) => syntax());
  // In MDX an indent makes no code: what stands four columns in under a tag is text. @see https://mdxjs.com/docs/what-is-mdx/#markdown
  if (isMdx) data.micromarkExtensions.push({ disable: { null: ["codeIndented"] } });
  data.fromMarkdownExtensions = needed.map(({ tree }) => sparing(tree()));
}

/** The tokenizer has found the bare addresses; the tree's extension tries patterns on every text again. Few trees hold a text worth it. */
function sparing(extension: TreeExtension): TreeExtension {
  const { transforms } = extension;
  if (!transforms) return extension;
  return {
    ...extension,
    transforms: transforms.map((transform) => (tree: Root) => (mayHoldAddress(tree) ? transform(tree) : tree)),
  };
}

const mayHoldAddress = (node: Nodes): boolean =>
  "children" in node ? node.children.some(mayHoldAddress) : node.type === "text" && /@|:\/\/|www\./iu.test(node.value);

/** The tree of a Markdown text, positions in the text as given. Overflows the stack on deep nesting (RangeError). */
export function readTree(text: string, isMdx = false): Root {
  const tree = processorFor(text, isMdx).parse(text);
  // micromark drops a byte order mark before it counts.
  if (text.charCodeAt(0) === 0xfeff) shift(tree);
  return tree;
}

function shift(node: Nodes): void {
  if (node.position !== undefined) {
    for (const point of [node.position.start, node.position.end]) {
      if (point.offset !== undefined) point.offset += 1;
      if (point.line === 1) point.column += 1;
    }
  }
  if ("children" in node) for (const child of node.children) shift(child);
}
