import XMLBuilder from "fast-xml-builder";

/** An element, or text. */
export type XmlNode = string | XmlElement;

/** An element with its attributes, in their order; those without a value are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** An element. */
export const element = (name: string, attributes: XmlElement["attributes"], children: readonly XmlNode[] = []): XmlElement => ({
  name,
  attributes,
  children,
});

/** A document, an element a line down to those that hold text. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rendered(root, "")}\n`;
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** White space between words of a text is kept, so the lines are broken here and not by the builder. */
function rendered(node: XmlElement, indent: string): string {
  if (node.children.length === 0 || node.children.some((child) => typeof child === "string" || INLINE.has(child.name)))
    return indent + inLine(node);
  const [start = "", end = ""] = inLine({ ...node, children: ["\u0000"] }).split("\u0000");
  const children = node.children.map((child) => rendered(child as XmlElement, `${indent}  `));
  return [indent + start, ...children, indent + end].join("\n");
}

const INLINE: ReadonlySet<string> = new Set(["pc", "ph", "g", "x"]);

const inLine = (node: XmlElement): string => builder.build([ordered(node)]);

function ordered(node: XmlNode): object {
  if (typeof node === "string") return { "#text": withoutControls(node) };
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, withoutControls(value)] as const],
  );
  return { [node.name]: node.children.map(ordered), ":@": Object.fromEntries(attributes) };
}

/** XML 1.0 has no way to write these. @see https://www.w3.org/TR/xml/#charsets */
const withoutControls = (text: string): string =>
  text === "\u0000" ? text : text.replace(/[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD");
