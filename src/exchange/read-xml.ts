import { SaxesParser } from "saxes";

/** What a file may be at most. */
export const LIMITS = { bytes: 2_000_000, depth: 16 } as const;

/** Why a file is not read. */
export type XmlFault = "too-large" | "doctype" | "too-deep" | "not-xml";

/** An element as it was read; names without prefixes. */
export interface ReadElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (ReadElement | string)[];
}

/** A document, or why there is none. */
export type ReadXml = { readonly ok: true; readonly root: ReadElement } | { readonly ok: false; readonly why: XmlFault };

/** Reads a small document without a document type, which could define entities: none is expanded. */
export function readXml(text: string): ReadXml {
  if (text.length > LIMITS.bytes || new TextEncoder().encode(text).length > LIMITS.bytes) return { ok: false, why: "too-large" };
  const parser = new SaxesParser({ xmlns: true });
  const open: ReadElement[] = [];
  const roots: ReadElement[] = [];
  parser.on("error", () => stop("not-xml"));
  parser.on("doctype", () => stop("doctype"));
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (open.length >= LIMITS.depth) stop("too-deep");
    const own: ReadElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(own);
    open.push(own);
  });
  parser.on("closetag", () => void open.pop());
  const put = (words: string) => void open.at(-1)?.children.push(words);
  parser.on("text", put);
  parser.on("cdata", put);
  try {
    parser.write(text.replace(/^\uFEFF/u, "")).close();
  } catch (error) {
    if (error instanceof Stop) return { ok: false, why: error.why };
    throw error;
  }
  const [root] = roots;
  return root ? { ok: true, root } : { ok: false, why: "not-xml" };
}

/** Ends the reading of a file. */
class Stop extends Error {
  readonly why: XmlFault;

  constructor(why: XmlFault) {
    super(why);
    this.why = why;
  }
}

function stop(why: XmlFault): never {
  throw new Stop(why);
}

/** The first child element of a name. */
export const childOf = (parent: ReadElement, name: string): ReadElement | undefined => childrenOf(parent, name)[0];

/** The child elements of a name. */
export const childrenOf = ({ children }: ReadElement, name: string): readonly ReadElement[] =>
  children.filter((child) => typeof child === "object").filter((child) => child.name === name);

/** The elements of a name at any depth, in their order. */
export const within = (parent: ReadElement, name: string): readonly ReadElement[] =>
  parent.children
    .filter((child) => typeof child === "object")
    .flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
