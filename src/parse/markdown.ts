import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { extensionsNeeded, extensionsOf } from "#parse/gfm";

/** A parser for each set of extensions that some text has needed. */
const processors = new Map<string, Processor<Root>>();

function processorFor(needed: number, isMdx: boolean): Processor<Root> {
  const key = `${needed} ${isMdx}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const made = unified().use(remarkParse).use(remarkGfm).use(sparing, needed, isMdx).freeze() as Processor<Root>;
  processors.set(key, made);
  return made;
}

/** Of remark-gfm, what makes nodes of its tokens, and the tokenizers that the text needs. */
function sparing(this: Processor, needed: number, isMdx: boolean): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...extensionsOf(needed),
    // In MDX an indent makes no code: what stands four columns in under a tag is text. @see https://mdxjs.com/docs/what-is-mdx/#markdown
    ...(isMdx ? [{ disable: { null: ["codeIndented"] } }] : []),
  ];
  // The tokenizer has found the bare addresses; remark-gfm tries four patterns on every text again. Few trees hold a text worth it.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => ({
    ...extension,
    ...(extension.transforms && {
      transforms: extension.transforms.map((transform) => (tree: Root) => (mayHoldAddress(tree) ? transform(tree) : tree)),
    }),
  }));
}

const mayHoldAddress = (node: Nodes): boolean =>
  "children" in node ? node.children.some(mayHoldAddress) : node.type === "text" && /@|:\/\/|www\./iu.test(node.value);

/** The tree of a Markdown text, positions in the text as given. Overflows the stack on deep nesting (RangeError). */
export function readTree(text: string, isMdx = false): Root {
  const tree = processorFor(extensionsNeeded(text), isMdx).parse(text);
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
