import { type ExchangeRow, type ExportedPair, type ExportOptions, exchangeRows } from "./export-file.ts";
import { nested } from "./nested.ts";
import type { Code, CodeKind, Token } from "./token.ts";
import { element, type XmlElement, type XmlNode, xmlDocument } from "./xml.ts";

/** XLIFF 1.2, which many tools read and no later one. @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html */
export function xliff1(pairs: readonly ExportedPair[], options: ExportOptions): string {
  const { to } = options;
  const languages = { "source-language": to === "fr" ? "en-CA" : "fr-CA", "target-language": `${to}-CA` };
  const files = pairs.map((pair) =>
    element("file", { original: pair.key, ...languages, datatype: "x-markdown" }, [
      element(
        "body",
        {},
        exchangeRows(pair, options).map((row) => unit(row)),
      ),
    ]),
  );
  return xmlDocument(element("xliff", { xmlns: "urn:oasis:names:tc:xliff:document:1.2", version: "1.2" }, files));
}

function unit({ id, source, target, notes, isContext }: ExchangeRow): XmlElement {
  return element("trans-unit", { id, translate: isContext ? "no" : undefined, "xml:space": "preserve" }, [
    element("source", {}, inline(source)),
    element("target", { state: isContext ? "final" : "needs-translation" }, inline(target)),
    ...notes.map((note) => element("note", {}, [note])),
  ]);
}

const inline = (tokens: readonly Token[]): readonly XmlNode[] => nested<XmlNode>(tokens, alone, pair);

const alone = ({ id, kind, raw }: Code): XmlNode => element("x", { id, ctype: CTYPES[kind], "equiv-text": raw });

const pair = ({ id, kind }: Code, _: Code, children: readonly XmlNode[]): XmlNode => element("g", { id, ctype: CTYPES[kind] }, children);

const CTYPES: Readonly<Record<CodeKind, string>> = {
  bold: "bold",
  italic: "italic",
  struck: "x-struck",
  link: "link",
  image: "image",
  code: "x-code",
  address: "x-address",
  break: "lb",
  html: "x-html",
  other: "x-other",
};
