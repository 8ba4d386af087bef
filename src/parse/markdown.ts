import type { Nodes, Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).freeze();

/** The tree of a Markdown text, positions in the text as given. Overflows the stack on deep nesting (RangeError). */
export function readTree(text: string): Root {
  const tree = processor.parse(text);
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
